package dev.cantle.verify.report;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the slice in the middle and the far end of each circuit beside it: AWS to the left, Azure to the right, others
 * where there is room. The line of a circuit shows by colour, dashes and words how its findings stand.
 */
final class TopologySvg {

    private static final int WIDTH = 1120;
    private static final int CLOUD = 250;
    private static final int SLICE_LEFT = 420;
    private static final int SLICE_RIGHT = WIDTH - SLICE_LEFT;
    private static final int ROW = 196;
    private static final int CARD = 150;
    private static final int MIDDLE = WIDTH / 2;
    private static final int NAMED = 3;

    private final Report report;
    private final Markup svg;

    private TopologySvg(Report report, Markup svg) {
        this.report = report;
        this.svg = svg;
    }

    /** Draws the topology into the page. */
    static void draw(Report report, Markup page) {
        new TopologySvg(report, page).draw();
    }

    private void draw() {
        List<Circuit> left = new ArrayList<>();
        List<Circuit> right = new ArrayList<>();
        for (Circuit circuit : report.slice().circuits()) {
            if (circuit.provider() == Provider.OTHER) {
                (left.size() <= right.size() ? left : right).add(circuit);
            } else {
                (circuit.provider() == Provider.AWS ? left : right).add(circuit);
            }
        }
        int rows = Math.max(1, Math.max(left.size(), right.size()));
        int height = rows * ROW + 8;
        svg.line()
                .start(
                        "svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        "topology-title topology-text",
                        "class",
                        "topology");
        svg.element("title", "Topology of " + report.slice().name(), "id", "topology-title");
        svg.element("desc", words(), "id", "topology-text");
        side(left, rows, true);
        side(right, rows, false);
        slice(rows);
        ports(left, rows, true);
        ports(right, rows, false);
        svg.end();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (Circuit circuit : report.slice().circuits()) {
            words.append(circuit.name())
                    .append(" to ")
                    .append(title(circuit))
                    .append(": ")
                    .append(state(circuit).word())
                    .append(". ");
        }
        return words.toString();
    }

    private FindingState state(Circuit circuit) {
        return report.verdict().stateOf(circuit.name());
    }

    private void side(List<Circuit> circuits, int rows, boolean left) {
        for (int i = 0; i < circuits.size(); i++) {
            int y = centre(i, circuits.size(), rows);
            link(circuits.get(i), y, left);
            cloud(circuits.get(i), y, left);
        }
    }

    private static int centre(int index, int count, int rows) {
        int top = (rows - count) * ROW / 2;
        return 4 + top + index * ROW + ROW / 2;
    }

    private void link(Circuit circuit, int y, boolean left) {
        int from = left ? CLOUD : SLICE_RIGHT;
        int to = left ? SLICE_LEFT : WIDTH - CLOUD;
        int middle = (from + to) / 2;
        String state = state(circuit).word();
        line("link " + state, from, y, to, y);
        text(circuit.name(), middle, y - 42, "name", "middle", 22);
        text(tag(circuit), middle, y - 26, "small", "middle", 26);
        pill(circuit, middle, y);
        text(circuit.link().bandwidthMbps() + " Mbit/s", middle, y + 34, "small", "middle", 26);
    }

    private static String tag(Circuit circuit) {
        return circuit.match(
                aws -> "VLAN " + aws.vlan(), azure -> "inner VLAN " + azure.innerVlan(), other -> "BGP circuit");
    }

    /** The state of the circuit's session on its line, by icon, word and colour. */
    private void pill(Circuit circuit, int x, int y) {
        FindingState state = state(circuit);
        List<String> sessions = report.verdict().sessions().stream()
                .filter(session -> session.circuit().equals(circuit.name()))
                .map(Session::state)
                .distinct()
                .toList();
        String label = circuit.link().disabled()
                ? "disabled"
                : sessions.isEmpty() ? state.word() : String.join(" / ", sessions);
        int width = 44 + Math.min(17, label.length()) * 7;
        svg.start("g", "class", "pill " + state.word());
        rectangle("pill-box", x - width / 2, y - 13, width, 26, 13);
        text(icon(state), x - width / 2 + 15, y + 5, "icon", "middle", 2);
        text(label, x + 9, y + 4, "pill-text", "middle", 17);
        svg.end();
    }

    /** A sign for a state that does not need colour. */
    static String icon(FindingState state) {
        return switch (state) {
            case PROVEN -> "✓";
            case REFUTED -> "✕";
            case UNKNOWN -> "?";
        };
    }

