package dev.cantle.cli.device;

import dev.cantle.cli.console.Terminal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody at the terminal has answered. Each question is asked once a command: nobody types a password for each of
 * five hundred devices, nor again when a line was lost. Any thread may ask; closing wipes the answers.
 */
final class Answers implements AutoCloseable {

    private final Terminal terminal;
    private final Map<String, char[]> given = new HashMap<>();

    Answers(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A copy of the answer, which the caller wipes; empty if nobody is there. */
    synchronized Optional<char[]> secret(String question) {
        char[] known = given.get(question);
        if (known != null) {
            return Optional.of(known.clone());
        }
        Optional<char[]> answer = terminal.askSecret(question);
        answer.ifPresent(it -> given.put(question, it.clone()));
        return answer;
    }

    boolean isSomebodyThere() {
        return terminal.isInteractive();
    }

    @Override
    public synchronized void close() {
        given.values().forEach(answer -> Arrays.fill(answer, '\0'));
        given.clear();
    }
}
