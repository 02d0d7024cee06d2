package dev.cantle.simulator.server;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.simulator.message.Element;
import java.util.regex.Pattern;

/**
 * Which RPCs of a router a fault strikes, counted over all its sessions.
 *
 * @param name the name of the RPC, or {@code any}
 * @param argument an argument that it must have, such as {@code confirmed}; empty for any
 * @param number 1 for the first such RPC, 2 for the second; 0 for every one
 */
public record Calls(String name, String argument, int number) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*)(?:/([a-z][a-z0-9-]*))?");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    public Calls {
        if (name.isEmpty() || number < 0) {
            throw new IllegalArgumentException("A fault strikes RPCs of a name, the first one or a later one");
        }
    }

    /** The n-th RPC of that name, the first being 1. */
    public static Calls nth(String name, int number) {
        return of(name, Integer.toString(number));
    }

    /** Every RPC of that name. */
    public static Calls every(String name) {
        return of(name, "every");
    }

    /**
     * The RPCs that a name and a count say.
     *
     * @param kind {@code commit-configuration}, {@code commit-configuration/confirmed} for those with that argument, or
     *     {@code any}
     * @param count a number from 1 on, or {@code every}
     * @throws IllegalValueException if it is not written so
     */
    static Calls of(String kind, String count) {
        var match = FORM.matcher(kind);
        if (!match.matches()) {
            throw new IllegalValueException(
                    "line-fault",
                    "'" + kind + "' is not the name of an RPC",
                    "write it as commit-configuration, as commit-configuration/confirmed for those with that argument,"
                            + " or any");
        }
        if (!count.equals("every") && !NUMBER.matcher(count).matches()) {
            throw new IllegalValueException(
                    "line-fault",
                    "'" + count + "' does not count an RPC",
                    "write 1 for the first one, 2 for the second, or every");
        }
        String argument = match.group(2) == null ? "" : match.group(2);
        return new Calls(match.group(1), argument, count.equals("every") ? 0 : Integer.parseInt(count));
    }

    /** Whether that is an RPC of the kind, whatever its number. */
    boolean counts(Element rpc) {
        return (name.equals("any") || name.equals(rpc.name())) && (argument.isEmpty() || rpc.has(argument));
    }
}
