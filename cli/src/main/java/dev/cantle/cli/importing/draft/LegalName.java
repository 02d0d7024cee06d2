package dev.cantle.cli.importing.draft;

import java.util.Locale;
import java.util.Set;

/** Names of slices and circuits out of what something is called elsewhere. */
public final class LegalName {

    private static final int LONGEST = 48;

    private LegalName() {}

    /** The name in the letters that a slice or circuit may have; what is given if none of its characters may stand. */
    public static String of(String name, String otherwise) {
        String legal = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+", "")
                .replaceAll("-+$", "");
        String cut = legal.length() > LONGEST ? legal.substring(0, LONGEST) : legal;
        return cut.isEmpty() ? otherwise : cut;
    }

    /** The name, with a number behind it if others have it already. */
    public static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            String number = "-" + i;
            free = name.substring(0, Math.min(name.length(), LONGEST - number.length())) + number;
        }
        return free;
    }

    /** The environment variable for the MD5 key of a circuit: {@code AWS_FRA_1_MD5}. */
    public static String variable(String circuit) {
        String word = circuit.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return (Character.isDigit(word.charAt(0)) ? "_" : "") + word + "_MD5";
    }
}
