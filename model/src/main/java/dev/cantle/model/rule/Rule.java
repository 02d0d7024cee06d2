package dev.cantle.model.rule;

/**
 * Something that intent must keep. A rule reports every breach it finds and never stops the others.
 *
 * <p>Rules have no state and may run on any thread.
 */
public interface Rule {

    /** Its id in words, by which messages and waivers name it: {@code azure-first-usable-is-ours}. */
    String id();

    /** Judges the network and reports every breach to the verdict. */
    void judge(Judgement judgement);
}
