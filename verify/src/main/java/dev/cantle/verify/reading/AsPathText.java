package dev.cantle.verify.reading;

import org.jspecify.annotations.Nullable;

/**
 * An AS path as Junos prints it: {@code 20632 31133 I}, in detail forms with {@code AS path:} before it and lines about
 * the aggregator after it, or with {@code (Originator)} behind the origin code.
 *
 * @param path the numbers, sets and confederations as printed; empty for a path of our own
 * @param origin I, E or ?; null if the text does not end in one
 */
record AsPathText(String path, @Nullable String origin) {

    private static final String LABEL = "AS path:";

    static AsPathText parse(String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        if (first.startsWith(LABEL)) {
            first = first.substring(LABEL.length()).strip();
        }
        int remark = first.endsWith(")") ? first.lastIndexOf('(') : -1;
        String withoutRemark = remark < 0 ? first : first.substring(0, remark).strip();
        return endsInOrigin(withoutRemark) ? parted(withoutRemark) : new AsPathText(first, null);
    }

    private static boolean endsInOrigin(String text) {
        int last = text.length() - 1;
        return last >= 0 && "IE?".indexOf(text.charAt(last)) >= 0 && (last == 0 || text.charAt(last - 1) <= ' ');
    }

    private static AsPathText parted(String text) {
        int last = text.length() - 1;
        return new AsPathText(text.substring(0, last).strip(), text.substring(last));
    }
}
