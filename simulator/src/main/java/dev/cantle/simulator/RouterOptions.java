package dev.cantle.simulator;

import dev.cantle.simulator.datastore.Habits;
import java.time.Duration;

/**
 * What the routers themselves are like.
 *
 * @param minute how long a minute of the confirm timer lasts, for tests that cannot wait
 * @param habits what could not be established of Junos
 */
public record RouterOptions(Duration minute, Habits habits) {

    public RouterOptions {
        if (minute.isNegative() || minute.isZero()) {
            throw new IllegalArgumentException("A minute lasts");
        }
    }

    /** As on a real one. */
    public static RouterOptions junos() {
        return new RouterOptions(Duration.ofMinutes(1), Habits.junos());
    }

    /** With a shorter or longer minute of the confirm timer. */
    public RouterOptions withMinute(Duration other) {
        return new RouterOptions(other, habits);
    }

    /** With other habits. */
    public RouterOptions withHabits(Habits others) {
        return new RouterOptions(minute, others);
    }
}
