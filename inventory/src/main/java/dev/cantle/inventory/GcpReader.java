package dev.cantle.inventory;

import dev.cantle.inventory.shape.Scalars;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.cloud.CloudName;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.VlanId;
import org.jspecify.annotations.Nullable;

/** Reads the {@code gcp} part of a circuit. */
final class GcpReader {

    /** Who carries the attachment. */
    private enum Kind {
        PARTNER,
        DEDICATED
    }

    private final Fields fields;
    private final Defaults defaults;

    GcpReader(Fields fields, Defaults defaults) {
        this.fields = fields;
        this.defaults = defaults;
    }

    @Nullable
    GcpCircuit read(@Nullable Link link) {
        String project = fields.required("project", Scalars.checked(CloudName.GCP_PROJECT::check));
        String region = fields.required("region", Scalars.checked(CloudName.GCP_REGION::check));
        String name = fields.required("attachmentName", Scalars.checked(CloudName.GCP_RESOURCE::check));
        GcpAttachment attachment = attachment();
        Long vlan = fields.required("vlan", Scalars.whole(Range.VLAN));
        Long hops = fields.optional("multihopTtl", defaults.multihopTtl(Provider.GCP), Scalars.whole(Range.HOPS));
        if (link == null
                || project == null
                || region == null
                || name == null
                || attachment == null
                || vlan == null
                || hops == null) {
            return null;
        }
        return new GcpCircuit(
                link, project, region, name, attachment, new VlanId(vlan.intValue()), hops.intValue());
    }

    private @Nullable GcpAttachment attachment() {
        Kind kind = fields.required("type", Scalars.word(Kind.class));
        if (kind == null) {
            fields.has("pairingKey");
            fields.has("connectionName");
            return null;
        }
        return switch (kind) {
            case PARTNER -> {
                refuse("connectionName", "dedicated", "partner");
                String key = fields.required("pairingKey", Scalars.checked(CloudName.GCP_PAIRING_KEY::check));
                yield key == null ? null : new GcpAttachment.Partner(key);
            }
            case DEDICATED -> {
                refuse("pairingKey", "partner", "dedicated");
                String name = fields.required("connectionName", Scalars.checked(CloudName.GCP_RESOURCE::check));
                yield name == null ? null : new GcpAttachment.Dedicated(name);
            }
        };
    }

    private void refuse(String key, String owner, String kind) {
        if (fields.has(key)) {
            fields.error(
                    key,
                    "gcp-attachment-kind",
                    key + " belongs to a " + owner + " attachment, and this one is of type " + kind,
                    "remove it, or write type: " + owner);
        }
    }
}
