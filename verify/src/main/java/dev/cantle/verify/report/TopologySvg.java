package dev.cantle.verify.report;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the slice in the middle and the far end of each circuit beside it: AWS to the left, Azure to the right, others
 * where there is room. The line of a circuit shows by colour, dashes and words how its session stands, the card at its
 * end how all its findings do.
 */
final class TopologySvg {

    private static final int CLOUD = 250;
    private static final int SLICE_LEFT = 420;
    private static final int SLICE = 280;
    private static final int ROOM = 29;
    private static final int LINE = 17;
    private static final int NAMED = 3;
    private static final String NEUTRAL = "skipped";

    private final Report report;
    private final Markup svg;
    private final int sliceRight;
    private final int width;
    private final int card;
    private final int row;

    private TopologySvg(Report report, Markup svg) {
        this.report = report;
        this.svg = svg;
        List<Circuit> circuits = report.slice().circuits();
        int longest = circuits.stream()
                .flatMap(circuit -> circuit.link().peerings().stream())
                .mapToInt(peering -> peering.local().toString().length())
                .max()
                .orElse(0);
        // two addresses beside each other, in a type 7.3 units wide, with room between them and the ports
        sliceRight = SLICE_LEFT + Math.max(SLICE, 15 * longest + 48);
        width = sliceRight + SLICE_LEFT;
        int lines = circuits.stream()
                .mapToInt(circuit -> peers(circuit).size() + prefixes(circuit).size())
                .max()
                .orElse(2);
        card = 150 + (lines - 2) * LINE;
        row = card + 46;
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
        int height = rows * row + 8;
        svg.line()
                .start(
                        "svg",
                        "viewBox",
                        "0 0 " + width + " " + height,
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
                    .append(words(circuit))
                    .append(". ");
        }
        return words.toString();
    }

    private String words(Circuit circuit) {
        String findings = isJudged(circuit) ? state(circuit).word() : "not judged";
        return circuit.link().disabled() ? "disabled, " + findings : findings;
    }

    private FindingState state(Circuit circuit) {
        return report.verdict().stateOf(circuit.name());
    }

    private boolean isJudged(Circuit circuit) {
        return !report.verdict().of(circuit.name()).isEmpty();
    }

    /** How all findings of a circuit colour it: a disabled one is grey unless something is wrong with it. */
    private String style(Circuit circuit) {
        boolean isHeldDown = circuit.link().disabled() && state(circuit) == FindingState.PROVEN;
        return isHeldDown || !isJudged(circuit) ? NEUTRAL : state(circuit).word();
    }

    /** How the sessions of a circuit colour its line: what is announced over them does not count. */
    private String lineStyle(Circuit circuit) {
        return circuit.link().disabled() || sessions(circuit).isEmpty()
                ? style(circuit)
                : sessionState(circuit).word();
    }

    private FindingState sessionState(Circuit circuit) {
        boolean isRefuted = report.verdict().of(circuit.name()).stream()
                .anyMatch(finding -> finding.state() == FindingState.REFUTED
                        && finding.layer().compareTo(Layer.SESSION) <= 0);
        List<Session> sessions = sessions(circuit);
        if (!isRefuted && sessions.stream().allMatch(Session::isEstablished)) {
            return FindingState.PROVEN;
        }
        boolean isUnknown =
                sessions.stream().anyMatch(session -> session.state().equals(Session.UNKNOWN));
        return isUnknown && !isRefuted ? FindingState.UNKNOWN : FindingState.REFUTED;
    }

    private List<Session> sessions(Circuit circuit) {
        return report.verdict().sessions().stream()
                .filter(session -> session.circuit().equals(circuit.name()))
                .toList();
    }

    private void side(List<Circuit> circuits, int rows, boolean left) {
        for (int i = 0; i < circuits.size(); i++) {
            int y = centre(i, circuits.size(), rows);
            link(circuits.get(i), y, left);
            cloud(circuits.get(i), y, left);
        }
    }

    private int centre(int index, int count, int rows) {
        int top = (rows - count) * row / 2;
        return 4 + top + index * row + row / 2;
    }

    private void link(Circuit circuit, int y, boolean left) {
        int from = left ? CLOUD : sliceRight;
        int to = left ? SLICE_LEFT : width - CLOUD;
        int middle = (from + to) / 2;
        line("link " + lineStyle(circuit), from, y, to, y);
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
        String label = label(circuit);
        String style = lineStyle(circuit);
        int length = 44 + Math.min(17, label.length()) * 7;
        svg.start("g", "class", "pill " + style);
        rectangle("pill-box", x - length / 2, y - 13, length, 26, 13);
        text(icon(style), x - length / 2 + 15, y + 5, "icon", "middle", 2);
        text(label, x + 9, y + 4, "pill-text", "middle", 17);
        svg.end();
    }

