package dev.cantle.model.value;

import java.util.Set;
import java.util.regex.Pattern;

/** The names that intent may give, by the patterns of Juniper's configuration model for Junos 21.3. */
public enum Name {
    /** A slice or circuit: names policies, prefix lists, BGP groups and files. */
    SLICE_OR_CIRCUIT("[a-z0-9][a-z0-9._-]{0,47}", "small letters, digits, '.', '_' and '-', at most 48 characters"),
    /** A logical system: {@code ^[a-zA-Z0-9_-]{1,63}$}. */
    LOGICAL_SYSTEM("[A-Za-z0-9_-]{1,63}", "letters, digits, '_' and '-', at most 63 characters"),
    /** A routing instance: at most 128 characters, not {@code all}, {@code default}, {@code master} or {@code __x__}. */
    ROUTING_INSTANCE(
            "(?!(?:all|default|master)$|__.*__$)[A-Za-z0-9_.-]{1,128}",
            "letters, digits, '.', '_' and '-', at most 128 characters, and neither all, default, master nor __name__"),
    /** A device: a host name (RFC 1123 §2.1). */
    DEVICE(
            "(?=.{1,255}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*",
            "letters, digits, '.' and '-', at most 255 characters, no '-' or '.' at either end"),
    /** Where a device is reached: a host name or an address. */
    HOST("(?!-)[A-Za-z0-9.:-]{1,255}(?<!-)", "a host name (nxp-fra-01.example.net) or an address (192.0.2.10)"),
    /** A login on a device. */
    LOGIN("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}", "letters, digits, '.', '_' and '-', at most 64 characters");

    private static final int SHORT = 48;
    private static final Set<String> RESERVED = Set.of("all", "default", "master");

    private final Pattern pattern;
    private final String wants;

    Name(String pattern, String wants) {
        this.pattern = Pattern.compile(pattern);
        this.wants = wants;
    }

    /** The pattern of the whole name, in what Java and ECMA-262 have in common. */
    public String pattern() {
        return pattern.pattern();
    }

    /** What is wanted, in words. */
    public String wants() {
        return wants;
    }

    /**
     * Returns the name if it is legal.
     *
     * @param what what bears the name, for the message: {@code logical system}
     * @throws IllegalValueException if it is not legal
     */
    public String check(String what, String name) {
        if (!isPlain(name) && !pattern.matcher(name).matches()) {
            throw new IllegalValueException(
                    "junos-identifier", "The name of the " + what + " '" + name + "' is not legal", "use " + wants);
        }
        return name;
    }

    /** Spares most names the pattern: each kind takes a few small letters, digits and '-' in between. */
    private boolean isPlain(String name) {
        int length = name.length();
        if (length == 0 || length > SHORT || (this == ROUTING_INSTANCE && RESERVED.contains(name))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean inside = i > 0 && i < length - 1;
            if (!(Ascii.isSmallLetter(c) || Ascii.isDigit(c) || (c == '-' && inside))) {
                return false;
            }
        }
        return true;
    }
}
