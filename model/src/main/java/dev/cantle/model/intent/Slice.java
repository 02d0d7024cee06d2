package dev.cantle.model.intent;

import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.expect.Expectations;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A slice: a logical system of a router with a routing instance in which circuits meet.
 *
 * @param name its name, unique in the workspace; names its files
 * @param device the name of its router
 * @param logicalSystem where it lives
 * @param asn our AS number
 * @param capacityMbps the sum that its circuits may need, in Mbit/s
 * @param routingInstance where the circuits meet
 * @param circuits the circuits, sorted by name
 * @param verify how long a push waits for proof
 * @param ownership what of the logical system belongs to the slice
 * @param waivers the rules that do not count for a while
 * @param expect what is expected beyond what follows from all this
 * @param multipath whether equal routes from several circuits share the traffic
 * @param own the routes that it has of its own
 */
public record Slice(
        String name,
        String device,
        LogicalSystem logicalSystem,
        Asn asn,
        int capacityMbps,
        RoutingInstance routingInstance,
        List<Circuit> circuits,
        VerifyPolicy verify,
        Ownership ownership,
        List<Waiver> waivers,
        Expectations expect,
        boolean multipath,
        OwnRoutes own) {

    private static final Comparator<Circuit> BY_NAME = Comparator.comparing(Circuit::name);

    public Slice {
        Name.SLICE_OR_CIRCUIT.check("slice", name);
        Range.CAPACITY.check(capacityMbps);
        circuits = circuits.stream().sorted(BY_NAME).toList();
        waivers = List.copyOf(waivers);
    }

    /** A slice that uses one route to a destination, and has none of its own. */
    public Slice(
            String name,
            String device,
            LogicalSystem logicalSystem,
            Asn asn,
            int capacityMbps,
            RoutingInstance routingInstance,
            List<Circuit> circuits,
            VerifyPolicy verify,
            Ownership ownership,
            List<Waiver> waivers,
            Expectations expect) {
        this(
                name,
                device,
                logicalSystem,
                asn,
                capacityMbps,
                routingInstance,
                circuits,
                verify,
                ownership,
                waivers,
                expect,
                false,
                OwnRoutes.none());
    }

    /** The same, of which nothing more is expected. */
    public Slice(
            String name,
            String device,
            LogicalSystem logicalSystem,
            Asn asn,
            int capacityMbps,
            RoutingInstance routingInstance,
            List<Circuit> circuits,
            VerifyPolicy verify,
            Ownership ownership,
            List<Waiver> waivers) {
        this(
                name,
                device,
                logicalSystem,
                asn,
                capacityMbps,
                routingInstance,
                circuits,
                verify,
                ownership,
                waivers,
                Expectations.none());
    }

    /** The same slice with these expectations. */
    public Slice expecting(Expectations expectations) {
        return new Slice(
                name,
                device,
                logicalSystem,
                asn,
                capacityMbps,
                routingInstance,
                circuits,
                verify,
                ownership,
                waivers,
                expectations,
                multipath,
                own);
    }

    /** The same slice, sharing traffic between equal routes or not. */
    public Slice sharing(boolean equalRoutes) {
        return new Slice(
                name,
                device,
                logicalSystem,
                asn,
                capacityMbps,
                routingInstance,
                circuits,
                verify,
                ownership,
                waivers,
                expect,
                equalRoutes,
                own);
    }

    /** The same slice with routes of its own. */
    public Slice owning(OwnRoutes routes) {
        return new Slice(
                name,
                device,
                logicalSystem,
                asn,
                capacityMbps,
                routingInstance,
                circuits,
                verify,
                ownership,
                waivers,
                expect,
                multipath,
                routes);
    }

    /** Our AS number towards a circuit: the slice's, unless the circuit has its own. */
    public Asn asnOn(Circuit circuit) {
        return circuit.link().bgp().manner().asn(asn);
    }

    /** The circuit of that name. */
    public Optional<Circuit> circuit(String wanted) {
        return circuits.stream()
                .filter(circuit -> circuit.name().equals(wanted))
                .findFirst();
    }

    /**
     * The circuits whose routes the slice announces on a circuit: the others that are not disabled and do not lead to
     * the same AS. Junos does not send a route back to the AS that it came from, and that AS would refuse it as a loop
     * (RFC 4271 §9.1.2), as with the two paths of one ExpressRoute circuit. Where the circuit overrides the peer's AS
     * with ours, nobody sees the loop, and other circuits of the same AS count too.
     */
    public List<Circuit> sourcesOf(Circuit circuit) {
        List<Circuit> sources = new ArrayList<>();
        for (Circuit other : circuits) {
            if (!other.name().equals(circuit.name()) && !other.link().disabled() && passesOn(other, circuit)) {
                sources.add(other);
            }
        }
        return List.copyOf(sources);
    }

    private static boolean passesOn(Circuit from, Circuit to) {
        Bgp bgp = to.link().bgp();
        return bgp.manner().asOverride() || !from.link().bgp().remoteAs().equals(bgp.remoteAs());
    }

    /** What the slice announces on a circuit: all that the methods below tell of it, for who asks for more than one. */
    public Announced announced(Circuit circuit) {
        return Announced.on(this, circuit);
    }

    /**
     * What the slice announces on a circuit as long as all is well: what its {@link #sourcesOf sources} must give,
     * without default routes, or only what the circuit's {@code advertise} keeps of it, with the slice's own routes
     * that it names.
     *
     * @return the prefixes, sorted
     */
    public List<Prefix> announcedOn(Circuit circuit) {
        return Announced.on(this, circuit).must();
    }

    /**
     * The ranges of which the slice announces on a circuit whatever its {@link #sourcesOf sources} give.
     *
     * @return the ranges, sorted
     */
    public List<PrefixMatch> rangesAnnouncedOn(Circuit circuit) {
        return Announced.on(this, circuit).may();
    }

    /**
     * What in the {@link #rangesAnnouncedOn ranges announced on a circuit} is not announced there, as its far end
     * announces it itself: by a full table another gateway's routes to the same network would pass.
     *
     * @return the prefixes and ranges, sorted
     */
    public List<PrefixMatch> withheldFrom(Circuit circuit) {
        return Announced.on(this, circuit).never();
    }

    /** Whether the circuit's {@code advertise} lets a prefix pass, from wherever the slice has it. */
    public boolean announces(Circuit circuit, Prefix prefix) {
        return Announced.on(this, circuit).passes(prefix);
    }
}
