package dev.cantle.cli.push;

import java.util.List;

/** Who watches a push, and answers its one question. Called on the push's own thread. */
public interface PushWatcher {

    /** A step is about to be taken. */
    void entering(PushStep step);

    /**
     * Whether the change may be committed.
     *
     * @param difference what the commit would change, keys masked
     */
    boolean agrees(String difference);

    /**
     * A poll of the verification is over.
     *
     * @param line the state of each session and the time left, for one line on a terminal
     */
    void waiting(String line);

    /** Something that people should know, in lines. */
    void notice(List<String> lines);
}
