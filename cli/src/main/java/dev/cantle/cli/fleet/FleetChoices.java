package dev.cantle.cli.fleet;

/**
 * How several slices are pushed.
 *
 * @param parallel to how many devices at a time, 1 to 64
 * @param canary what is pushed first, alone
 * @param maxFailures how many may end badly before the rest is not tried, 1 and up
 * @param brief whether people hear of each slice in one line, instead of all of it
 */
public record FleetChoices(int parallel, Canary canary, int maxFailures, boolean brief) {

    /** The most devices at a time: each costs a thread, a connection and some memory. */
    public static final int MOST_PARALLEL = 64;

    public FleetChoices {
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new IllegalArgumentException("parallel " + parallel + " is outside 1 to " + MOST_PARALLEL);
        }
        if (maxFailures < 1) {
            throw new IllegalArgumentException("max failures " + maxFailures + " is below 1");
        }
    }
}
