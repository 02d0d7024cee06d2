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

    /** Whether the user ended it: neither good nor bad. */
    public boolean isStopped() {
        return this == DECLINED || this == INTERRUPTED;
    }

    /** A sign that does not need colour. */
    public String sign() {
        return isStopped() ? "–" : TopologySvg.icon(mood);
    }
}
