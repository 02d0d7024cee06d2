package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Range;
import java.util.function.Function;
import java.util.function.Supplier;

/** How many prefixes of an address family a peer may announce. */
public sealed interface PrefixLimit {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> none, Function<Most, R> most);

    /** A limit at which the session is torn down. */
    static PrefixLimit teardown(long maximum, int thresholdPercent) {
        return new Most(maximum, thresholdPercent, LimitAction.TEARDOWN);
    }

    /** As many as it likes. */
    record None() implements PrefixLimit {
        @Override
        public <R> R match(Supplier<R> none, Function<Most, R> most) {
            return none.get();
        }
    }

    /**
     * So many, and what Junos does when the peer announces more.
     *
     * @param maximum how many, 1 to 4294967295
     * @param thresholdPercent from which share on Junos logs a warning, 1 to 100; 100 where it only warns
     * @param action what Junos does above the maximum
     */
    record Most(long maximum, int thresholdPercent, LimitAction action) implements PrefixLimit {
        public Most {
            Range.PREFIX_MAXIMUM.check(maximum);
            Range.PREFIX_THRESHOLD.check(thresholdPercent);
        }

        @Override
        public <R> R match(Supplier<R> none, Function<Most, R> most) {
            return most.apply(this);
        }
    }
}
