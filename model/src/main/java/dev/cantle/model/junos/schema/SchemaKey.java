package dev.cantle.model.junos.schema;

import java.util.List;

/**
 * A key of a list.
 *
 * @param name its element in XML; empty for a choice, whose element is the choice that was made
 * @param type what it may hold; unused for a choice
 * @param choices the words of which one is the key, with {@code =} behind those that take a value; empty for others
 */
public record SchemaKey(String name, ValueType type, List<String> choices) {

    public SchemaKey {
        choices = List.copyOf(choices);
    }

    /** Whether the key is one of several words, as in {@code route-filter 10.0.0.0/8 orlonger}. */
    public boolean isChoice() {
        return !choices.isEmpty();
    }

    /** Whether this word is one of the choices. */
    public boolean offers(String word) {
        return choices.contains(word) || takesValue(word);
    }

    /** Whether this choice is followed by a value, as {@code upto /24}. */
    public boolean takesValue(String word) {
        for (String choice : choices) {
            if (choice.length() == word.length() + 1 && choice.endsWith("=") && choice.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
