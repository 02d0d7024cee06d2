package dev.cantle.cli.fleet;

import dev.cantle.cli.push.step.PushWatcher;

/** How people hear of the pushes of one thread. */
interface SliceTelling {

    /**
     * A push begins.
     *
     * @param target where its device is reached
     */
    void begins(SliceJob job, String target);

    /** Who watches the push, and answers its question. */
    PushWatcher watcher(SliceJob job);

    /** A push is over. */
    void ended(PushRecord record);

    /** The report of a push that is over was written. */
    void reported(PushRecord record);
}
