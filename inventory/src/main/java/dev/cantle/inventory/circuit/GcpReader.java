package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.GcpKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.value.VlanId;
import org.jspecify.annotations.Nullable;

/** Reads the {@code gcp} part of a circuit. */
final class GcpReader {

    private final Fields fields;
    private final Defaults defaults;

    GcpReader(Fields fields, Defaults defaults) {
        this.fields = fields;
        this.defaults = defaults;
    }

    @Nullable
    GcpCircuit read(@Nullable Link link) {
        String project = fields.get(GcpKeys.PROJECT);
        String region = fields.get(GcpKeys.REGION);
        String name = fields.get(GcpKeys.ATTACHMENT_NAME);
        GcpAttachment attachment = attachment();
        Long vlan = fields.get(GcpKeys.VLAN);
        Long hops = fields.get(GcpKeys.HOPS, defaults.multihopTtl(Provider.GCP));
        if (link == null
                || project == null
                || region == null
                || name == null
                || attachment == null
                || vlan == null
                || hops == null) {
            return null;
        }
        return new GcpCircuit(link, project, region, name, attachment, new VlanId(vlan.intValue()), hops.intValue());
    }

    private @Nullable GcpAttachment attachment() {
        GcpKeys.Kind kind = fields.get(GcpKeys.TYPE);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case PARTNER -> {
                refuse(GcpKeys.CONNECTION_NAME, "dedicated", "partner");
                String key = fields.get(GcpKeys.PAIRING_KEY.asRequired());
                yield key == null ? null : new GcpAttachment.Partner(key);
            }
            case DEDICATED -> {
                refuse(GcpKeys.PAIRING_KEY, "partner", "dedicated");
                String name = fields.get(GcpKeys.CONNECTION_NAME.asRequired());
                yield name == null ? null : new GcpAttachment.Dedicated(name);
            }
        };
    }

    private void refuse(Declared key, String owner, String kind) {
        if (fields.has(key)) {
            fields.error(
                    key,
                    "gcp-attachment-kind",
                    key.name() + " belongs to a " + owner + " attachment, and this one is of type " + kind,
                    "remove it, or write type: " + owner);
        }
    }
}
