package dev.cantle.model.value;

import java.util.regex.Pattern;

/**
 * Where a secret is to be found. The secret itself is never part of the model: it is resolved when it is pushed and
 * forgotten after, and goldens, diffs and reports show this reference.
 *
 * @param scheme how to find it: {@code env} or {@code file}
 * @param target the name of the variable or the path of the file
 */
public record SecretRef(String scheme, String target) implements Comparable<SecretRef> {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_./~+@-]{1,256}");

    public SecretRef {
        boolean legal = switch (scheme) {
            case "env" -> VARIABLE.matcher(target).matches();
            case "file" -> PATH.matcher(target).matches();
            default -> false;
        };
        if (!legal) {
            throw illegal();
        }
    }

    /**
     * Reads {@code env:NAME} or {@code file:PATH}.
     *
     * @throws IllegalValueException if it is neither; the message does not repeat the text, which may be a secret
     */
    public static SecretRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw illegal();
        }
        return new SecretRef(text.substring(0, colon), text.substring(colon + 1));
    }

    private static IllegalValueException illegal() {
        return new IllegalValueException(
                "secret-is-a-reference",
                "This is not a reference to a secret",
                "write { ref: \"env:NAME\" } or { ref: \"file:PATH\" }; the secret itself never stands in a file of"
                        + " the workspace");
    }

    @Override
    public int compareTo(SecretRef other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return scheme + ":" + target;
    }
}
