package dev.cantle.verify.reading.text;

import java.util.List;

/** The commands whose text is read. */
public enum CliCommand {
    BGP_SUMMARY("show bgp summary"),
    BGP_NEIGHBOR("show bgp neighbor"),
    ROUTES("show route"),
    INTERFACES("show interfaces terse"),
    PING("ping");

    private final String text;

    CliCommand(String text) {
        this.text = text;
    }

    /** The command as one types it. */
    String text() {
        return text;
    }

    /** Whether these words are the command, shortened as the CLI allows. */
    boolean matches(List<String> typed) {
        if (this == INTERFACES) {
            return startsWith(typed, 2)
                    && typed.stream().skip(2).anyMatch(word -> word.length() >= 2 && "terse".startsWith(word));
        }
        return startsWith(typed, words().size());
    }

    /** The words of the command. */
    List<String> words() {
        return List.of(text.split(" ", -1));
    }

    private boolean startsWith(List<String> typed, int count) {
        if (typed.size() < count) {
            return false;
        }
        List<String> words = words();
        for (int i = 0; i < count; i++) {
            String word = typed.get(i);
            if (word.length() < 2 || !words.get(i).startsWith(word)) {
                return false;
            }
        }
        return true;
    }
}
