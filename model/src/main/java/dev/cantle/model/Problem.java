package dev.cantle.model;

/**
 * Something wrong with what the user wrote: what, where, and how to mend it.
 *
 * @param rule the id of the broken rule, in words: {@code azure-first-usable-is-ours}
 * @param severity how much it weighs
 * @param place where it stands
 * @param message what is wrong, with the value and never a secret
 * @param fix how to mend it, empty when the message says it all
 * @param source where the rule comes from, for the limits of a provider, else empty
 */
public record Problem(String rule, Severity severity, Place place, String message, String fix, String source) {

    public Problem {
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("A problem has a rule and a message");
        }
    }

    /** An error without a source outside of Cantle. */
    public static Problem error(String rule, Place place, String message, String fix) {
        return new Problem(rule, Severity.ERROR, place, message, fix, "");
    }

    /** A warning without a source outside of Cantle. */
    public static Problem warning(String rule, Place place, String message, String fix) {
        return new Problem(rule, Severity.WARNING, place, message, fix, "");
    }

    /** The same problem with the source of its rule. */
    public Problem withSource(String text) {
        return new Problem(rule, severity, place, message, fix, text);
    }

    /** Whether it stops rendering and pushing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Prints the problem as compilers do, with the fix and the source on lines of their own:
     * {@code file:line:column: error: message [rule]}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(place)
                .append(": ")
                .append(severity.word())
                .append(": ")
                .append(message)
                .append(" [")
                .append(rule)
                .append(']');
        if (!fix.isEmpty()) {
            text.append("\n  fix: ").append(fix);
        }
        if (!source.isEmpty()) {
            text.append("\n  source: ").append(source);
        }
        return text.toString();
    }
}
