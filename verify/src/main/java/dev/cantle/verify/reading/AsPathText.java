package dev.cantle.verify.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An AS path as Junos prints it: {@code 20632 31133 I}, in detail forms with {@code AS path:} before it and lines about
 * the aggregator after it, or with {@code (Originator)} behind the origin code.
 *
 * @param path the numbers, sets and confederations as printed; empty for a path of our own
 * @param origin I, E or ?; null if the text does not end in one
 */
record AsPathText(String path, @Nullable String origin) {

    private static final Pattern ORIGIN = Pattern.compile("(?s)(.*?)\\s*(?<=^|\\s)([IE?])(?:\\s+\\([^)]*\\))?");
    private static final String LABEL = "AS path:";

    static AsPathText parse(String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        if (first.startsWith(LABEL)) {
            first = first.substring(LABEL.length()).strip();
        }
        Matcher matcher = ORIGIN.matcher(first);
        return matcher.matches() ? new AsPathText(matcher.group(1), matcher.group(2)) : new AsPathText(first, null);
    }
}
