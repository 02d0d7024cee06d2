package dev.cantle.simulator;

import dev.cantle.simulator.datastore.Habits;
import dev.cantle.simulator.rpc.ReplyStyle;
import dev.cantle.simulator.rpc.TenantHabits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the routers themselves are like.
 *
 * @param minute how long a minute of the confirm timer lasts, for tests that cannot wait
 * @param habits what could not be established of Junos
 * @param style how they word their replies
 * @param tenants what logins may do that are confined to a logical system
 * @param state a folder in which each keeps its configuration and history over a restart
 * @param clockAhead how far their clocks are ahead of this machine's; negative when they are behind
 */
public record RouterOptions(
        Duration minute,
        Habits habits,
        ReplyStyle style,
        TenantHabits tenants,
        Optional<Path> state,
        Duration clockAhead) {

    public RouterOptions {
        if (minute.isNegative() || minute.isZero()) {
            throw new IllegalArgumentException("A minute lasts");
        }
    }

    /** As on a real one. */
    public static RouterOptions junos() {
        return new RouterOptions(
                Duration.ofMinutes(1),
                Habits.junos(),
                ReplyStyle.junos(),
                TenantHabits.junos(),
                Optional.empty(),
                Duration.ZERO);
    }

    /** With a shorter or longer minute of the confirm timer. */
    public RouterOptions withMinute(Duration other) {
        return new RouterOptions(other, habits, style, tenants, state, clockAhead);
    }

    /** With other habits. */
    public RouterOptions withHabits(Habits others) {
        return new RouterOptions(minute, others, style, tenants, state, clockAhead);
    }

    /** With replies in other words. */
    public RouterOptions withStyle(ReplyStyle other) {
        return new RouterOptions(minute, habits, other, tenants, state, clockAhead);
    }

    /** With other habits of confined logins. */
    public RouterOptions withTenants(TenantHabits others) {
        return new RouterOptions(minute, habits, style, others, state, clockAhead);
    }

    /** Keeping what they hold in a folder. */
    public RouterOptions withState(Path folder) {
        return new RouterOptions(minute, habits, style, tenants, Optional.of(folder), clockAhead);
    }

    /** With clocks that are that far ahead, or behind when it is negative. */
    public RouterOptions withClockAhead(Duration other) {
        return new RouterOptions(minute, habits, style, tenants, state, other);
    }
}
