package dev.cantle.netconf.wire;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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

    private static final Pattern START_TAG =
            Pattern.compile("<(?:[\\w-]+:)?" + NAMES + "(?:\\s[^<>]*)?(?<!/)>", Pattern.CASE_INSENSITIVE);

    /** The quantifiers are such that a long value costs neither the stack nor more than its length. */
    private static final Pattern STATEMENT = Pattern.compile(
            "((?<![\\w</-])" + NAMES + "[ \\t]+(?:(?:ascii-text|hexadecimal)[ \\t]+)?)"
                    + "(\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"?|&quot;[^\\n]*?(?:&quot;|(?=\\n)|\\z)|[^\\s;<>\"]+)",
            Pattern.CASE_INSENSITIVE);

    /** A member of a JSON object, or an attribute of an XML element. */
    private static final Pattern MEMBER = Pattern.compile(
            "((?<![\\w-])" + NAMES + "(?:(?:\"|&quot;)\\s*:|\\s*=)\\s*)"
                    + "(\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"?|'[^'\\n]*+'?|&quot;[^\\n]*?(?:&quot;|(?=\\n)|\\z))",
            Pattern.CASE_INSENSITIVE);

    /** In prose the word after "password" is seldom one, so only what is quoted counts. */
    private static final Pattern QUOTED = Pattern.compile(
            "((?<![\\w</-])" + NAMES + "[:,]?[ \\t]+)(\"[^\"\\n]*\"?|'[^'\\n]*'?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CRYPT = Pattern.compile("\\$(?:[0-9][a-z]?|sha[0-9]+)\\$[^\\s\"'<>;&]+");

    private SecretMask() {}

    /** Returns the text with every secret replaced by {@link #MASK}. */
    public static String mask(String text) {
        return mask(text, secret -> {});
    }

    /** Returns the text with every secret replaced, and tells the values that stood where secrets stand. */
    static String mask(String text, Consumer<String> found) {
        String masked = text;
        for (Pattern pattern : List.of(ELEMENT, STATEMENT, MEMBER)) {
            masked = pattern.matcher(masked).replaceAll(match -> replacement(match, found));
        }
        return CRYPT.matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
    }

    /** Tells whether the tag begins an element whose text is a secret. */
    static boolean isSecretElement(CharSequence tag) {
        return START_TAG.matcher(tag).matches();
    }

    private static String replacement(MatchResult match, Consumer<String> found) {
        if (match.group(2).isBlank()) {
            return Matcher.quoteReplacement(match.group());
        }
        if (!match.group(2).equals(MASK)) {
            found.accept(match.group(2));
        }
        return Matcher.quoteReplacement(match.group(1) + MASK);
    }

    /** Returns a device's message with what looks like a secret in it replaced by {@link #MASK}. */
    public static String maskMessage(String message) {
        String masked = QUOTED.matcher(message).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + MASK));
        return CRYPT.matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
    }
}
