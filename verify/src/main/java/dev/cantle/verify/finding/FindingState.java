package dev.cantle.verify.finding;

/** What the evidence says about a finding. */
public enum FindingState {
    /** The evidence shows that it holds. */
    PROVEN("proven"),
    /** The evidence shows that it does not hold. */
    REFUTED("refuted"),
    /** There is no evidence: no reply, no data, a refusal, or a reply that cannot be read. Never a pass. */
    UNKNOWN("unknown");

    private final String word;

    FindingState(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }
}
