package dev.cantle.model.junos.notation;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words that a text holds again and again, found by their characters: what is found need not be made a text, and is
 * the very text that a schema looks for. Safe for use by many threads.
 */
final class Vocabulary {

    /** The words, each at the first free slot from that of its hash on; no word where a slot is free. */
    private final String[] slots;
    /** The characters of each word, which an array gives at less cost than a text. */
    private final char[][] spelt;

    Vocabulary(Collection<String> words) {
        slots = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        Arrays.fill(slots, "");
        spelt = new char[slots.length][0];
        for (String word : words) {
            int slot = slot(word.hashCode());
            while (!slots[slot].isEmpty()) {
                slot = next(slot);
            }
            slots[slot] = word;
            spelt[slot] = word.toCharArray();
        }
    }

    /**
     * The word of these characters, or the empty text if it is not known.
     *
     * @param hash what {@link String#hashCode()} would be of them
     */
    String find(char[] characters, int from, int length, int hash) {
        int slot = slot(hash);
        while (!isSame(spelt[slot], characters, from, length) && spelt[slot].length > 0) {
            slot = next(slot);
        }
        return slots[slot];
    }

    private static boolean isSame(char[] word, char[] characters, int from, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
