package dev.cantle.templates.intent;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Prints block YAML as it is told what stands in it: a text, a number or a truth value under a key, and the beginning
 * and end of what is nested. Written out here, as a reader has to see at a glance what changed, and a library's line
 * breaks and quoting styles change with its releases.
 *
 * <p>One thread at a time.
 */
final class YamlText {

    private static final int STEP = 2;
    private static final int USUAL_SIZE = 4096;

    private final StringBuilder out = new StringBuilder(USUAL_SIZE);
    private int indent;
    private boolean dash;

    /** Begins with the text, which is whole lines. */
    YamlText(String header) {
        out.append(header);
    }

    /** What was printed so far. */
    String text() {
        return out.toString();
    }

    /** Prints a text under a key. */
    YamlText put(String key, String value) {
        key(key).append(' ');
        YamlScalar.print(value, out);
        out.append('\n');
        return this;
    }

    /** Prints a number under a key. */
    YamlText put(String key, long value) {
        key(key).append(' ').append(value).append('\n');
        return this;
    }

    /** Prints a truth value under a key. */
    YamlText put(String key, boolean value) {
        key(key).append(' ').append(value).append('\n');
        return this;
    }

    /** Prints a constant under a key, in the small letters of a word. */
    YamlText put(String key, Enum<?> constant) {
        return put(key, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Prints a time under a key, in the largest unit of seconds and milliseconds that leaves it whole. */
    YamlText put(String key, Duration time) {
        return put(key, time(time));
    }

    /** A time in the largest unit of seconds and milliseconds that leaves it whole. */
    static String time(Duration duration) {
        long seconds = duration.toSeconds();
        return duration.equals(Duration.ofSeconds(seconds)) ? seconds + "s" : duration.toMillis() + "ms";
    }

    /** Prints the texts of some things as a list under a key. */
    YamlText list(String key, List<?> things) {
        if (things.isEmpty()) {
            return empty(key);
        }
        open(key);
        for (Object thing : things) {
            item(thing.toString());
        }
        return close();
    }

    /** Prints a list under a key that holds nothing. */
    YamlText empty(String key) {
        key(key).append(" []\n");
        return this;
    }

    /** Begins what is nested under a key. */
    YamlText open(String key) {
        key(key).append('\n');
        indent += STEP;
        return this;
    }

    /** Ends what is nested, or an entry that has keys of its own. */
    YamlText close() {
        indent -= STEP;
        return this;
    }

    /** Prints an entry of a list. */
    YamlText item(String value) {
        margin().append("- ");
        YamlScalar.print(value, out);
        out.append('\n');
        return this;
    }

    /** Prints an entry of a list. */
    YamlText item(long value) {
        margin().append("- ").append(value).append('\n');
        return this;
    }

    /** Begins an entry that has keys: the first of them stands on the line of the dash, as in "- name: aws". */
    YamlText item() {
        indent += STEP;
        dash = true;
        return this;
    }

    private StringBuilder key(String key) {
        return margin().append(key).append(':');
    }

    private StringBuilder margin() {
        int blanks = dash ? indent - STEP : indent;
        for (int i = 0; i < blanks; i++) {
            out.append(' ');
        }
        if (dash) {
            out.append("- ");
            dash = false;
        }
        return out;
    }
}
