package dev.cantle.cli.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The words that somebody may have meant: those that differ by few letters, or hold what was typed. */
final class NearestWords {

    private static final int MOST = 3;

    private NearestWords() {}

    /** At most three words, the nearest first; none when nothing is near. */
    static List<String> of(String typed, Collection<String> words) {
        int far = Math.max(2, typed.length() / 3);
        return words.stream()
                .filter(word -> holds(word, typed) || distance(typed, word) <= far)
                .sorted(Comparator.<String>comparingInt(word -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String word, String typed) {
        return typed.length() > 2 && word.contains(typed);
    }

    /** How many letters must be changed, added or taken away (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int other = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(other, Math.min(above[column], line[column - 1]) + 1);
            }
            above = line;
        }
        return above[to.length()];
    }
}
