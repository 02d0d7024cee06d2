package dev.cantle.verify.reading.xml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Strings of a reply that come again and again: protocols, interfaces, next hops. A text that was seen lately is found by
 * its characters, without a new string. Bounded: what falls into a slot that is taken replaces it. One reader, one
 * thread.
 */
final class SharedText {

    private static final int SLOTS = 1 << 11;
    private static final int LONGEST = 100;
    private static final char[] NOTHING = {};

    private final char[][] keys = new char[SLOTS][];
    private final @Nullable String[] texts = new @Nullable String[SLOTS];

    SharedText() {
        Arrays.fill(keys, NOTHING);
    }

    String of(char[] characters, int from, int to) {
        int length = to - from;
        if (length > LONGEST || length == 0) {
            return new String(characters, from, length);
        }
        int hash = hash(characters, from, to);
        int slot = (hash ^ (hash >>> 11)) & (SLOTS - 1);
        char[] key = keys[slot];
        String known = texts[slot];
        if (known != null && Arrays.equals(key, 0, key.length, characters, from, to)) {
            return known;
        }
        String text = new String(characters, from, length);
        keys[slot] = Arrays.copyOfRange(characters, from, to);
        texts[slot] = text;
        return text;
    }

    /** Of a few characters only, most from where such texts differ: {@code xe-0/1/7.0}, {@code 10.0.12.1}. */
    private static int hash(char[] characters, int from, int to) {
        int hash = 31 * (to - from) + characters[from];
        hash = 31 * hash + characters[(from + to) >>> 1];
        hash = 31 * hash + characters[Math.max(from, to - 4)];
        hash = 31 * hash + characters[Math.max(from, to - 3)];
        hash = 31 * hash + characters[Math.max(from, to - 2)];
        return 31 * hash + characters[to - 1];
    }
}
