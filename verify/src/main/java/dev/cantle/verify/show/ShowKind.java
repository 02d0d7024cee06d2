package dev.cantle.verify.show;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of replies that can be shown. */
public enum ShowKind {
    /** BGP sessions, from the summary or from neighbor. */
    BGP,
    /** Routing tables. */
    ROUTES,
    /** Ports and units. */
    INTERFACES,
    /** A ping. */
    PING,
    /** The Junos release. */
    SOFTWARE,
    /** How a load, a commit, a comparison or any other request ended. */
    OUTCOME;

    /** The word of the command line and of the JSON: {@code bgp}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<ShowKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
