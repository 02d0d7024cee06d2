package dev.cantle.verify.reading.xml;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The different names in one reply. A parser keeps each name that it has met, so a reply of nothing but new names would
 * take all memory, and all time. One reader, one thread.
 */
final class Names {

    /** More than there are statements in the configuration of any device. */
    static final int MOST = 10_000;

    private static final int SLOTS = 1 << 8;

    private final @Nullable String[] lately = new @Nullable String[SLOTS];
    private final Set<String> all = new HashSet<>();

    /** Whether the name may come: it was there before, or there are not too many yet. */
    boolean admits(String name) {
        int slot = name.hashCode() & (SLOTS - 1);
        if (name.equals(lately[slot])) {
            return true;
        }
        lately[slot] = name;
        all.add(name);
        return all.size() <= MOST;
    }
}
