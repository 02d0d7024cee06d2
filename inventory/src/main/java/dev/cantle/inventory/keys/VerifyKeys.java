package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.VerifyPolicy;
import java.time.Duration;

/** The keys of {@code verify}, of a slice and of its circuits. */
public final class VerifyKeys {

    public static final Key<Duration> WITHIN = Key.optional(
            "within",
            Types.duration("1s to 24h", VerifyPolicy::checkWithin),
            "until when everything must be proven, counted from the commit; 5m unless the slice says otherwise");
    public static final Key<Duration> STABLE_FOR = Key.optional(
            "stableFor",
            Types.duration("0s to 1h", VerifyPolicy::checkStableFor),
            "how long the proof must hold without a break; 15s unless the slice says otherwise");
    public static final Part VERIFY = Part.optional(
                    "verify", Shape.of("verify policy", WITHIN, STABLE_FOR), "how long a push waits for proof")
            .inheritable();

    private VerifyKeys() {}
}
