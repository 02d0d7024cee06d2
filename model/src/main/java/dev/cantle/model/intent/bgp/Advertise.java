package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Prefix;
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
     * Only these prefixes of what the others receive.
     *
     * @param prefixes the prefixes, sorted
     */
    record Only(List<Prefix> prefixes) implements Advertise {
        public Only {
            prefixes = prefixes.stream().sorted().distinct().toList();
        }

        @Override
        public <R> R match(Supplier<R> others, Function<Only, R> only) {
            return only.apply(this);
        }
    }
}
