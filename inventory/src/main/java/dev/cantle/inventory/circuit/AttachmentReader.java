package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.AttachmentKeys;
import dev.cantle.inventory.keys.CircuitKeys;
import dev.cantle.inventory.shape.Key;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import dev.cantle.model.intent.attachment.BridgeVlan;
import dev.cantle.model.intent.attachment.Bridging;
import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.intent.attachment.Policing;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.attachment.Tag;
import dev.cantle.model.intent.attachment.Tags;
import dev.cantle.model.value.VlanId;
import org.jspecify.annotations.Nullable;

/** Reads what a circuit says about its interface: {@code irb}, {@code attachment}, or both. */
final class AttachmentReader {

    private final Fields circuit;
    private final boolean hasIrb;
    private final boolean hasAttachment;

    AttachmentReader(Fields circuit) {
        this.circuit = circuit;
        hasIrb = circuit.has(CircuitKeys.IRB);
        hasAttachment = circuit.has(AttachmentKeys.ATTACHMENT);
    }

    /**
     * The interface that has the circuit's addresses; null, with problems, if anything in it is wrong.
     *
     * @param mbps the ordered bandwidth, and
     * @param mtu the MTU of the circuit, from which its policer follows; null when they are wrong themselves
     */
    @Nullable
    RoutedInterface read(@Nullable Long mbps, @Nullable Long mtu) {
        Long irb = hasAttachment && !hasIrb ? null : circuit.get(CircuitKeys.IRB.asRequired());
        if (!hasAttachment) {
            return irb == null ? null : new RoutedInterface.IrbUnit(irb.intValue(), new Bridging.ByHand());
        }
        Fields fields = circuit.part(AttachmentKeys.ATTACHMENT).orElse(null);
        if (fields == null) {
            return null;
        }
        RoutedInterface read = read(fields, irb, mbps, mtu);
        return fields.endIn(circuit) ? read : null;
    }

    private @Nullable RoutedInterface read(Fields fields, @Nullable Long irb, @Nullable Long mbps, @Nullable Long mtu) {
        Port port = port(fields);
        Tags tags = tags(fields);
        Long unit = fields.get(
                AttachmentKeys.UNIT,
                tags == null ? 0L : (long) tags.innermost().id().value());
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
        Fields inner = fields.part(AttachmentKeys.PORT).orElse(null);
        if (inner == null) {
            return null;
        }
        String name = inner.get(AttachmentKeys.PORT_NAME);
        String description = inner.get(AttachmentKeys.PORT_DESCRIPTION);
        Long mtu = inner.get(AttachmentKeys.PORT_MTU);
        String speed = inner.get(AttachmentKeys.SPEED);
        Port.Tagging tagging = inner.get(AttachmentKeys.TAGGING);
        if (!inner.endIn(fields)
                || name == null
                || description == null
                || mtu == null
                || speed == null
                || tagging == null) {
            return null;
        }
        return new Port(name, description, mtu.intValue(), speed, tagging);
    }

    private static @Nullable Tags tags(Fields fields) {
        if (fields.has(AttachmentKeys.VLAN) && fields.has(AttachmentKeys.TAGS)) {
            fields.error(
                    AttachmentKeys.TAGS,
                    "attachment-tags-once",
                    "The attachment has both vlan and tags",
                    "write vlan for one tag with ethertype 0x8100, tags for anything else");
            return null;
        }
        if (!fields.has(AttachmentKeys.TAGS)) {
            Long vlan = fields.get(AttachmentKeys.VLAN.asRequired());
            return vlan == null ? null : new Tags.Single(Tag.of(vlan.intValue()));
        }
        Fields inner = fields.part(AttachmentKeys.TAGS).orElse(null);
        if (inner == null) {
            return null;
        }
        Tag outer = tag(inner, AttachmentKeys.OUTER, AttachmentKeys.OUTER_ETHERTYPE);
        Tag innerTag = tag(inner, AttachmentKeys.INNER, AttachmentKeys.INNER_ETHERTYPE);
        boolean stacked = inner.has(AttachmentKeys.INNER);
        if (!inner.endIn(fields) || outer == null || (stacked && innerTag == null)) {
            return null;
        }
        return innerTag == null ? new Tags.Single(outer) : new Tags.Stacked(outer, innerTag);
    }

    private static @Nullable Tag tag(Fields fields, Key<Long> key, Key<Ethertype> ethertypeKey) {
        Long vlan = fields.get(key);
        Ethertype ethertype = fields.get(ethertypeKey);
        return vlan == null || ethertype == null ? null : new Tag(ethertype, new VlanId(vlan.intValue()));
    }

    private static @Nullable Policing policing(Fields fields, @Nullable Long mbps, @Nullable Long mtu) {
        Boolean police = fields.get(AttachmentKeys.POLICE);
        Long burst = fields.get(AttachmentKeys.BURST);
        if (police == null || burst == null || mbps == null || mtu == null) {
            return null;
        }
        if (!police) {
            return new Policing.Off();
        }
        return burst == 0 ? Policing.of(mbps.intValue(), mtu.intValue()) : new Policing.AtRate(mbps.intValue(), burst);
    }

    private static @Nullable BridgeDomain bridgeDomain(Fields fields, boolean direct) {
        BridgeDomain usual = new BridgeDomain(Home.LOGICAL_SYSTEM, new BridgeVlan.None());
        if (!fields.has(AttachmentKeys.BRIDGE_DOMAIN)) {
            return usual;
        }
        if (direct) {
            fields.error(
                    AttachmentKeys.BRIDGE_DOMAIN,
                    "bridge-domain-needs-irb",
                    "The circuit has a bridge domain and no irb unit that it leads to",
                    "write irb: beside attachment, or remove bridgeDomain to route on the unit of the port itself");
            return null;
        }
        Fields inner = fields.part(AttachmentKeys.BRIDGE_DOMAIN).orElse(null);
        if (inner == null) {
            return null;
        }
        Home home = inner.get(AttachmentKeys.IN);
        Long vlan = inner.get(AttachmentKeys.BRIDGE_VLAN);
        if (!inner.endIn(fields) || home == null || vlan == null) {
            return null;
        }
        return new BridgeDomain(
                home, vlan == 0 ? new BridgeVlan.None() : new BridgeVlan.Normalised(new VlanId(vlan.intValue())));
    }
}
