package dev.cantle.model.intent.bgp;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SortedOnce;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a circuit announces to its provider. */
public sealed interface Advertise {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> others, Function<Only, R> only);

    /** What the slice's other circuits receive, without default routes. */
    record Others() implements Advertise {
        @Override
        public <R> R match(Supplier<R> others, Function<Only, R> only) {
            return others.get();
        }
    }

    /**
     * Only these of what the others receive and of what the slice has of its own.
     *
     * @param prefixes prefixes that are announced as they are, sorted
     * @param ranges ranges of which everything is announced, sorted
     * @param others whether all that the others receive is announced too, without default routes
     */
    record Only(List<Prefix> prefixes, List<PrefixMatch> ranges, boolean others) implements Advertise {
        public Only {
            prefixes = SortedOnce.of(prefixes);
            ranges = SortedOnce.of(ranges);
        }

        /** Only these prefixes. */
        public Only(List<Prefix> prefixes) {
            this(prefixes, List.of(), false);
        }

        @Override
        public <R> R match(Supplier<R> others, Function<Only, R> only) {
            return only.apply(this);
        }
    }
}
