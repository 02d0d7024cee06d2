package dev.cantle.cli.importing.draft;

import dev.cantle.model.value.SecretRef;

/**
 * What becomes of a reference to a secret that somebody else wrote. A variable is taken over. A command, a file or a key
 * store is not: those who push would run, or open and send to the router, what they have never seen.
 */
public final class ForeignReference {

    private ForeignReference() {}

    /**
     * Why it is not taken over, to stand behind the name of the secret.
     *
     * @param reference one that is no variable
     * @param source what names it: {@code the call}
     */
    public static String refusal(SecretRef reference, String source) {
        String what = switch (reference.scheme()) {
            case "exec" -> "a command";
            case "file" -> "a path";
            default -> "a key store";
        };
        return source + " names " + what + " for it, which is not taken over";
    }
}
