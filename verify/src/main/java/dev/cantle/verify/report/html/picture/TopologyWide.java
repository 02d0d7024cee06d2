package dev.cantle.verify.report.html.picture;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.SvgPen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The broad picture: the slice in the middle, AWS to its left, Azure to its right, others where there is room. A line
 * carries the name of its circuit, both ends' addresses, and the AS number of the far end.
 */
final class TopologyWide {

    private static final int CLOUD = 230;
    private static final int SLICE = 250;
    private static final int LINE = 16;
    private static final int ABOVE = 46;
    private static final double LETTER = 7.1;

    private final Report report;
    private final SvgPen pen;
    private final List<CircuitView> left = new ArrayList<>();
    private final List<CircuitView> right = new ArrayList<>();
    private final double length;
    private final double card;
    private final double row;
    private final double width;

    TopologyWide(Report report, List<CircuitView> circuits, Markup page) {
        this.report = report;
        this.pen = new SvgPen(page);
        for (CircuitView view : circuits) {
            Provider provider = view.circuit().provider();
            boolean toLeft = provider == Provider.OTHER ? left.size() <= right.size() : provider == Provider.AWS;
            (toLeft ? left : right).add(view);
        }
        balance(left, right);
        balance(right, left);
        length = Math.max(200, LETTER * (longest(circuits, true) + longest(circuits, false)) + 44);
        int prefixes =
                circuits.stream().mapToInt(view -> view.prefixes().size()).max().orElse(1);
        int peers =
                circuits.stream().mapToInt(view -> view.remotes().size()).max().orElse(1);
        card = 78 + prefixes * LINE;
        row = Math.max(card, 2 * Math.max(ABOVE, 22 + (peers + 1) * LINE)) + 26;
        width = 2 * (CLOUD + length) + SLICE + 4;
    }

    /** Many circuits of one provider stand on both sides. */
    private static void balance(List<CircuitView> many, List<CircuitView> few) {
        while (many.size() > few.size() + 3) {
            few.add(0, many.remove(many.size() - 1));
        }
    }

    private static int longest(List<CircuitView> circuits, boolean local) {
        return circuits.stream()
                .flatMap(view -> local ? view.locals().stream() : view.remotes().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    void draw() {
        int rows = Math.max(1, Math.max(left.size(), right.size()));
        String words = Stream.concat(left.stream(), right.stream())
                .map(CircuitView::words)
                .reduce((before, after) -> before + ". " + after)
                .orElse("No circuits");
        double height = Math.max(rows * row, 170) + 4;
        pen.open("topology-wide", "topology wide", width, height, report.slice().name() + " and its circuits", words);
        slice(height);
        side(left, height, true);
        side(right, height, false);
        pen.close();
    }

    private void side(List<CircuitView> views, double height, boolean toLeft) {
        for (int i = 0; i < views.size(); i++) {
            double y = height / 2 + (i - (views.size() - 1) / 2.0) * row;
            link(views.get(i), y, toLeft);
            cloud(views.get(i), y, toLeft);
        }
    }

    private double sliceEdge(boolean toLeft) {
        return toLeft ? 2 + CLOUD + length : 2 + CLOUD + length + SLICE;
    }

    private double cloudEdge(boolean toLeft) {
        return toLeft ? 2 + CLOUD : width - 2 - CLOUD;
    }

    private void link(CircuitView view, double y, boolean toLeft) {
        double here = sliceEdge(toLeft);
        double there = cloudEdge(toLeft);
        double middle = (here + there) / 2;
        int room = (int) (length / LETTER) - 2;
        pen.line("link " + view.lineStyle(), Math.min(here, there), y, Math.max(here, there), y);
        pen.text(view.name(), middle, y - 36, "name", "middle", room);
        pen.text(view.tag(), middle, y - 20, "small", "middle", room);
        pen.pill(view.lineStyle(), view.sign(), view.label(), middle, y);
        pen.circle("port " + view.lineStyle(), here, y, 5.5);
        end(view.locals(), view.circuit().link().interfaceName(), here, y, toLeft ? -9 : 9);
        end(view.remotes(), "AS " + view.circuit().link().bgp().remoteAs(), there, y, toLeft ? 9 : -9);
    }

    /** Addresses and one word more, below an end of a line. */
    private void end(List<String> addresses, String word, double edge, double y, int towards) {
        String anchor = towards < 0 ? "end" : "start";
        double at = y + 28;
        for (String address : addresses) {
            pen.text(address, edge + towards, at, "mono", anchor, 44);
            at += LINE;
        }
        pen.text(word, edge + towards, at, "small", anchor, 16);
    }

    private void cloud(CircuitView view, double y, boolean toLeft) {
        double x = toLeft ? 2 : width - 2 - CLOUD;
        double top = y - card / 2;
        pen.group("cloud " + view.style());
        pen.round("card", x, top, CLOUD, card, 10);
        pen.text(view.title(), x + 16, top + 26, "title", "start", 18);
        pen.text(CircuitView.sign(view.style()), x + CLOUD - 18, top + 26, "sign", "middle", 2);
        pen.text(view.detail(), x + 16, top + 43, "small", "start", 31);
        pen.text(
                view.isDisabled() ? "disabled, would announce" : "must announce",
                x + 16,
                top + 64,
                "small",
                "start",
                28);
        double at = top + 64 + LINE;
        for (String prefix : view.prefixes()) {
            pen.text(prefix, x + 16, at, "mono", "start", 26);
            at += LINE;
        }
        pen.end();
    }

    private void slice(double height) {
        Slice slice = report.slice();
        double left = sliceEdge(true);
        double centre = left + SLICE / 2.0;
        double middle = height / 2;
        pen.group("slice");
        pen.round("slice-box", left, 2, SLICE, height - 4, 12);
        pen.text(slice.name(), centre, middle - 44, "title", "middle", 24);
        pen.text(slice.device(), centre, middle - 20, "fact", "middle", 30);
        pen.text("logical system " + slice.logicalSystem().name(), centre, middle - 2, "small", "middle", 34);
        pen.text("AS " + slice.asn(), centre, middle + 26, "fact", "middle", 30);
        pen.text(slice.routingInstance().name(), centre, middle + 46, "mono tiny", "middle", 38);
        pen.end();
    }
}
