package dev.cantle.verify.snapshot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What two snapshots differ in.
 *
 * @param before the name of the earlier one
 * @param after the name of the later one
 * @param differences the differences, harm first
 * @param compared how many sessions, tables, interfaces and destinations were compared
 */
public record Comparison(String before, String after, List<Difference> differences, long compared) {

    public Comparison {
        differences = differences.stream()
                .sorted(Comparator.comparing(Difference::weight).thenComparing(Difference::area))
                .toList();
        if (compared < 0) {
            throw new IllegalArgumentException("A number of things is not negative");
        }
    }

    /** A comparison that cannot be made: everything is unknown, for that reason. */
    public static Comparison unknown(String before, String after, String reason) {
        return new Comparison(
                before,
                after,
                Arrays.stream(Area.values())
                        .map(area -> Difference.unknown(area, area.word(), reason))
                        .toList(),
                0);
    }

    /** The differences of that weight. */
    public List<Difference> of(Weight weight) {
        return differences.stream().filter(one -> one.weight() == weight).toList();
    }

    /** How many things differ with that weight, those that are not named too. */
    public long count(Weight weight) {
        return of(weight).stream().mapToLong(Difference::count).sum();
    }

    /** Whether something works no more. */
    public boolean isHarmful() {
        return !of(Weight.HARM).isEmpty();
    }

    /** Whether all could be compared, and nothing differs but within the tolerances. */
    public boolean isSame() {
        return differences.stream().allMatch(one -> one.weight() == Weight.TOLERATED);
    }
}
