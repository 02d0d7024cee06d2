package dev.cantle.verify.finding;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What all findings of one look at a device add up to.
 *
 * @param findings the findings, by circuit (those of the slice last), then from the wire upwards
 * @param sessions the BGP sessions that should be up, in the order of the slice's circuits
 * @param judgedAt when the last of them was judged
 */
public record Verdict(List<Finding> findings, List<Session> sessions, Instant judgedAt) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.circuit().isEmpty())
            .thenComparing(Finding::circuit)
            .thenComparing(Finding::layer);

    public Verdict {
        findings = findings.stream().sorted(ORDER).toList();
        sessions = List.copyOf(sessions);
    }

    /** A verdict without findings, for a run that never came to judge; its state is unknown. */
    public static Verdict none(Instant at) {
        return new Verdict(List.of(), List.of(), at);
    }

    /** The findings that hold. */
    public List<Finding> proven() {
        return in(FindingState.PROVEN);
    }

    /** The findings that do not hold. */
    public List<Finding> refuted() {
        return in(FindingState.REFUTED);
    }

    /** The findings without evidence. */
    public List<Finding> unknown() {
        return in(FindingState.UNKNOWN);
    }

    private List<Finding> in(FindingState state) {
        return findings.stream().filter(finding -> finding.state() == state).toList();
    }

    /** Whether there are findings and all of them hold. */
    public boolean isProven() {
        return state() == FindingState.PROVEN;
    }

    /** Refuted when any finding is; else unknown when any is, or when there is none; else proven. */
    public FindingState state() {
        return state(findings);
    }

    /** The state of a circuit's findings, or of the slice's own for the empty name. */
    public FindingState stateOf(String circuit) {
        return state(of(circuit));
    }

    private static FindingState state(List<Finding> some) {
        if (some.stream().anyMatch(finding -> finding.state() == FindingState.REFUTED)) {
            return FindingState.REFUTED;
        }
        boolean proven = !some.isEmpty() && some.stream().allMatch(Finding::isProven);
        return proven ? FindingState.PROVEN : FindingState.UNKNOWN;
    }

    /** The findings of a circuit, or the slice's own for the empty name. */
    public List<Finding> of(String circuit) {
        return findings.stream()
                .filter(finding -> finding.circuit().equals(circuit))
                .toList();
    }

    /** The circuits that have findings, the slice's own (the empty name) last. */
    public List<String> circuits() {
        return findings.stream().map(Finding::circuit).distinct().toList();
    }

    /**
     * Whether a finding is unknown only because something else of its circuit is refuted, or follows from another
     * circuit; mending that comes first, and reports do not repeat it at each of its consequences.
     */
    public boolean isConsequence(Finding finding) {
        return followsFromAnother(finding)
                || (finding.state() == FindingState.UNKNOWN && stateOf(finding.circuit()) == FindingState.REFUTED);
    }

    /** Whether a finding does not hold because of another circuit, which is not proven either. */
    public boolean followsFromAnother(Finding finding) {
        return !finding.isProven()
                && !finding.followsFrom().isEmpty()
                && stateOf(finding.followsFrom()) != FindingState.PROVEN;
    }

    /**
     * What to mend first: of each circuit the refuted finding nearest to the wire, which explains those above it, or
     * the first unknown one when none is refuted. What is nearest to the wire comes first, because a circuit that is down
     * takes away what others announce; refuted ones come before unknown ones. What follows from another circuit is left
     * to that one.
     */
    public List<Finding> causes() {
        Map<String, Finding> causes = new LinkedHashMap<>();
        Stream.concat(refuted().stream(), unknown().stream())
                .filter(finding -> !followsFromAnother(finding))
                .forEach(finding -> causes.putIfAbsent(finding.circuit(), finding));
        return causes.values().stream()
                .sorted(Comparator.comparing(Finding::state).thenComparing(Finding::layer))
                .toList();
    }
}
