package dev.cantle.verify.report;

import dev.cantle.model.secret.SecretText;

/** Takes secrets out of what a device says, plain and in Junos' own forms. References to secrets stay. */
final class SecretMask {

    /** What stands in place of a secret. */
    static final String MASKED = "/* masked */";

    private SecretMask() {}

    /** The same text with every secret masked. */
    static String mask(String text) {
        return SecretText.mask(text, MASKED);
    }
}
