package dev.cantle.verify.finding;

import dev.cantle.verify.source.Evidence;
import java.util.List;

/**
 * What must hold, before anybody has looked. Evidence turns it into a finding.
 *
 * @param id the id of the finding, the same in every run: {@code aws-fra-1.session.ipv4}
 * @param circuit the circuit that it is about, or empty for the slice
 * @param layer where it belongs
 * @param what what must hold, as a sentence without its full stop
 * @param expected what intent says, or what was there before
 */
public record Claim(String id, String circuit, Layer layer, String what, String expected) {

    /** The evidence shows that it holds. */
    public Finding proven(String actual, Evidence... evidence) {
        return finding(FindingState.PROVEN, actual, List.of(), "", evidence);
    }

    /**
     * The evidence shows that it does not hold.
     *
     * @param owners who can mend it, one or more, the likeliest first
     * @param nextStep what to do next
     */
    public Finding refuted(String actual, List<Owner> owners, String nextStep, Evidence... evidence) {
        return finding(FindingState.REFUTED, actual, owners, nextStep, evidence);
    }

    /**
     * There is no evidence.
     *
     * @param reason why not
     * @param nextStep what to do next
     */
    public Finding unknown(String reason, String nextStep, Evidence... evidence) {
        return finding(FindingState.UNKNOWN, reason, List.of(Owner.US), nextStep, evidence);
    }

    private Finding finding(
            FindingState state, String actual, List<Owner> owners, String nextStep, Evidence... evidence) {
        return new Finding(id, circuit, layer, what, state, expected, actual, List.of(evidence), owners, nextStep, "");
    }
}
