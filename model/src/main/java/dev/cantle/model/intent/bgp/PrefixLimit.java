package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Range;
import java.util.function.Function;
import java.util.function.Supplier;

/** How many prefixes a peer may announce. */
public sealed interface PrefixLimit {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> none, Function<Teardown, R> teardown);

    /** As many as it likes. */
    record None() implements PrefixLimit {
        @Override
        public <R> R match(Supplier<R> none, Function<Teardown, R> teardown) {
            return none.get();
        }
    }

    /**
     * The session is torn down when the peer announces more.
     *
     * @param maximum how many, 1 to 4294967295
     * @param thresholdPercent from which share on Junos logs a warning, 1 to 100
     */
    record Teardown(long maximum, int thresholdPercent) implements PrefixLimit {
        public Teardown {
            Range.PREFIX_MAXIMUM.check(maximum);
            Range.PREFIX_THRESHOLD.check(thresholdPercent);
        }

        @Override
        public <R> R match(Supplier<R> none, Function<Teardown, R> teardown) {
            return teardown.apply(this);
        }
    }
}
