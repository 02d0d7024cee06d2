package dev.cantle.model.world;

import dev.cantle.model.intent.Peering;
import java.util.List;

/**
 * The provider's end of a circuit, as it is configured there.
 *
 * @param slice the slice of the circuit
 * @param circuit the name of the circuit, unique in its slice
 * @param device our router
 * @param logicalSystem the logical system that the circuit ends in; empty for the router itself
 * @param peerings the sessions, one a family; {@code local} and {@code remote} as we see them
 * @param bgp its BGP
 * @param announces what it announces, sorted; each prefix in the session of its family
 * @param path the way there
 */
public record FarEnd(
        String slice,
        String circuit,
        String device,
        String logicalSystem,
        List<Peering> peerings,
        FarBgp bgp,
        List<Announcement> announces,
        FarPath path) {

    public FarEnd {
        peerings = List.copyOf(peerings);
        announces = announces.stream().sorted().distinct().toList();
    }

    /** Whether that is the name of its circuit: {@code CIRCUIT}, or {@code SLICE/CIRCUIT}. */
    public boolean isNamed(String name) {
        return name.equals(circuit) || name.equals(slice + "/" + circuit);
    }

    /** The far end with another BGP. */
    public FarEnd with(FarBgp other) {
        return new FarEnd(slice, circuit, device, logicalSystem, peerings, other, announces, path);
    }

    /** The far end with other announcements. */
    public FarEnd with(List<Announcement> others) {
        return new FarEnd(slice, circuit, device, logicalSystem, peerings, bgp, others, path);
    }

    /** The far end at the end of another path. */
    public FarEnd with(FarPath other) {
        return new FarEnd(slice, circuit, device, logicalSystem, peerings, bgp, announces, other);
    }
}
