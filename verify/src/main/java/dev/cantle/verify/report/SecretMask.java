package dev.cantle.verify.report;

import java.util.regex.Pattern;

/**
 * Takes secrets out of what a device says. Junos scrambles a key reversibly ({@code $9$}) or hashes it ({@code $1$},
 * {@code $5$}, {@code $6$}, {@code $8$}); neither belongs into a report. References to secrets stay.
 */
final class SecretMask {

    /** What stands in place of a secret. */
    static final String MASKED = "/* masked */";

    private static final Pattern SCRAMBLED = Pattern.compile("\"?\\$[0-9][a-z]?\\$[^\\s\";<]+\"?");
    private static final Pattern STATEMENT = Pattern.compile(
            "(\\b(?:authentication-key|encrypted-password|simple-password|plain-text-password-value|pre-shared-key"
                    + "|secret|md5-key)[ \\t]+)(?!\"?(?:env|file):|/\\* masked)(\"[^\"\\n]*\"|[^\\s;]+)");
    private static final Pattern ELEMENT = Pattern.compile(
            "(<(authentication-key|encrypted-password|simple-password|pre-shared-key|secret)>)(?!\\s*(?:env|file):)[^<]*(</\\2>)");

    private SecretMask() {}

    /** The same text with every secret masked. */
    static String mask(String text) {
        String plain = SCRAMBLED.matcher(text).replaceAll(MASKED);
        plain = ELEMENT.matcher(plain).replaceAll("$1" + MASKED + "$3");
        return STATEMENT.matcher(plain).replaceAll("$1" + MASKED);
    }
}
