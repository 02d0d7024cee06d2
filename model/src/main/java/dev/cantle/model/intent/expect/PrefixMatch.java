package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which prefixes are meant, in the words of a Junos {@code route-filter}.
 *
 * @param prefix the prefix that all of them lie in
 * @param least their smallest length
 * @param most their largest length
 * @param words as it is written: {@code 10.0.0.0/8 orlonger}; without a word behind it when exactly the prefix is meant
 */
public record PrefixMatch(Prefix prefix, int least, int most, String words) {

    private static final Pattern FORM = Pattern.compile("([^ ]+)(?: +(.+))?");
    private static final Pattern UP_TO = Pattern.compile("upto +/([0-9]{1,3})");
    private static final Pattern LENGTHS = Pattern.compile("prefix-length-range +/([0-9]{1,3}) *- */([0-9]{1,3})");

    public PrefixMatch {
        if (least < prefix.length() || most < least || most > longest(prefix)) {
            throw new IllegalValueException(
                    "prefix-match-range",
                    "No prefix length is in '" + words + "'",
                    "lengths go from /" + prefix.length() + " to /" + longest(prefix));
        }
    }

    private static int longest(Prefix prefix) {
        return prefix.family().bits();
    }

    /**
     * Reads {@code 10.0.0.0/8}, alone or followed by {@code exact}, {@code orlonger}, {@code longer}, {@code upto /24} or
     * {@code prefix-length-range /16-/24}.
     *
     * @throws IllegalValueException if it is none of them
     */
    public static PrefixMatch parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw illegal(text);
        }
        Prefix prefix = Prefix.parse(form.group(1));
        String word = form.group(2) == null ? "exact" : form.group(2);
        int length = prefix.length();
        Matcher upTo = UP_TO.matcher(word);
        Matcher lengths = LENGTHS.matcher(word);
        if (upTo.matches()) {
            return new PrefixMatch(prefix, length, number(upTo, 1), prefix + " upto /" + number(upTo, 1));
        }
        if (lengths.matches()) {
            int least = number(lengths, 1);
            int most = number(lengths, 2);
            return new PrefixMatch(prefix, least, most, prefix + " prefix-length-range /" + least + "-/" + most);
        }
        return switch (word) {
            case "exact" -> new PrefixMatch(prefix, length, length, prefix.toString());
            case "orlonger" -> new PrefixMatch(prefix, length, longest(prefix), prefix + " orlonger");
            case "longer" -> new PrefixMatch(prefix, length + 1, longest(prefix), prefix + " longer");
            default -> throw illegal(text);
        };
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "prefix-match-syntax",
                "'" + text + "' does not say which prefixes",
                "write a prefix, alone or followed by exact, orlonger, longer, upto /24 or prefix-length-range"
                        + " /16-/24");
    }

    /** Whether a prefix is one of those meant. */
    public boolean matches(Prefix other) {
        return other.length() >= least && other.length() <= most && prefix.contains(other);
    }

    /** Whether only the prefix itself is meant. */
    public boolean isExact() {
        return most == prefix.length();
    }

    /** The words as a part of an id, without blanks: {@code 10.0.0.0/8-orlonger}. */
    public String id() {
        return words.replace(' ', '-');
    }

    @Override
    public String toString() {
        return words;
    }
}
