package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.observation.Observation;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is judged, and by what.
 *
 * @param slice what is wanted
 * @param observed what the device says
 * @param baseline what was there before
 * @param asking how many replies the judgement may cost
 */
public record Inquiry(Slice slice, Observation observed, Baseline baseline, Asking asking) {

    /** What may be asked of a device. */
    public enum Asking {
        /** Only about whole tables: as much for fifty circuits as for two. */
        PER_TABLE,
        /** Also about each peer. */
        PER_PEER
    }

    /** An inquiry that may ask about each peer. */
    public Inquiry(Slice slice, Observation observed, Baseline baseline) {
        this(slice, observed, baseline, Asking.PER_PEER);
    }

    /** The sessions that should be up: those of every circuit that is not disabled. */
    public List<Leg> legs() {
        return enabled().stream()
                .flatMap(circuit -> circuit.link().peerings().stream().map(peering -> new Leg(this, circuit, peering)))
                .toList();
    }

    /** The circuits that should carry traffic. */
    public List<Circuit> enabled() {
        return slice.circuits().stream()
                .filter(circuit -> !circuit.link().disabled())
                .toList();
    }

    /** The circuits that are configured and held down. */
    List<Circuit> disabled() {
        return slice.circuits().stream()
                .filter(circuit -> circuit.link().disabled())
                .toList();
    }

    /** The routes of the slice's table for a family that are kept from use, if the device tells. */
    public Seen<RouteExtract> hidden(IpFamily family) {
        Set<Prefix> wanted = new TreeSet<>();
        legs().stream().filter(leg -> leg.family() == family).forEach(leg -> wanted.addAll(leg.expected()));
        return observed.hidden(slice.routingInstance().table(family), wanted);
    }

    /** The routes of the slice's table for a family: those that should be there, and those that came unexpected. */
    public Seen<RouteExtract> routes(IpFamily family) {
        Set<Prefix> wanted = new TreeSet<>();
        Set<PrefixMatch> ranges = new TreeSet<>();
        slice.own().prefixes().stream()
                .filter(prefix -> prefix.family() == family)
                .forEach(wanted::add);
        for (Leg leg : legs()) {
            if (leg.family() == family) {
                wanted.addAll(leg.expected());
                ranges.addAll(leg.ranges());
                if (asking == Asking.PER_PEER && leg.isEstablished()) {
                    wanted.addAll(leg.unexpected());
                }
            }
        }
        return observed.routes(slice.routingInstance().table(family), wanted, ranges);
    }
}
