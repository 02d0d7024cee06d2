package dev.cantle.verify.report.html.picture;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The slice and what it connects, drawn twice: broad for screens and paper, narrow for phones. */
public final class TopologySection implements Section {

    /** So many circuits are drawn, those with something to mend before others; a picture of 200 shows nothing. */
    private static final int MOST = 16;

    @Override
    public String id() {
        return "topology";
    }

    @Override
    public String title() {
        return "Topology";
    }

    @Override
    public boolean isNeeded(Report report) {
        return true;
    }

    @Override
    public void write(Report report, Markup page) {
        List<CircuitView> all = views(report);
        List<CircuitView> drawn = chosen(all);
        page.start("figure").line();
        new TopologyWide(report, drawn, page).draw();
        new TopologyNarrow(report, drawn, page).draw();
        page.start("figcaption");
        if (all.size() > drawn.size()) {
            page.text(rest(all, drawn) + " ");
        }
        page.text("The lines show the sessions: unbroken ✓ is up, dashed ✕ is down, dotted ? is not known. The boxes "
                + "show all findings of a circuit.");
        page.end(2).line();
    }

    private static List<CircuitView> views(Report report) {
        // Looking each circuit's findings up among all would take the square of their number.
        Map<String, List<Finding>> findings =
                report.verdict().findings().stream().collect(Collectors.groupingBy(Finding::circuit));
        Map<String, List<Session>> sessions =
                report.verdict().sessions().stream().collect(Collectors.groupingBy(Session::circuit));
        return report.slice().circuits().stream()
                .map(circuit -> new CircuitView(
                        circuit,
                        findings.getOrDefault(circuit.name(), List.of()),
                        sessions.getOrDefault(circuit.name(), List.of())))
                .toList();
    }

    private static List<CircuitView> chosen(List<CircuitView> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<CircuitView> worst = new ArrayList<>(all);
        worst.sort(Comparator.comparingInt(TopologySection::rank));
        List<CircuitView> chosen = worst.subList(0, MOST);
        return all.stream().filter(chosen::contains).toList();
    }

    private static int rank(CircuitView view) {
        return switch (view.state()) {
            case REFUTED -> 0;
            case UNKNOWN -> 1;
            case PROVEN -> 2;
        };
    }

    private static String rest(List<CircuitView> all, List<CircuitView> drawn) {
        int more = all.size() - drawn.size();
        long proven = all.stream()
                .filter(view -> view.state() == FindingState.PROVEN && !drawn.contains(view))
                .count();
        return "Of " + all.size() + " circuits " + drawn.size() + " are drawn; of the other " + more + ", " + proven
                + (proven == 1 ? " is" : " are") + " proven.";
    }
}
