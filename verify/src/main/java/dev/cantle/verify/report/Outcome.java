package dev.cantle.verify.report;

import dev.cantle.verify.finding.FindingState;

/** How a run ended, in one word. */
public enum Outcome {
    /** The change was proven and confirmed. */
    CONFIRMED("confirmed", FindingState.PROVEN),
    /** The change was not proven; the configuration before is back. */
    ROLLED_BACK("rolled back", FindingState.REFUTED),
    /** The device already had what intent says. */
    NOTHING_TO_DO("nothing to do", FindingState.PROVEN),
    /** A dry run: the device would take the change. Nothing was changed. */
    CHECKED("checked", FindingState.PROVEN),
    /** Nothing was changed, and everything was proven. */
    VERIFIED("verified", FindingState.PROVEN),
    /** Nothing was changed, and something was not proven. */
    NOT_PROVEN("not proven", FindingState.REFUTED),
    /** The device or the line refused; the device is untouched. */
    REFUSED("refused", FindingState.REFUTED),
    /** The user said no; the device is untouched. */
    DECLINED("declined", FindingState.UNKNOWN),
    /** The user interrupted; nothing was committed, or what was is rolled back. */
    INTERRUPTED("interrupted", FindingState.UNKNOWN),
    /** Nobody knows in what state the device is: a person must look. */
    UNKNOWN("unknown", FindingState.UNKNOWN);

    private final String words;
    private final FindingState mood;

    Outcome(String words, FindingState mood) {
        this.words = words;
        this.mood = mood;
    }

    /** The words in reports. */
    public String words() {
        return words;
    }

    /** Whether it is good, bad or neither: what colours it. */
    public FindingState mood() {
        return mood;
    }

    /** What that means for the device, as sentences. */
    public String meaning() {
        return switch (this) {
            case CONFIRMED -> "The change is proven, and the device keeps it.";
            case ROLLED_BACK -> "The change was not proven. The device has its configuration of before again.";
            case NOTHING_TO_DO -> "The device already has what the intent says. Nothing was changed.";
            case CHECKED -> "A dry run: the device would take this change. Nothing was changed.";
            case VERIFIED -> "The device does what the intent says. Nothing was changed.";
            case NOT_PROVEN -> "The device does not show all that the intent says. Nothing was changed.";
            case REFUSED -> "The change was refused. Nothing was changed.";
            case DECLINED -> "Somebody said no. Nothing was changed.";
            case INTERRUPTED -> "Somebody stopped the run before its end.";
            case UNKNOWN -> "Nobody knows in what state the device is. A person must look now.";
        };
    }

    /** Whether the user ended it: neither good nor bad. */
    public boolean isStopped() {
        return this == DECLINED || this == INTERRUPTED;
    }

    /** A sign that does not need colour. */
    public String sign() {
        return isStopped() ? "–" : Plain.sign(mood);
    }
}
