package dev.cantle.cli.importing.calls;

/**
 * A value that is not carried over.
 *
 * @param key the way to it: {@code circuits.aws-fra-1.irb}
 * @param value the value; a reference if it is a secret
 */
public record Lost(String key, String value) {

    @Override
    public String toString() {
        return key + ": " + value;
    }
}
