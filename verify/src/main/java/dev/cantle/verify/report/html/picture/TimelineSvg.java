package dev.cantle.verify.report.html.picture;

import dev.cantle.verify.report.Look;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.SvgPen;
import dev.cantle.verify.report.html.markup.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Draws a confirm window along its time: the commit, the looks, the end, and when the device would have rolled back.
 * A window much longer than the run is broken, so that what happened keeps its room.
 */
final class TimelineSvg {

    private static final int WIDTH = 1000;
    private static final int LEFT = 12;
    private static final int RIGHT = 988;
    private static final int TOP = 46;
    private static final int BAND = 56;
    private static final int MIDDLE = TOP + BAND / 2;
    private static final double LETTER = 7;

    private final Timeline time;
    private final SvgPen pen;
    private final boolean isBroken;
    private final double perMilli;

    private TimelineSvg(Timeline time, Markup page) {
        this.time = time;
        this.pen = new SvgPen(page);
        Instant start = time.run().startedAt();
        double took = Math.max(1, millis(start, later(time.run().endedAt(), time.endedAt())));
        double whole = Math.max(took, millis(start, time.closesAt()));
        isBroken = whole > 1.5 * took;
        double room = isBroken ? 0.76 * (RIGHT - LEFT) : RIGHT - LEFT - 4;
        perMilli = room / (isBroken ? took : whole);
    }

    static void draw(Timeline time, Markup page) {
        new TimelineSvg(time, page).draw();
    }

    private void draw() {
        pen.open("time", "time", WIDTH, TOP + BAND + 30, "The confirm window", time.words());
        double from = x(time.committedAt());
        double to = closes();
        pen.line("before", LEFT, MIDDLE, from, MIDDLE);
        pen.round("window", from, TOP, Math.max(2, to - from), BAND, 4);
        if (isBroken) {
            pen.path("break", "M0 -8l6 -16M0 24l6 -16M0 -8l6 16", (x(time.endedAt()) + to) / 2 + 20, MIDDLE);
        }
        looks();
        mark("commit", "committed " + Words.clock(time.committedAt()), from, "start", 16);
        String style = time.run().outcome().mood().word();
        mark("end " + style, time.endWord() + " " + Words.clock(time.endedAt()), x(time.endedAt()), "end", 36);
        mark("limit", "rolls back by itself " + Words.clock(time.closesAt()), to, "end", 16);
        pen.close();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    private double x(Instant at) {
        return LEFT + Math.max(0, millis(time.run().startedAt(), at) * perMilli);
    }

    private double closes() {
        return isBroken ? RIGHT - 2 : Math.min(RIGHT - 2, x(time.closesAt()));
    }

    private void mark(String style, String label, double x, String anchor, double y) {
        pen.line("mark-line " + style, x, y + 6, x, TOP + BAND + 6);
        boolean fits = anchor.equals("start") ? x + label.length() * LETTER < WIDTH : x > label.length() * LETTER;
        String side = fits ? anchor : anchor.equals("start") ? "end" : "start";
        pen.text(label, x + (side.equals("start") ? -1 : 1), y, "when " + style, side, 60);
    }

    private void looks() {
        List<Look> looks = time.run().looks();
        double lastLabel = -WIDTH;
        double lastSign = -WIDTH;
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            double x = x(look.at());
            boolean isLast = i == looks.size() - 1;
            pen.group("look " + look.state().word());
            if (x - lastSign >= 20 || isLast) {
                pen.circle("dot", x, MIDDLE, 9);
                pen.text(Plain.sign(look.state()), x, MIDDLE + 4.5, "sign", "middle", 2);
                lastSign = x;
            } else {
                pen.circle("dot", x, MIDDLE, 3);
            }
            boolean changed = i == 0 || look.proven() != looks.get(i - 1).proven();
            if (changed && x - lastLabel > 96) {
                pen.text(look.proven() + "/" + look.all() + " proven", x, TOP + BAND + 22, "small", "middle", 20);
                lastLabel = x;
            }
            pen.end();
        }
    }
}
