package dev.cantle.cli.console;

import dev.cantle.model.Problem;
import java.io.PrintStream;
import java.util.List;

/**
 * How a command talks to people. With {@code --json} standard output carries one JSON document and nothing else, so
 * people's text goes to standard error then.
 *
 * <p>One thread at a time, except {@link #progress}, which may come from the thread that waits.
 */
public final class Talk {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream text;
    private final PrintStream err;
    private final boolean colour;
    private final boolean progress;
    private final int columns;
    private boolean lineOpen;

    /**
     * Opens the talk of one command.
     *
     * @param context what the command runs in
     * @param json whether standard output belongs to a JSON document
     */
    public Talk(CliContext context, boolean json) {
        text = json ? context.err() : context.out();
        err = context.err();
        boolean terminal = json ? context.errIsTerminal() : context.outIsTerminal();
        colour = terminal && !context.isColourUnwanted();
        progress = context.errIsTerminal();
        columns = Math.max(20, context.columns());
    }

    /** How wide the terminal is, in characters; 80 when it does not say. */
    public int columns() {
        return columns;
    }

    /** Whether text may be coloured. */
    public boolean isColoured() {
        return colour;
    }

    /** Whether somebody sees what {@link #progress} says. */
    public boolean showsProgress() {
        return progress;
    }

    /** Says a line, or several. */
    public synchronized void say(String line) {
        closeProgress();
        text.println(line);
        text.flush();
    }

    /** Says a line about something that went wrong, on standard error. */
    public synchronized void complain(String line) {
        closeProgress();
        err.println(line);
        err.flush();
    }

    /** Complains about every problem, as compilers do. */
    public void complain(List<Problem> problems) {
        problems.forEach(problem -> complain(problem.toString()));
    }

    /** Replaces the progress line, if somebody is watching. */
    public synchronized void progress(String line) {
        if (progress) {
            // A line that wraps could not be replaced by the next one.
            err.print(CLEAR_LINE + (line.length() < columns ? line : line.substring(0, columns - 1)));
            err.flush();
            lineOpen = true;
        }
    }

    private void closeProgress() {
        if (lineOpen) {
            err.print(CLEAR_LINE);
            lineOpen = false;
        }
    }
}
