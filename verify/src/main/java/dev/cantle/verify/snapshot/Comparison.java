package dev.cantle.verify.snapshot;

import java.util.Comparator;
import java.util.List;

/**
 * What two snapshots differ in.
 *
 * @param before the name of the earlier one
 * @param after the name of the later one
 * @param differences the differences, harm first
 * @param compared how many things were compared; 0 means that nobody knows anything
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

    /** The differences of that weight. */
    public List<Difference> of(Weight weight) {
        return differences.stream().filter(one -> one.weight() == weight).toList();
    }

    /** Whether something works no more. */
    public boolean isHarmful() {
        return !of(Weight.HARM).isEmpty();
    }
}
