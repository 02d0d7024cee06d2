package dev.cantle.model.intent.route;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A route that a slice has whatever its neighbours say.
 *
 * @param prefix where it leads to
 * @param way how
 */
public record StaticRoute(Prefix prefix, Way way) implements Comparable<StaticRoute> {

    /** A route to a router at the far end of a circuit. */
    public static StaticRoute over(Prefix prefix, IpAddress nextHop) {
        return new StaticRoute(prefix, new NextHop(nextHop));
    }

    /** A route that drops what no longer route takes: it is there to be announced. */
    public static StaticRoute discarding(Prefix prefix) {
        return new StaticRoute(prefix, new Discard());
    }

    @Override
    public int compareTo(StaticRoute other) {
        return prefix.compareTo(other.prefix);
    }

    /** What becomes of traffic that a static route takes. */
    public sealed interface Way {

        /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
        <R> R match(Function<NextHop, R> nextHop, Supplier<R> discard);
    }

    /**
     * It goes to another router.
     *
     * @param address the router's address
     */
    public record NextHop(IpAddress address) implements Way {
        @Override
        public <R> R match(Function<NextHop, R> nextHop, Supplier<R> discard) {
            return nextHop.apply(this);
        }
    }

    /** It is dropped, without an ICMP message. */
    public record Discard() implements Way {
        @Override
        public <R> R match(Function<NextHop, R> nextHop, Supplier<R> discard) {
            return discard.get();
        }
    }
}
