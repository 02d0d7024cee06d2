package dev.cantle.model.value;

/**
 * A value that its type refuses. The loader turns it into a {@link dev.cantle.model.Problem} with the place of the
 * value; a program that builds values itself sees an ordinary {@link IllegalArgumentException}.
 */
public final class IllegalValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String fix;

    /**
     * Refuses a value.
     *
     * @param rule the id of the rule that the value breaks, in words: {@code vlan-range}
     * @param message what is wrong, with the value, never a secret
     * @param fix how to mend it
     */
    public IllegalValueException(String rule, String message, String fix) {
        super(message);
        this.rule = rule;
        this.fix = fix;
    }

    /** The id of the broken rule. */
    public String rule() {
        return rule;
    }

    /** How to mend the value. */
    public String fix() {
        return fix;
    }
}