    private void cloud(Circuit circuit, int y, boolean left) {
        int x = left ? 2 : WIDTH - CLOUD;
        int top = y - CARD / 2;
        svg.start("g", "class", "cloud " + circuit.provider().word());
        rectangle("card", x, top, CLOUD - 2, CARD, 14);
        svg.element(
                "path",
                "",
                "class",
                "glyph",
                "transform",
                "translate(" + (x + 14) + " " + (top + 14) + ")",
                "d",
                "M8 22a7 7 0 0 1 1-13.9A9 9 0 0 1 26 6.5a6.5 6.5 0 0 1 2.5 15.5z");
        text(title(circuit), x + 56, top + 26, "title", "start", 20);
        text(detail(circuit), x + 56, top + 42, "small", "start", 31);
        text("AS " + circuit.link().bgp().remoteAs(), x + 16, top + 68, "fact", "start", 30);
        List<String> peers = circuit.link().peerings().stream()
                .map(peering -> peering.remote().toString())
                .toList();
        text(String.join(", ", peers), x + 16, top + 86, "fact mono", "start", 30);
        text("must announce", x + 16, top + 108, "small", "start", 30);
        text(prefixes(circuit.link().receive()), x + 16, top + 125, "fact mono", "start", 30);
        svg.end();
    }

    private static String prefixes(List<Prefix> prefixes) {
        List<String> named = prefixes.stream()
                .limit(prefixes.size() > NAMED ? 1 : NAMED)
                .map(Prefix::toString)
                .toList();
        String words = String.join(", ", named);
        return prefixes.size() > named.size() ? words + " and " + (prefixes.size() - named.size()) + " more" : words;
    }

    private static String title(Circuit circuit) {
        return circuit.match(
                aws -> "AWS", azure -> "Azure", other -> other.site().isEmpty() ? "Peer" : other.site());
    }

    private static String detail(Circuit circuit) {
        return circuit.match(
                aws -> "Direct Connect · " + aws.region(),
                azure -> "ExpressRoute · " + azure.sku().name().toLowerCase(Locale.ROOT),
                other -> "other network");
    }

    private void slice(int rows) {
        Slice slice = report.slice();
        int height = rows * ROW - 16;
        int middle = 4 + rows * ROW / 2;
        FindingState state = report.verdict().state();
        svg.start("g", "class", "slice " + state.word());
        rectangle("slice-box", SLICE_LEFT, 12, SLICE_RIGHT - SLICE_LEFT, height, 18);
        text(slice.name(), MIDDLE, middle - 58, "title", "middle", 26);
        text(slice.device(), MIDDLE, middle - 37, "fact", "middle", 34);
        text("logical system " + slice.logicalSystem().name(), MIDDLE, middle - 20, "small", "middle", 38);
        text("AS " + slice.asn(), MIDDLE, middle + 46, "fact", "middle", 30);
        text(slice.routingInstance().name(), MIDDLE, middle + 66, "small mono", "middle", 36);
        svg.end();
    }

    private void ports(List<Circuit> circuits, int rows, boolean left) {
        int x = left ? SLICE_LEFT : SLICE_RIGHT;
        int inner = left ? x + 14 : x - 14;
        for (int i = 0; i < circuits.size(); i++) {
            Circuit circuit = circuits.get(i);
            int y = centre(i, circuits.size(), rows);
            svg.element("circle", "", "class", "port " + state(circuit).word(), "cx", "" + x, "cy", "" + y, "r", "6");
            String anchor = left ? "start" : "end";
            text(circuit.link().interfaceName(), inner, y - 4, "fact", anchor, 16);
            int line = y + 12;
            for (Peering peering : circuit.link().peerings()) {
                text(peering.local().toString(), inner, line, "small mono", anchor, 20);
                line += 15;
            }
        }
    }

    private void line(String style, int x1, int y1, int x2, int y2) {
        svg.element("line", "", "class", style, "x1", "" + x1, "y1", "" + y1, "x2", "" + x2, "y2", "" + y2);
    }

    private void rectangle(String style, int x, int y, int width, int height, int radius) {
        svg.element(
                "rect",
                "",
                "class",
                style,
                "x",
                "" + x,
                "y",
                "" + y,
                "width",
                "" + width,
                "height",
                "" + height,
                "rx",
                "" + radius);
    }

    /** Text that is cut to the room it has; the whole of it stays as its title. */
    private void text(String text, int x, int y, String style, String anchor, int room) {
        String shown = text.length() > room ? text.substring(0, room - 1) + "…" : text;
        svg.start("text", "class", style, "x", "" + x, "y", "" + y, "text-anchor", anchor);
        if (!shown.equals(text)) {
            svg.element("title", text);
        }
        svg.text(shown).end();
    }
}
