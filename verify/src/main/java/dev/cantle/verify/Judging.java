package dev.cantle.verify;

import dev.cantle.verify.finding.Verdict;

/** Looks at a device once and judges. Called again and again by one thread. */
@FunctionalInterface
public interface Judging {

    /** Looks that deeply. */
    Verdict look(Depth depth);
}
