package dev.cantle.model.junos.schema;

import java.util.Optional;

/**
 * What the value of a leaf or the key of a list may be: a name with arguments, such as {@code uint(1..65535)}.
 *
 * @param name the name of the type, as the schema writes it
 * @param arguments the text between its parentheses; empty without
 */
public record ValueType(String name, String arguments) {

    /** Any text. */
    static final ValueType TEXT = new ValueType("string", "");

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