    private String label(Circuit circuit) {
        if (circuit.link().disabled()) {
            return "disabled";
        }
        List<Session> sessions = sessions(circuit);
        List<String> states = sessions.stream().map(Session::state).distinct().toList();
        if (states.size() == 1) {
            return states.get(0);
        }
        if (!states.isEmpty()) {
            long up = sessions.stream().filter(Session::isEstablished).count();
            return up + " of " + sessions.size() + " up";
        }
        return isJudged(circuit) ? state(circuit).word() : "not judged";
    }

    private static String icon(String style) {
        return style.equals(NEUTRAL) ? "–" : icon(FindingState.valueOf(style.toUpperCase(Locale.ROOT)));
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
        int x = left ? 2 : width - CLOUD;
        int top = y - card / 2;
        boolean disabled = circuit.link().disabled();
        svg.start(
                "g", "class", "cloud " + (disabled ? "held" : circuit.provider().word()));
        rectangle("card " + style(circuit), x, top, CLOUD - 2, card, 14);
        svg.element(
                "path",
                "",
                "class",
                "glyph",
                "transform",
                "translate(" + (x + 14) + " " + (top + 14) + ")",
                "d",
                "M8 22a7 7 0 0 1 1-13.9A9 9 0 0 1 26 6.5a6.5 6.5 0 0 1 2.5 15.5z");
        text(title(circuit), x + 56, top + 26, "title", "start", 18);
        text(icon(style(circuit)), x + CLOUD - 20, top + 26, "sign " + style(circuit), "middle", 2);
        text(detail(circuit), x + 56, top + 42, "small", "start", 31);
        text("AS " + circuit.link().bgp().remoteAs(), x + 16, top + 68, "fact", "start", ROOM);
        int next = lines(peers(circuit), x + 16, top + 86);
        text(disabled ? "disabled, would announce" : "must announce", x + 16, next + 5, "small", "start", ROOM);
        lines(prefixes(circuit), x + 16, next + 22);
        svg.end();
    }

    private int lines(List<String> lines, int x, int y) {
        int next = y;
        for (String line : lines) {
            text(line, x, next, "fact mono", "start", ROOM);
            next += LINE;
        }
        return next;
    }

    private static List<String> peers(Circuit circuit) {
        return fitted(circuit.link().peerings().stream()
                .map(peering -> peering.remote().toString())
                .toList());
    }

    private static List<String> prefixes(Circuit circuit) {
        List<Prefix> prefixes = circuit.link().receive();
        List<String> named = new ArrayList<>(prefixes.stream()
                .limit(prefixes.size() > NAMED ? NAMED - 1 : NAMED)
                .map(Prefix::toString)
                .toList());
        if (prefixes.size() > named.size()) {
            named.add("and " + (prefixes.size() - named.size()) + " more");
        }
        return fitted(named);
    }

    /** The values on one line if they fit, else each on its own. */
    private static List<String> fitted(List<String> values) {
        String line = String.join(", ", values).replace(", and ", " and ");
        return line.length() <= ROOM ? List.of(line) : values;
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
        int height = rows * row - 16;
        int middle = 4 + rows * row / 2;
        int centre = width / 2;
        String state = report.isJudged() ? report.verdict().state().word() : NEUTRAL;
        svg.start("g", "class", "slice " + state);
        rectangle("slice-box", SLICE_LEFT, 12, sliceRight - SLICE_LEFT, height, 18);
        text(slice.name(), centre, middle - 58, "title", "middle", 26);
        text(slice.device(), centre, middle - 37, "fact", "middle", 34);
        text("logical system " + slice.logicalSystem().name(), centre, middle - 20, "small", "middle", 38);
        text("AS " + slice.asn(), centre, middle + 46, "fact", "middle", 30);
        text(slice.routingInstance().name(), centre, middle + 66, "small mono", "middle", 36);
        svg.end();
    }

    private void ports(List<Circuit> circuits, int rows, boolean left) {
        int x = left ? SLICE_LEFT : sliceRight;
        int inner = left ? x + 14 : x - 14;
        for (int i = 0; i < circuits.size(); i++) {
            Circuit circuit = circuits.get(i);
            int y = centre(i, circuits.size(), rows);
            svg.element("circle", "", "class", "port " + lineStyle(circuit), "cx", "" + x, "cy", "" + y, "r", "6");
            String anchor = left ? "start" : "end";
            text(circuit.link().interfaceName(), inner, y - 4, "fact", anchor, 16);
            int line = y + 12;
            for (Peering peering : circuit.link().peerings()) {
                text(peering.local().toString(), inner, line, "small mono", anchor, 44);
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
