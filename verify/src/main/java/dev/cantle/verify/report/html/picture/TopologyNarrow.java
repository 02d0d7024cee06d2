package dev.cantle.verify.report.html.picture;

import dev.cantle.model.intent.Slice;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.SvgPen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The picture for phones: the slice on top, its circuits as branches below. */
final class TopologyNarrow {

    private static final int WIDTH = 340;
    private static final int HEAD = 92;
    private static final int SPINE = 18;
    private static final int CARD = 44;
    private static final int LINE = 17;
    private static final int ROOM = 40;

    private final Report report;
    private final List<CircuitView> circuits;
    private final SvgPen pen;

    TopologyNarrow(Report report, List<CircuitView> circuits, Markup page) {
        this.report = report;
        this.circuits = circuits;
        this.pen = new SvgPen(page);
    }

    void draw() {
        int height =
                HEAD + 4 + circuits.stream().mapToInt(view -> size(view) + 14).sum();
        String words = circuits.stream().map(CircuitView::words).collect(Collectors.joining(". "));
        pen.open(
                "topology-narrow",
                "topology narrow",
                WIDTH,
                height,
                report.slice().name() + " and its circuits",
                words.isEmpty() ? "No circuits" : words);
        slice();
        int y = HEAD + 14;
        int lastPort = HEAD;
        for (CircuitView view : circuits) {
            lastPort = y + 24;
            y += size(view) + 14;
        }
        pen.line("spine", SPINE, HEAD, SPINE, lastPort);
        y = HEAD + 14;
        for (CircuitView view : circuits) {
            circuit(view, y);
            y += size(view) + 14;
        }
        pen.close();
    }

    private static int size(CircuitView view) {
        return 80 + lines(view).size() * LINE;
    }

    private static List<String> lines(CircuitView view) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < view.locals().size(); i++) {
            String pair = view.locals().get(i) + " – " + view.remotes().get(i);
            if (pair.length() <= ROOM) {
                lines.add(pair);
            } else {
                lines.add(view.locals().get(i) + " –");
                lines.add("  " + view.remotes().get(i));
            }
        }
        lines.add("must announce");
        lines.addAll(view.prefixes());
        return lines;
    }

    private void circuit(CircuitView view, int y) {
        int port = y + 24;
        pen.line("link " + view.lineStyle(), SPINE, port, CARD, port);
        pen.group("cloud " + view.style());
        pen.round("card", CARD, y, WIDTH - CARD - 2, size(view), 10);
        pen.text(view.name(), CARD + 14, y + 24, "title", "start", 15);
        pen.text(
                view.title() + " AS " + view.circuit().link().bgp().remoteAs(),
                CARD + 14,
                y + 43,
                "small",
                "start",
                40);
        pen.text(view.tag(), CARD + 14, y + 60, "small", "start", 40);
        int at = y + 82;
        for (String line : lines(view)) {
            pen.text(line, CARD + 14, at, line.startsWith("must") ? "small" : "mono", "start", ROOM + 4);
            at += LINE;
        }
        pen.end();
        double label = 40 + Math.min(17, view.label().length()) * 7;
        pen.pill(view.lineStyle(), view.sign(), view.label(), WIDTH - 12 - label / 2, y + 20);
        pen.circle("port " + view.lineStyle(), SPINE, port, 5.5);
    }

    private void slice() {
        Slice slice = report.slice();
        pen.group("slice");
        pen.round("slice-box", 2, 2, WIDTH - 4, HEAD - 2, 12);
        pen.text(slice.name(), 16, 28, "title", "start", 24);
        pen.text("AS " + slice.asn(), WIDTH - 16, 28, "fact", "end", 13);
        pen.text(slice.device() + ", logical system " + slice.logicalSystem().name(), 16, 50, "small", "start", 46);
        pen.text(slice.routingInstance().name(), 16, 72, "mono tiny", "start", 44);
        pen.end();
    }
}
