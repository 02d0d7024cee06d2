package dev.cantle.model.world;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.util.List;

/**
 * The provider's end of a circuit, as it is configured there.
 *
 * @param slice the slice of the circuit
 * @param circuit the name of the circuit, unique in its slice
 * @param device our router
 * @param logicalSystem the logical system that the circuit ends in; empty for the router itself
 * @param peerings the sessions, one a family; {@code local} and {@code remote} as we see them
 * @param as the AS number that the far end runs
 * @param expects the AS number that the far end expects of us
 * @param key the key that the far end has
 * @param announces what it announces, sorted; each prefix in the session of its family
 * @param delay how long its sessions take beyond the usual
 * @param reachable whether its router answers at all
 * @param vlan the VLAN of the circuit, 1 to 4094, or 0 when untagged
 */
public record FarEnd(
        String slice,
        String circuit,
        String device,
        String logicalSystem,
        List<Peering> peerings,
        Asn as,
        Asn expects,
        FarKey key,
        List<Prefix> announces,
        Duration delay,
        boolean reachable,
        int vlan) {

    public FarEnd {
        peerings = List.copyOf(peerings);
        announces = announces.stream().sorted().distinct().toList();
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A delay is not negative");
        }
    }

    FarEnd with(Asn otherAs) {
        return copy(otherAs, key, announces, delay, reachable);
    }

    FarEnd with(FarKey otherKey) {
        return copy(as, otherKey, announces, delay, reachable);
    }

    FarEnd with(List<Prefix> others) {
        return copy(as, key, others, delay, reachable);
    }

    FarEnd with(Duration longer) {
        return copy(as, key, announces, longer, reachable);
    }

    FarEnd silent() {
        return copy(as, key, announces, delay, false);
    }

    private FarEnd copy(Asn newAs, FarKey newKey, List<Prefix> newAnnounces, Duration newDelay, boolean reach) {
        return new FarEnd(
                slice,
                circuit,
                device,
                logicalSystem,
                peerings,
                newAs,
                expects,
                newKey,
                newAnnounces,
                newDelay,
                reach,
                vlan);
    }
}
