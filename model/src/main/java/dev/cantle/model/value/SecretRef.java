package dev.cantle.model.value;

import java.util.regex.Pattern;

/**
 * Where a secret is to be found. The secret itself is never part of the model: it is resolved when it is pushed and
 * forgotten after, and goldens, diffs and reports show this reference.
 *
 * @param scheme how to find it: {@code env}, {@code file}, {@code exec} or {@code keystore}
 * @param target the name of the variable, the path of the file, the command, or the path of the key store and the alias
 *     behind a {@code #}
 */
public record SecretRef(String scheme, String target) implements Comparable<SecretRef> {

    private static final int LONGEST_VARIABLE = 128;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_./~+@-]{1,256}");
    private static final Pattern IN_KEYSTORE = Pattern.compile("[A-Za-z0-9_./~+@-]{1,256}#[A-Za-z0-9_.-]{1,64}");

    public SecretRef {
        boolean legal = switch (scheme) {
            case "env" -> isVariableName(target);
            case "file" -> PATH.matcher(target).matches();
            case "keystore" -> IN_KEYSTORE.matcher(target).matches();
            case "exec" -> !CommandWords.split(target).isEmpty();
            default -> false;
        };
        if (!legal && scheme.equals("keystore") && PATH.matcher(target).matches()) {
            throw new IllegalValueException(
                    "secret-is-a-reference",
                    "This reference to a key store does not say which entry is meant",
                    "write keystore:PATH#ALIAS; keytool -list -keystore PATH shows the aliases");
        }
        if (!legal) {
            throw illegal();
        }
    }

    private static boolean isVariableName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || Ascii.isSmallLetter(c) || c == '_';
            if (!letter && (i == 0 || !Ascii.isDigit(c))) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_VARIABLE;
    }

    /**
     * Reads {@code env:NAME}, {@code file:PATH}, {@code exec:COMMAND} or {@code keystore:PATH#ALIAS}.
     *
     * @throws IllegalValueException if it is none; the message does not repeat the text, which may be a secret
     */
    public static SecretRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw illegal();
        }
        return new SecretRef(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether a text begins as a reference does, and so tells nothing of a secret. */
    public static boolean isMeantBy(String text) {
        return text.startsWith("env:")
                || text.startsWith("file:")
                || text.startsWith("exec:")
                || text.startsWith("keystore:");
    }

    /**
     * Whether a variable of the environment holds the secret. Every other reference has a command run, or a file opened, by
     * those who push, whoever wrote it.
     */
    public boolean isVariable() {
        return scheme.equals("env");
    }

    private static IllegalValueException illegal() {
        return new IllegalValueException(
                "secret-is-a-reference",
                "This is not a reference to a secret",
                "write { ref: \"env:NAME\" }, or file:PATH, exec:COMMAND or keystore:PATH#ALIAS in its place; the"
                        + " secret itself never stands in a file of the workspace");
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
