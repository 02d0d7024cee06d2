package dev.cantle.cli.push.key;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How hard a key is to guess. MD5 of a segment can be tried offline by whoever sees one, so that the key alone keeps
 * others out (RFC 3562). What is found is a warning, which shows nothing of the key.
 */
final class KeyStrength {

    /** RFC 3562 section 3.1 wants 12 to 24 bytes. */
    private static final int SHORT = 12;

    private static final int FEW_DIFFERENT = 6;
    private static final int RUN = 4;
    private static final List<String> ROWS =
            List.of("qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn");
    private static final List<String> KNOWN =
            List.of("password", "passwort", "secret", "juniper", "cisco", "changeme", "letmein", "admin", "cantle");

    private KeyStrength() {}

    /** What makes the key of a circuit easy to guess; empty when nothing does. */
    static List<Problem> judge(Circuit circuit, char[] key, Place place) {
        List<String> weak = new ArrayList<>();
        if (key.length < SHORT) {
            weak.add("has fewer than " + SHORT + " characters");
        }
        if (key.length >= SHORT && different(key) < FEW_DIFFERENT) {
            weak.add("has fewer than " + FEW_DIFFERENT + " different characters");
        }
        if (inRuns(key) * 2 > key.length) {
            weak.add("is for the most part a sequence, such as 1234 or qwer");
        }
        if (holds(key, circuit.name())) {
            weak.add("holds the name of the circuit");
        }
        if (KNOWN.stream().anyMatch(word -> word.length() * 2 > key.length && holds(key, word))) {
            weak.add("is for the most part a word that others try first");
        }
        return weak.stream()
                .map(why -> Problem.warning(
                                "key-strength",
                                place,
                                circuit.name() + ": the MD5 key " + why,
                                "choose a random one, at both ends, such as: openssl rand -hex 12")
                        .withSource("RFC 3562 section 3.1"))
                .toList();
    }

    private static long different(char[] key) {
        return CharBuffer.wrap(key).chars().distinct().count();
    }

    /** How many characters stand in runs of four and more that go up, go down, stay, or lie beside each other. */
    private static int inRuns(char[] key) {
        int all = 0;
        for (int start = 0; start < key.length; ) {
            int longest = 1;
            for (Step step : Step.values()) {
                int end = start + 1;
                while (end < key.length && step.follows(key[end - 1], key[end])) {
                    end++;
                }
                longest = Math.max(longest, end - start);
            }
            all += longest >= RUN ? longest : 0;
            start += longest >= RUN ? longest : 1;
        }
        return all;
    }

    private enum Step {
        UP,
        DOWN,
        SAME,
        BESIDE;

        boolean follows(char before, char after) {
            return switch (this) {
                case UP -> after - before == 1;
                case DOWN -> before - after == 1;
                case SAME -> after == before;
                case BESIDE -> ROWS.stream().anyMatch(row -> isBeside(row, before, after));
            };
        }

        private static boolean isBeside(String row, char before, char after) {
            int left = row.indexOf(Character.toLowerCase(before));
            int right = row.indexOf(Character.toLowerCase(after));
            return left >= 0 && right >= 0 && Math.abs(right - left) == 1;
        }
    }

    private static boolean holds(char[] key, String word) {
        for (int start = 0; start + word.length() <= key.length; start++) {
            int same = 0;
            while (same < word.length()
                    && Character.toLowerCase(key[start + same])
                            == word.toLowerCase(Locale.ROOT).charAt(same)) {
                same++;
            }
            if (same == word.length()) {
                return true;
            }
        }
        return false;
    }
}
