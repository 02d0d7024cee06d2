package dev.cantle.inventory;

import dev.cantle.inventory.shape.Scalars;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.BridgeVlan;
import dev.cantle.model.intent.attachment.Bridging;
import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.intent.attachment.Policing;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.attachment.Tag;
import dev.cantle.model.intent.attachment.Tags;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.Text;
import dev.cantle.model.value.VlanId;
import org.jspecify.annotations.Nullable;

/** Reads what a circuit says about its interface: {@code irb}, {@code attachment}, or both. */
final class AttachmentReader {

    private final Fields circuit;
    private final boolean hasIrb;
    private final boolean hasAttachment;

    AttachmentReader(Fields circuit) {
        this.circuit = circuit;
        hasIrb = circuit.has("irb");
        hasAttachment = circuit.has("attachment");
    }

    /**
     * The interface that has the circuit's addresses; null, with problems, if anything in it is wrong.
     *
     * @param mbps the ordered bandwidth, and
     * @param mtu the MTU of the circuit, from which its policer follows; null when they are wrong themselves
     */
    @Nullable
    RoutedInterface read(@Nullable Long mbps, @Nullable Long mtu) {
        Long irb = hasAttachment && !hasIrb ? null : circuit.required("irb", Scalars.whole(Range.IRB_UNIT));
        if (!hasAttachment) {
            return irb == null ? null : new RoutedInterface.IrbUnit(irb.intValue(), new Bridging.ByHand());
        }
        Fields fields = circuit.nested("attachment", "attachment").orElse(null);
        if (fields == null) {
            return null;
        }
        RoutedInterface read = read(fields, irb, mbps, mtu);
        fields.reportUnknown();
        if (!fields.isWhole()) {
            circuit.broken();
            return null;
        }
        return read;
    }

    private @Nullable RoutedInterface read(
            Fields fields, @Nullable Long irb, @Nullable Long mbps, @Nullable Long mtu) {
        Port port = port(fields);
        Tags tags = tags(fields);
        Long unit = fields.optional(
                "unit", tags == null ? 0L : (long) tags.innermost().id().value(), Scalars.whole(Range.PORT_UNIT));
        Policing policing = policing(fields, mbps, mtu);
        BridgeDomain domain = bridgeDomain(fields, !hasIrb);
        if (port == null || tags == null || unit == null || policing == null || domain == null) {
            return null;
        }
        Attachment attachment = new Attachment(port, unit.intValue(), tags, policing);
        if (!hasIrb) {
            return new RoutedInterface.SubInterface(attachment);
        }
        return irb == null
                ? null
                : new RoutedInterface.IrbUnit(irb.intValue(), new Bridging.Through(attachment, domain));
    }

    private static @Nullable Port port(Fields fields) {
        Fields inner = fields.requiredNested("port", "port").orElse(null);
        if (inner == null) {
            return null;
        }
        String name = inner.required("name", Scalars.checked(Port::checkName));
        String description =
                inner.optional("description", "", Scalars.checked(text -> Text.check("description", text)));
        Long mtu = inner.optional("mtu", (long) Port.USUAL_MTU, Scalars.whole(Range.PORT_MTU));
        String speed = inner.optional("speed", "", Scalars.checked(Port::checkSpeed));
        Port.Tagging tagging =
                inner.optional("tagging", Port.Tagging.FLEXIBLE, Scalars.word(Port.Tagging.class));
        inner.reportUnknown();
        if (!inner.isWhole()
                || name == null
                || description == null
                || mtu == null
                || speed == null
                || tagging == null) {
            fields.broken();
            return null;
        }
        return new Port(name, description, mtu.intValue(), speed, tagging);
    }

    private static @Nullable Tags tags(Fields fields) {
        if (fields.has("vlan") && fields.has("tags")) {
            fields.error(
                    "tags",
                    "attachment-tags-once",
                    "The attachment has both vlan and tags",
                    "write vlan for one tag with ethertype 0x8100, tags for anything else");
            return null;
        }
        if (!fields.has("tags")) {
            Long vlan = fields.required("vlan", Scalars.whole(Range.VLAN));
            return vlan == null ? null : new Tags.Single(Tag.of(vlan.intValue()));
        }
        Fields inner = fields.nested("tags", "tags").orElse(null);
        if (inner == null) {
            return null;
        }
        Tag outer = tag(inner, "outer", "outerEthertype");
        Tag innerTag = inner.has("inner") ? tag(inner, "inner", "innerEthertype") : null;
        boolean stacked = inner.has("inner");
        inner.reportUnknown();
        if (!inner.isWhole() || outer == null || (stacked && innerTag == null)) {
            fields.broken();
            return null;
        }
        return innerTag == null ? new Tags.Single(outer) : new Tags.Stacked(outer, innerTag);
    }

    private static @Nullable Tag tag(Fields fields, String key, String ethertypeKey) {
        Long vlan = fields.required(key, Scalars.whole(Range.VLAN));
        Ethertype ethertype = fields.optional(ethertypeKey, Ethertype.DOT1Q, Scalars.parsed(Ethertype::parse));
        return vlan == null || ethertype == null ? null : new Tag(ethertype, new VlanId(vlan.intValue()));
    }

    private static @Nullable Policing policing(Fields fields, @Nullable Long mbps, @Nullable Long mtu) {
        Boolean police = fields.optional("police", true, Scalars::flag);
        Long burst = fields.optional("burstBytes", 0L, Scalars.whole(Range.BURST));
        if (police == null || burst == null || mbps == null || mtu == null) {
            return null;
        }
        if (!police) {
            return new Policing.Off();
        }
        return burst == 0
                ? Policing.of(mbps.intValue(), mtu.intValue())
                : new Policing.AtRate(mbps.intValue(), burst);
    }

    private static @Nullable BridgeDomain bridgeDomain(Fields fields, boolean direct) {
        BridgeDomain usual = new BridgeDomain(Home.LOGICAL_SYSTEM, new BridgeVlan.None());
        if (!fields.has("bridgeDomain")) {
            return usual;
        }
        if (direct) {
            fields.error(
                    "bridgeDomain",
                    "bridge-domain-needs-irb",
                    "The circuit has a bridge domain and no irb unit that it leads to",
                    "write irb: beside attachment, or remove bridgeDomain to route on the unit of the port itself");
            return null;
        }
        Fields inner = fields.nested("bridgeDomain", "bridge domain").orElse(null);
        if (inner == null) {
            return null;
        }
        Home home = inner.optional("in", Home.LOGICAL_SYSTEM, Scalars.word(Home.class));
        Long vlan = inner.optional("vlan", 0L, scalar -> scalar.text().equals("none")
                ? Long.valueOf(0)
                : Scalars.whole(Range.VLAN).apply(scalar));
        inner.reportUnknown();
        if (!inner.isWhole() || home == null || vlan == null) {
            fields.broken();
            return null;
        }
        return new BridgeDomain(
                home, vlan == 0 ? new BridgeVlan.None() : new BridgeVlan.Normalised(new VlanId(vlan.intValue())));
    }
}
