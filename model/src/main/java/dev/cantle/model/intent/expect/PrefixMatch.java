package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import java.util.Comparator;
import java.util.Optional;
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
public record PrefixMatch(Prefix prefix, int least, int most, String words) implements Comparable<PrefixMatch> {

    private static final Pattern FORM = Pattern.compile("([^ ]+)(?: +(.+))?");
    private static final Pattern UP_TO = Pattern.compile("upto +/([0-9]{1,3})");
    private static final Pattern LENGTHS = Pattern.compile("prefix-length-range +/([0-9]{1,3}) *- */([0-9]{1,3})");

    private static final Comparator<PrefixMatch> ORDER = Comparator.comparing(PrefixMatch::prefix)
            .thenComparingInt(PrefixMatch::least)
            .thenComparingInt(PrefixMatch::most)
            .thenComparing(PrefixMatch::words);

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
        String stripped = text.strip();
        if (!stripped.isEmpty() && stripped.indexOf(' ') < 0) {
            return exactly(Prefix.parse(stripped));
        }
        Matcher form = FORM.matcher(stripped);
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

    /** Exactly this prefix. */
    public static PrefixMatch exactly(Prefix prefix) {
        return of(prefix, prefix.length(), prefix.length());
    }

    /**
     * The prefixes in one whose lengths lie between two, both included, in the shortest words for them.
     *
     * @throws IllegalValueException if no prefix has such a length
     */
    public static PrefixMatch of(Prefix prefix, int least, int most) {
        int length = prefix.length();
        String words;
        if (most == length) {
            words = prefix.toString();
        } else if (least == length) {
            words = prefix + (most == longest(prefix) ? " orlonger" : " upto /" + most);
        } else {
            boolean longer = least == length + 1 && most == longest(prefix);
            words = prefix + (longer ? " longer" : " prefix-length-range /" + least + "-/" + most);
        }
        return new PrefixMatch(prefix, least, most, words);
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

    /** The prefixes that both mean, if there are any. */
    public Optional<PrefixMatch> and(PrefixMatch other) {
        if (!prefix.overlaps(other.prefix)) {
            return Optional.empty();
        }
        Prefix inner = prefix.contains(other.prefix) ? other.prefix : prefix;
        int from = Math.max(inner.length(), Math.max(least, other.least));
        int to = Math.min(most, other.most);
        return from > to ? Optional.empty() : Optional.of(of(inner, from, to));
    }

    /** Whether the default route of the family is one of those meant. */
    public boolean hasDefaultRoute() {
        return least == 0;
    }

    /** The same without the default route; empty if nothing is left. */
    public Optional<PrefixMatch> withoutDefaultRoute() {
        if (!hasDefaultRoute()) {
            return Optional.of(this);
        }
        return most == 0 ? Optional.empty() : Optional.of(of(prefix, 1, most));
    }

    /** One of the prefixes meant: the shortest one at the start. */
    public Prefix first() {
        return new Prefix(prefix.network(), least);
    }

    @Override
    public int compareTo(PrefixMatch other) {
        return ORDER.compare(this, other);
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
