package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How long a push waits for proof.
 *
 * @param within until when everything must be proven, counted from the commit; 1 s to 24 h; no circuit has more
 * @param stableFor how long the proof must hold without a break; 0 s to 1 h; no circuit has more
 * @param circuits what is otherwise for a circuit, by its name
 */
public record VerifyPolicy(Duration within, Duration stableFor, Map<String, VerifyPolicy> circuits) {

    public VerifyPolicy {
        checkWithin(within);
        checkStableFor(stableFor);
        circuits = Map.copyOf(circuits);
        for (VerifyPolicy own : circuits.values()) {
            if (own.within().compareTo(within) > 0 || own.stableFor().compareTo(stableFor) > 0) {
                throw new IllegalArgumentException("A circuit is waited for no longer than the whole");
            }
        }
    }

    /** The same for every circuit. */
    public VerifyPolicy(Duration within, Duration stableFor) {
        this(within, stableFor, Map.of());
    }

    /** How long a circuit is waited for, or the slice as a whole, which has the empty name. */
    public VerifyPolicy of(String circuit) {
        return circuits.getOrDefault(circuit, this);
    }

    /** The same with another time for all in which they must be proven. */
    public VerifyPolicy allWithin(Duration other) {
        return new VerifyPolicy(other, stableFor, each(own -> new VerifyPolicy(other, own.stableFor)));
    }

    /** The same with another time for all for which the proof must hold. */
    public VerifyPolicy allStableFor(Duration other) {
        return new VerifyPolicy(within, other, each(own -> new VerifyPolicy(own.within, other)));
    }

    private Map<String, VerifyPolicy> each(UnaryOperator<VerifyPolicy> change) {
        Map<String, VerifyPolicy> changed = new TreeMap<>(circuits);
        changed.replaceAll((name, own) -> change.apply(own));
        return changed;
    }

    /**
     * Returns the duration if a push may wait that long for proof.
     *
     * @throws IllegalValueException if it is outside 1 s to 24 h
     */
    public static Duration checkWithin(Duration within) {
        if (within.compareTo(Duration.ofSeconds(1)) < 0 || within.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalValueException(
                    "verify-within", "within is " + within.toSeconds() + " s, outside 1 s to 24 h", "5m is usual");
        }
        return within;
    }

    /**
     * Returns the duration if the proof may have to hold that long.
     *
     * @throws IllegalValueException if it is outside 0 s to 1 h
     */
    public static Duration checkStableFor(Duration stableFor) {
        if (stableFor.isNegative() || stableFor.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalValueException(
                    "verify-stable-for",
                    "stableFor is " + stableFor.toSeconds() + " s, outside 0 s to 1 h",
                    "15s is usual");
        }
        return stableFor;
    }
}
