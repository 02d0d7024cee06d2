package dev.cantle.model.junos.schema;

import java.util.Optional;

/**
 * What the value of a leaf or the key of a list may be: a name with arguments, such as {@code uint(1..65535)}.
 *
 * @param name the name of the type, as the schema writes it
 * @param arguments the text between its parentheses; empty without
 * @param least the first number of a range that the arguments are; 0 if they are none
 * @param most the last number of that range
 */
public record ValueType(String name, String arguments, long least, long most) {

    private static final String TO = "..";

    /** Any text. */
    static final ValueType TEXT = new ValueType("string", "");

    ValueType(String name, String arguments) {
        this(name, arguments, least(arguments), most(arguments));
    }

    // Read here, once for the type, and not for each value that is held against it.
    private static long least(String arguments) {
        int dots = arguments.indexOf(TO);
        return dots < 0 ? 0 : Long.parseLong(arguments, 0, dots, 10);
    }

    private static long most(String arguments) {
        int dots = arguments.indexOf(TO);
        return dots < 0 ? 0 : Long.parseLong(arguments, dots + TO.length(), arguments.length(), 10);
    }

    /** Whether values of this type must never be shown. */
    public boolean isSecret() {
        return name.equals("secret");
    }

    /** What Junos says against the value; empty if it is legal. */
    public Optional<String> complaint(String value) {
        return ValueChecks.complaint(this, value);
    }

    /** Prints as the schema writes it. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? name : name + "(" + arguments + ")";
    }
}
