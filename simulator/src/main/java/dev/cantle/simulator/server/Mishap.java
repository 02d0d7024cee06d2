package dev.cantle.simulator.server;

import dev.cantle.simulator.server.LineFault.Harm;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes wrong with a message.
 *
 * @param delay by how much its reply is late
 * @param struck how its RPCs are struck
 */
record Mishap(Duration delay, List<LineFault.Struck> struck) {

    static final Mishap NONE = new Mishap(Duration.ZERO, List.of());

    Mishap {
        struck = List.copyOf(struck);
    }

    /** What goes wrong when both happen to the same message. */
    Mishap and(Mishap other) {
        return new Mishap(
                delay.plus(other.delay),
                Stream.concat(struck.stream(), other.struck.stream()).toList());
    }

    boolean has(Harm harm) {
        return first(harm).isPresent();
    }

    Optional<LineFault.Struck> first(Harm harm) {
        return struck.stream().filter(one -> one.harm() == harm).findFirst();
    }

    boolean isCarriedOut() {
        return struck.stream().allMatch(one -> one.harm().isCarriedOut());
    }

    boolean isSilent() {
        return has(Harm.STALL) || has(Harm.IGNORE);
    }

    boolean isCut() {
        return has(Harm.CUT) || has(Harm.CUT_BEFORE);
    }
}
