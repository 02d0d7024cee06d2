package dev.cantle.verify.snapshot;

import dev.cantle.model.value.IllegalValueException;

/**
 * What two snapshots may differ in and still be the same. The age of routes and the time that sessions are up are never
 * compared.
 *
 * @param countPercent by how much a count of routes may fall or grow, 0 to 100
 * @param routePercent how many of the BGP routes of a table may be gone or different, 0 to 100; of a table with fewer
 *     than a hundred, one percent is none. What is not learned by BGP may never be gone
 * @param flaps how often a session that is up may have left Established in between; {@link #ANY} for as often as it
 *     likes
 */
public record Tolerances(int countPercent, int routePercent, long flaps) {

    /** Flaps are not compared. */
    public static final long ANY = Long.MAX_VALUE;

    public Tolerances {
        percent("counts", countPercent);
        percent("routes", routePercent);
        if (flaps < 0) {
            throw new IllegalValueException(
                    "tolerance", "the tolerance for flaps is " + flaps + ", below 0", "0 tolerates none");
        }
    }

    private static void percent(String what, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalValueException(
                    "tolerance",
                    "the tolerance for " + what + " is " + percent + " %, outside 0 to 100",
                    "0 tolerates nothing, 10 a tenth");
        }
    }

    /** A tenth of the counts, a hundredth of the BGP routes, any flaps. */
    public static Tolerances usual() {
        return new Tolerances(10, 1, ANY);
    }

    /** Whether a count may have fallen like that. */
    public boolean allowsFall(long before, long after) {
        return percent(after, 100) >= percent(before, 100 - countPercent);
    }

    /** Whether a count may have grown like that. */
    public boolean allowsGrowth(long before, long after) {
        return percent(after, 100) <= percent(before, 100 + countPercent);
    }

    /** Whether so many of the routes may be different. */
    public boolean allowsRoutes(long different, long all) {
        return percent(different, 100) <= percent(all, routePercent);
    }

    private static long percent(long count, int percent) {
        return count > Long.MAX_VALUE / 200 ? Long.MAX_VALUE : count * percent;
    }
}
