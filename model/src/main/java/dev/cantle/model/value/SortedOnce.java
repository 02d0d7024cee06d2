package dev.cantle.model.value;

import java.util.List;

/** Lists of values in their natural order, each value once, as the intent keeps them. */
public final class SortedOnce {

    private SortedOnce() {}

    /** The values, sorted, each once; most lists of an intent are empty or have one value, and are taken as they are. */
    public static <T> List<T> of(List<T> values) {
        return values.size() < 2
                ? List.copyOf(values)
                : values.stream().sorted().distinct().toList();
    }
}
