package dev.cantle.model.intent;

import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.Bridging;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.route.Passing;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SortedOnce;
import dev.cantle.model.value.Text;
import java.util.List;
import java.util.Optional;

/**
 * What every circuit has, whoever provides it.
 *
 * @param name its name, unique in the slice; names the BGP group, the policies and the prefix lists
 * @param description what people call it, shown on the BGP group; empty for none
 * @param bandwidthMbps what is ordered, in Mbit/s, 1 or more
 * @param routed the interface that has its addresses: an irb unit, or a tagged unit of the port itself
 * @param mtu the MTU of the address family, in bytes, 256 to 9192
 * @param disabled configured and held down
 * @param peerings the BGP sessions, one a family, IPv4 first
 * @param bgp what the sessions agree on
 * @param receive the prefixes that the far end must announce, exactly; sorted
 * @param advertise what we announce
 * @param passing which routes pass beyond these
 */
public record Link(
        String name,
        String description,
        int bandwidthMbps,
        RoutedInterface routed,
        int mtu,
        boolean disabled,
        List<Peering> peerings,
        Bgp bgp,
        List<Prefix> receive,
        Advertise advertise,
        Passing passing) {

    public Link {
        Name.SLICE_OR_CIRCUIT.check("circuit", name);
        peerings = List.copyOf(peerings);
        receive = SortedOnce.of(receive);
        Text.check("description", description);
        Range.BANDWIDTH.check(bandwidthMbps);
        Range.MTU.check(mtu);
        if (peerings.isEmpty()) {
            throw new IllegalValueException(
                    "peering-needed", "The circuit " + name + " has no peering", "give local: and remote:");
        }
    }

    /** A circuit behind an irb unit whose bridge domain intent does not describe; exact prefixes pass, nothing else. */
    public Link(
            String name,
            String description,
            int bandwidthMbps,
            int irb,
            int mtu,
            boolean disabled,
            List<Peering> peerings,
            Bgp bgp,
            List<Prefix> receive,
            Advertise advertise) {
        this(
                name,
                description,
                bandwidthMbps,
                new RoutedInterface.IrbUnit(irb, new Bridging.ByHand()),
                mtu,
                disabled,
                peerings,
                bgp,
                receive,
                advertise,
                Passing.nothingElse());
    }

    /** The same circuit with other terms of BGP. */
    public Link with(Bgp other) {
        return new Link(
                name, description, bandwidthMbps, routed, mtu, disabled, peerings, other, receive, advertise, passing);
    }

    /** The peerings that have a BGP session of their own: all, or the first where it carries both families. */
    public List<Peering> sessions() {
        return bgp.manner().combined() ? peerings.subList(0, 1) : peerings;
    }

    /** The peering whose session carries the prefixes of another one. */
    public Peering sessionOf(Peering peering) {
        return bgp.manner().combined() ? peerings.get(0) : peering;
    }

    /** The name of its interface: {@code irb.4}, {@code xe-0/1/0.101}. */
    public String interfaceName() {
        return routed.name();
    }

    /** Where it comes in, if intent says so. */
    public Optional<Attachment> attachment() {
        return routed.attachment();
    }
}
