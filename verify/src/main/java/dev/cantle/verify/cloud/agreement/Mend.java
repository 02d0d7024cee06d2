package dev.cantle.verify.cloud.agreement;

import dev.cantle.verify.finding.Owner;
import java.util.List;

/**
 * Who mends a disagreement, and how.
 *
 * @param owners who can, the likeliest first
 * @param step what to do
 */
public record Mend(List<Owner> owners, String step) {

    public Mend {
        owners = List.copyOf(owners);
    }

    /** One of these does that. */
    public static Mend by(String step, Owner... owners) {
        return new Mend(List.of(owners), step);
    }
}
