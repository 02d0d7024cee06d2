package dev.cantle.verify.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as Junos prints them: {@code 9}, {@code 4:07}, {@code 17:04:28}, {@code 3d 16:53:40}, {@code 6w0d 21:26:31}, {@code 1w1d2h}. */
public final class ElapsedText {

    /** A regular expression of such a time, without groups. */
    public static final String PATTERN =
            "(?:(?:[0-9]{1,6}[wdh]){1,3}(?: [0-9]{1,3}:[0-9]{2}:[0-9]{2})?|[0-9]{1,9}(?::[0-9]{2}){0,2})";

    private static final Pattern UNIT = Pattern.compile("([0-9]{1,6})([wdh])");

    private ElapsedText() {}

    /** The seconds of a text that the pattern matches. */
    public static long seconds(String text) {
        long seconds = 0;
        Matcher unit = UNIT.matcher(text);
        int end = 0;
        while (unit.find()) {
            long one = unit.group(2).equals("w") ? 604_800 : unit.group(2).equals("d") ? 86_400 : 3_600;
            seconds += Long.parseLong(unit.group(1)) * one;
            end = unit.end();
        }
        long clock = 0;
        String rest = text.substring(end).strip();
        for (String part : rest.isEmpty() ? new String[0] : rest.split(":", -1)) {
            clock = clock * 60 + Long.parseLong(part);
        }
        return seconds + clock;
    }
}
