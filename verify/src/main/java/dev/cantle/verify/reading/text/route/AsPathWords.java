package dev.cantle.verify.reading.text.route;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An AS path as the CLI prints it: {@code 12076 I, validation-state: unverified}.
 *
 * @param path the numbers, sets and confederations; empty for a path of our own
 * @param origin I, E or ?; null if it does not end in one
 * @param validation the validation state, if it stands behind the path
 */
record AsPathWords(
        String path, @Nullable String origin, @Nullable String validation) {

    private static final Pattern VALIDATION = Pattern.compile(",\\s*validation-state:\\s*(\\S+)$");
    private static final Pattern REMARK = Pattern.compile("\\s+\\([A-Z][a-z]{1,20}\\)$");

    static AsPathWords of(String text) {
        Matcher found = VALIDATION.matcher(text);
        String validation = found.find() ? found.group(1) : null;
        String path = validation == null ? text : text.substring(0, found.start());
        String bare = REMARK.matcher(path.strip()).replaceFirst("");
        int last = bare.length() - 1;
        boolean origin =
                last >= 0 && "IE?".indexOf(bare.charAt(last)) >= 0 && (last == 0 || bare.charAt(last - 1) == ' ');
        return origin
                ? new AsPathWords(bare.substring(0, last).strip(), bare.substring(last), validation)
                : new AsPathWords(path.strip(), null, validation);
    }
}
