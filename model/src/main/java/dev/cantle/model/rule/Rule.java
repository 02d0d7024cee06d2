package dev.cantle.model.rule;

/**
 * Something that intent must keep. A rule reports every breach it finds and never stops the others.
 *
 * <p>Rules have no state and may run on any thread.
 */
public interface Rule {

    /** Its id in words, by which messages and waivers name it: {@code azure-first-usable-is-ours}. */
    String id();

    /** What it wants, in a sentence that can follow "Wanted:". */
    String wants();

    /** Where it comes from: a standard, or the file of provider facts; empty when it is Cantle's own. */
    default String source() {
        return "";
    }

    /** Judges the network and reports every breach to the verdict. */
    void judge(Judgement judgement);
}
