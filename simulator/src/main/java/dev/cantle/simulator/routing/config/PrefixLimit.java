package dev.cantle.simulator.routing.config;

/**
 * How many prefixes a peer may announce.
 *
 * @param maximum how many, 0 for any number
 * @param excess what Junos does with more
 * @param idleMinutes how long the session stays idle after its end; 0 to try again soon, {@link #FOREVER} until somebody
 *     clears it
 */
public record PrefixLimit(long maximum, Excess excess, long idleMinutes) {

    /** Until somebody clears the session. */
    public static final long FOREVER = -1;

    public static final PrefixLimit NONE = new PrefixLimit(0, Excess.LOGGED, 0);

    /** What becomes of prefixes above the maximum. */
    public enum Excess {
        /** They are taken, and Junos writes to its log. */
        LOGGED("Warning"),
        /** They are not taken ({@code drop-excess}), or taken and hidden ({@code hide-excess}), here both alike. */
        DROPPED("Drop-excess"),
        /** They end the session ({@code teardown}). */
        FATAL("Teardown");

        private final String action;

        Excess(String action) {
            this.action = action;
        }

        /** The word in Junos' replies; of the dropping one it is a guess. */
        public String action() {
            return action;
        }
    }

    /** Whether that many prefixes end the session. */
    public boolean ends(int announced) {
        return excess == Excess.FATAL && maximum > 0 && announced > maximum;
    }

    /** How many of so many prefixes are taken. */
    public long taken(int announced) {
        return excess == Excess.DROPPED && maximum > 0 ? Math.min(maximum, announced) : announced;
    }
}
