package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.cloud.CloudName;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.Range;
import java.util.List;

/** The keys of the {@code gcp} part of a circuit. */
public final class GcpKeys {

    /** Who carries the attachment. */
    public enum Kind {
        /** A partner, on its own connection to Google. */
        PARTNER,
        /** Nobody: the connection is our own. */
        DEDICATED
    }

    public static final Key<String> PROJECT = Key.required(
                    "project",
                    name(CloudName.GCP_PROJECT, "such as network-prod-1"),
                    "the id of the Google Cloud project")
            .inheritable();
    public static final Key<String> REGION = Key.required(
                    "region", name(CloudName.GCP_REGION, "such as europe-west3"), "the Google Cloud region")
            .inheritable();
    public static final Key<String> ATTACHMENT_NAME = Key.required(
            "attachmentName",
            name(CloudName.GCP_RESOURCE, "at most 63 small letters, digits and hyphens"),
            "the name of the VLAN attachment");
    public static final Key<Kind> TYPE = Key.required(
                    "type",
                    Types.word(Kind.class),
                    "partner: Partner Interconnect, with pairingKey; dedicated: Dedicated Interconnect, with connectionName")
            .inheritable();
    public static final Key<String> PAIRING_KEY = Key.optional(
            "pairingKey",
            name(CloudName.GCP_PAIRING_KEY, "UUID/region/1, 2 or any"),
            "the pairing key of the attachment; type: partner only, and required there");
    public static final Key<String> CONNECTION_NAME = Key.optional(
            "connectionName",
            name(CloudName.GCP_RESOURCE, "at most 63 small letters, digits and hyphens"),
            "the Interconnect connection; type: dedicated only, and required there");
    public static final Key<Long> VLAN =
            Key.required("vlan", Types.whole(Range.VLAN), "the VLAN of the attachment (IEEE 802.1Q)");
    public static final Key<Long> HOPS = Key.optional(
            "multihopTtl",
            Types.whole(Range.HOPS),
            Fact.MULTIHOP_TTL,
            "",
            "1",
            "how many hops the packets of the BGP session may take");

    /** The part. */
    static final Shape PART = Shape.of(
                    "gcp part", PROJECT, REGION, ATTACHMENT_NAME, TYPE, PAIRING_KEY, CONNECTION_NAME, VLAN, HOPS)
            .when(TYPE, "partner", List.of(PAIRING_KEY.name()), List.of(CONNECTION_NAME.name()))
            .when(TYPE, "dedicated", List.of(CONNECTION_NAME.name()), List.of(PAIRING_KEY.name()));

    private GcpKeys() {}

    private static Type<String> name(CloudName name, String said) {
        return Types.checked(name::check, name.pattern(), said);
    }
}
