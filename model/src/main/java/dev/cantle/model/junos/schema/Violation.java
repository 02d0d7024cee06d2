package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.ConfigPath;

/**
 * What a device says against a statement when it loads or commits.
 *
 * @param path the block in which the statement stands
 * @param badElement the statement in the words of curly notation, without the value of a secret
 * @param message the device's words
 * @param severity whether the device refuses
 */
public record Violation(ConfigPath path, String badElement, String message, Severity severity) {

    /** Prints as the CLI shows it, on one line. */
    @Override
    public String toString() {
        return path + " '" + badElement + "': " + message;
    }
}
