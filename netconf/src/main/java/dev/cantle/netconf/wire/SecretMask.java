package dev.cantle.netconf.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces secrets in protocol text: the values of Junos statements and XML elements that hold keys or passwords, and
 * everything in the forms {@code $9$...}, {@code $1$...}, {@code $5$...}, {@code $6$...} wherever it stands. Masks
 * rather too much than too little.
 */
public final class SecretMask {

    /** What stands in place of a secret. */
    public static final String MASK = "********";

    private static final String NAMES = "(?:[a-z0-9-]*password(?:-value)?|[a-z0-9-]*secret|passphrase"
            + "|[a-z0-9-]*-key|key|ascii-text|hexadecimal)";

    private static final Pattern ELEMENT =
            Pattern.compile("(<(?:[\\w-]+:)?" + NAMES + "(?:\\s[^<>]*)?(?<!/)>)([^<]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern STATEMENT = Pattern.compile(
            "((?<![\\w</-])" + NAMES + "[ \\t]+(?:(?:ascii-text|hexadecimal)[ \\t]+)?)"
                    + "(\"(?:[^\"\\\\\\n]|\\\\.)*\"?|&quot;(?:(?!&quot;)[^\\n])*(?:&quot;)?|[^\\s;<>\"]+)",
            Pattern.CASE_INSENSITIVE);

    /** In prose the word after "password" is seldom one, so only what is quoted counts. */
    private static final Pattern QUOTED = Pattern.compile(
            "((?<![\\w</-])" + NAMES + "[:,]?[ \\t]+)(\"[^\"\\n]*\"?|'[^'\\n]*'?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CRYPT = Pattern.compile("\\$[0-9][a-z]?\\$[^\\s\"'<>;&]+");

    private SecretMask() {}

    /** Returns the text with every secret replaced by {@link #MASK}. */
    public static String mask(String text) {
        String masked = ELEMENT.matcher(text)
                .replaceAll(match -> match.group(2).isBlank()
                        ? Matcher.quoteReplacement(match.group())
                        : Matcher.quoteReplacement(match.group(1) + MASK));
        masked = STATEMENT.matcher(masked).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + MASK));
        return CRYPT.matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
    }

    /** Returns a device's message with what looks like a secret in it replaced by {@link #MASK}. */
    public static String maskMessage(String message) {
        String masked = QUOTED.matcher(message).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + MASK));
        return CRYPT.matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
    }
}
