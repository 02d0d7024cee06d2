package dev.cantle.netconf.operational;

import java.util.regex.Pattern;

/**
 * The part of a device that an operational RPC asks about: everything the login sees, or one logical system. A login
 * that is confined to a logical system sees only that and must not name it.
 *
 * @param logicalSystem its name, 1 to 63 letters, digits, {@code _} and {@code -}; empty for all the login sees
 */
public record Scope(String logicalSystem) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{0,63}");

    public Scope {
        if (!NAME.matcher(logicalSystem).matches()) {
            throw new IllegalArgumentException("'" + logicalSystem + "' is no name of a logical system");
        }
    }

    /** Returns all that the login sees. */
    public static Scope ofLogin() {
        return new Scope("");
    }

    /** Returns one logical system of a device, for a login that sees them all. */
    public static Scope ofLogicalSystem(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of a logical system is empty");
        }
        return new Scope(name);
    }

    /** Tells whether this is one logical system among what the login sees. */
    public boolean isLogicalSystem() {
        return !logicalSystem.isEmpty();
    }
}
