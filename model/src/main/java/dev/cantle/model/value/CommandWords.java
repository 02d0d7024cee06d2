package dev.cantle.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a command that is started without a shell. Words are parted by spaces, and what stands between single
 * quotes is taken as it is. Nothing else has a meaning: no variable, no pattern, no pipe, no file to write to. What a
 * shell would read as one of these is refused, so that nobody is surprised.
 */
public final class CommandWords {

    private static final int LONGEST = 512;
    private static final String OF_A_SHELL = "|&;<>$`*\"\\";
    private static final Set<String> SPEAKING = Set.of("echo", "printf");

    private CommandWords() {}

    /**
     * Splits a command.
     *
     * @return the program and its arguments
     * @throws IllegalValueException if it is none; the message does not repeat it, as it may hold a secret
     */
    public static List<String> split(String command) {
        if (command.length() > LONGEST || command.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw illegal("The command of a secret is not one line of at most " + LONGEST + " visible characters");
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
                begun = true;
            } else if (quoted || c != ' ') {
                refuse(c, quoted);
                word.append(c);
                begun = true;
            } else if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }
        if (quoted) {
            throw illegal("The command of a secret has a single quote that is not closed");
        }
        if (begun) {
            words.add(word.toString());
        }
        return checked(words);
    }

    private static void refuse(char c, boolean quoted) {
        // Quotes and backslashes would have to be escaped in Junos' own text, where the reference stands in goldens.
        boolean always = c == '"' || c == '\\';
        if (always || (!quoted && OF_A_SHELL.indexOf(c) >= 0)) {
            throw illegal("The command of a secret holds " + c + ", and no shell reads it");
        }
    }

    private static List<String> checked(List<String> words) {
        if (words.isEmpty() || words.get(0).isEmpty()) {
            throw illegal("The command of a secret is empty");
        }
        String program = words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
        if (SPEAKING.contains(program)) {
            throw illegal("The command of a secret only says what stands there");
        }
        return List.copyOf(words);
    }

    private static IllegalValueException illegal(String message) {
        return new IllegalValueException(
                "secret-command",
                message,
                "write a program and its arguments, such as exec:pass show 'cantle/aws fra 1'; what needs a shell goes"
                        + " into a script of its own");
    }
}
