package dev.cantle.inventory.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words a mistyped one stands for. */
public final class Spelling {

    private Spelling() {}

    /** The nearest word, if one is near: at most a third of the letters differ, and at most three. */
    public static Optional<String> closest(String typed, Collection<String> known) {
        if (typed.length() > 64) {
            return Optional.empty();
        }
        String small = typed.toLowerCase(Locale.ROOT);
        int most = Math.min(3, Math.max(1, typed.length() / 3));
        return known.stream()
                .filter(word -> distance(small, word.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt((String word) -> distance(small, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of letters to insert, remove or replace (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
