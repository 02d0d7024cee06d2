package dev.cantle.simulator.routing.config;

/**
 * How many prefixes a peer may announce.
 *
 * @param maximum how many, 0 for any number
 * @param tearsDown whether the session ends when there are more; otherwise Junos only logs it
 * @param idleMinutes how long it stays idle then; 0 to try again soon, {@link #FOREVER} until somebody clears it
 */
public record PrefixLimit(long maximum, boolean tearsDown, long idleMinutes) {

    /** Until somebody clears the session. */
    public static final long FOREVER = -1;

    public static final PrefixLimit NONE = new PrefixLimit(0, false, 0);

    /** Whether that many prefixes end the session. */
    public boolean ends(int announced) {
        return tearsDown && maximum > 0 && announced > maximum;
    }
}
