package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;

/**
 * How long a push waits for proof.
 *
 * @param within until when everything must be proven, counted from the commit; 1 s to 24 h
 * @param stableFor how long the proof must hold without a break; 0 s to 1 h
 */
public record VerifyPolicy(Duration within, Duration stableFor) {

    public VerifyPolicy {
        checkWithin(within);
        checkStableFor(stableFor);
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
