package dev.cantle.model.junos;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a configuration a statement stands, in the words that Junos uses: {@code logical-systems l2 interfaces irb
 * unit 2}. Keywords that Junos does not show are not part of it.
 *
 * @param words the words from the root on, unquoted
 */
public record ConfigPath(List<String> words) {

    public ConfigPath {
        words = List.copyOf(words);
    }

    /** The path of these words. */
    public static ConfigPath of(String... words) {
        return new ConfigPath(List.of(words));
    }

    /** The root, {@code [edit]}. */
    public static ConfigPath root() {
        return new ConfigPath(List.of());
    }

    /** This path with words added at its end. */
    public ConfigPath then(String... more) {
        return then(List.of(more));
    }

    /** This path with words added at its end. */
    public ConfigPath then(List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return new ConfigPath(all);
    }

    /** Whether this is the other path or a place below it. */
    public boolean startsWith(ConfigPath other) {
        return words.size() >= other.words.size()
                && words.subList(0, other.words.size()).equals(other.words);
    }

    /** The words as a {@code set} command takes them, quoted where they must be. */
    public String text() {
        return String.join(" ", words.stream().map(JunosQuoting::quote).toList());
    }

    /** Prints as Junos does: {@code [edit interfaces irb unit 2]}. */
    @Override
    public String toString() {
        return words.isEmpty() ? "[edit]" : "[edit " + text() + "]";
    }
}
