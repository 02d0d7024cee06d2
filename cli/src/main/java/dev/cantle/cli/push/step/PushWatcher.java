package dev.cantle.cli.push.step;

import java.util.List;

/** Who watches a push, and answers its one question. Called on the push's own thread. */
public interface PushWatcher {

    /** A step is about to be taken. */
    void entering(PushStep step);

    /**
     * The device has said what it would change; nobody is asked.
     *
     * @param difference what a commit would change, keys masked
     */
    void shows(String difference);

    /**
     * Whether the change may be committed.
     *
     * @param difference what the commit would change, keys masked
     * @param question the question, with what the difference alone does not tell
     */
    boolean agrees(String difference, String question);

    /**
     * A poll of the verification is over.
     *
     * @param line the state of each session and the time left, for one line on a terminal
     */
    void waiting(String line);

    /** Something that people should know, in lines. */
    void notice(List<String> lines);
}
