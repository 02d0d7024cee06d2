package dev.cantle.model.intent.expect;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What an AS path must look like; all of it must hold, and an empty list asks for nothing.
 *
 * @param begins its first hops, the nearest AS first
 * @param ends its last hops, the origin last
 * @param contains AS numbers that are somewhere in it
 * @param excludes AS numbers that are nowhere in it
 * @param length how many hops it has; none or one
 * @param patterns expressions that stand for all of it; none or one
 */
public record AsPathDemand(
        List<Asn> begins,
        List<Asn> ends,
        List<Asn> contains,
        List<Asn> excludes,
        List<Amount> length,
        List<AsPathRegex> patterns) {

    public AsPathDemand {
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
        contains = List.copyOf(contains);
        excludes = List.copyOf(excludes);
        length = List.copyOf(length);
        patterns = List.copyOf(patterns);
        if (begins.isEmpty()
                && ends.isEmpty()
                && contains.isEmpty()
                && excludes.isEmpty()
                && length.isEmpty()
                && patterns.isEmpty()) {
            throw new IllegalValueException(
                    "expect-something",
                    "asPath expects nothing",
                    "write begins, ends, contains, excludes, length or matches");
        }
    }

    /** A path that the expression stands for. */
    public static AsPathDemand matching(AsPathRegex pattern) {
        return new AsPathDemand(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(pattern));
    }

    /** Whether the path is as demanded. */
    public boolean isMetBy(AsPath path) {
        return path.length() >= Math.max(begins.size(), ends.size())
                && isAt(path, 0, begins)
                && isAt(path, path.length() - ends.size(), ends)
                && contains.stream().allMatch(asn -> path.contains(asn.number()))
                && excludes.stream().noneMatch(asn -> path.contains(asn.number()))
                && length.stream().allMatch(amount -> amount.includes(path.length()))
                && patterns.stream().allMatch(pattern -> pattern.matches(path));
    }

    private static boolean isAt(AsPath path, int first, List<Asn> hops) {
        return LongStream.range(0, hops.size())
                .allMatch(i -> path.isAt(first + (int) i, hops.get((int) i).number()));
    }

    /** The demand in words: {@code begins with 64512, excludes 65000}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        patterns.forEach(pattern -> words.add("matches " + pattern));
        add(words, "begins with ", begins);
        add(words, "ends with ", ends);
        add(words, "contains ", contains);
        add(words, "excludes ", excludes);
        length.forEach(amount -> words.add(amount + " hops"));
        return String.join(", ", words);
    }

    private static void add(List<String> words, String word, List<Asn> numbers) {
        if (!numbers.isEmpty()) {
            words.add(word + numbers.stream().map(Asn::toString).collect(Collectors.joining(" ")));
        }
    }
}
