package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import java.util.List;

/** What must hold of every path that an expectation of routes is about. */
public sealed interface RouteDemand {

    /** Calls what belongs to this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each kind of demand.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {
        /** For {@link AsPathIs}. */
        R asPath(AsPathIs demand);

        /** For {@link Carries}. */
        R carries(Carries demand);

        /** For {@link GoesTo}. */
        R goesTo(GoesTo demand);

        /** For {@link LeavesBy}. */
        R leavesBy(LeavesBy demand);

        /** For {@link NumberIs}. */
        R number(NumberIs demand);
    }

    /** A number that a route has. */
    enum Measure {
        /** How many paths there are to the destination, in use or not. */
        PATHS("paths"),
        /** Over how many next hops the active path spreads traffic (equal-cost multipath). */
        NEXT_HOPS("nextHops"),
        /** BGP's local preference. */
        LOCAL_PREFERENCE("localPreference"),
        /** BGP's multi-exit discriminator; one that is not given counts as 0, as Junos compares it. */
        MED("med");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /** The key in a slice file. */
        public String key() {
            return key;
        }
    }

    /**
     * Its AS path.
     *
     * @param path what it looks like
     */
    record AsPathIs(AsPathDemand path) implements RouteDemand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asPath(this);
        }
    }

    /**
     * The communities that it carries, and those that it does not.
     *
     * @param present each is carried
     * @param absent none is carried
     */
    record Carries(List<CommunityMatch> present, List<CommunityMatch> absent) implements RouteDemand {
        public Carries {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
            if (present.isEmpty() && absent.isEmpty()) {
                throw new IllegalValueException(
                        "expect-something", "communities expects nothing", "write present or absent");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.carries(this);
        }
    }

    /**
     * The address of the next router.
     *
     * @param nextHops every next hop is one of these
     */
    record GoesTo(List<IpAddress> nextHops) implements RouteDemand {
        public GoesTo {
            nextHops = List.copyOf(nextHops);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.goesTo(this);
        }
    }

    /**
     * The interface towards the next router.
     *
     * @param interfaces every next hop leaves by one of these
     */
    record LeavesBy(List<String> interfaces) implements RouteDemand {
        public LeavesBy {
            interfaces = List.copyOf(interfaces);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leavesBy(this);
        }
    }

    /**
     * A number.
     *
     * @param number which
     * @param amount how much it is
     */
    record NumberIs(Measure number, Amount amount) implements RouteDemand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }
}
