package dev.cantle.verify.check;

import dev.cantle.model.value.Prefix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How findings word what a device says. */
public final class Words {

    private static final int NAMED = 10;

    private Words() {}

    /** The value, or the word for one that the device does not give. */
    public static String known(@Nullable Object value) {
        return value == null ? "not given" : value.toString();
    }

    /** A time in its two largest units: {@code 40 s}, {@code 3 min 20 s}, {@code 3 d 21 h}. */
    public static String time(long seconds) {
        if (seconds >= 86_400) {
            return seconds / 86_400 + " d " + seconds % 86_400 / 3600 + " h";
        }
        if (seconds >= 3600) {
            return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
        }
        return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s" : seconds + " s";
    }

    /** The prefixes by name, the first ten of many: {@code 10.6.0.0/16, 10.7.0.0/16 and 3 more}. */
    public static String prefixes(List<Prefix> prefixes) {
        return names(prefixes.stream().map(Prefix::toString).toList(), prefixes.size());
    }

    /**
     * Names, the first ten of many.
     *
     * @param sample the names that are known
     * @param count how many there are
     */
    public static String names(List<String> sample, long count) {
        if (count == 0) {
            return "none";
        }
        List<String> named = sample.subList(0, Math.min(NAMED, sample.size()));
        String words = String.join(", ", named);
        return count > named.size() ? words + " and " + (count - named.size()) + " more" : words;
    }
}
