package dev.cantle.model.value;

import java.util.List;

/** Lists of values in their natural order, each value once, as the intent keeps them. */
public final class SortedOnce {

    private SortedOnce() {}

    /** The values, sorted, each once; most lists of an intent are so already, and are taken as they are. */
    public static <T extends Comparable<? super T>> List<T> of(List<T> values) {
        return isSortedOnce(values) ? List.copyOf(values) : sorted(values);
    }

    private static <T extends Comparable<? super T>> boolean isSortedOnce(List<T> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static <T extends Comparable<? super T>> List<T> sorted(List<T> values) {
        return values.stream().sorted().distinct().toList();
    }
}
