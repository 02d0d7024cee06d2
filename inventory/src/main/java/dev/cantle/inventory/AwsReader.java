package dev.cantle.inventory;

import dev.cantle.inventory.shape.Scalars;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.intent.cloud.CloudName;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.VlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code aws} part of a circuit. */
final class AwsReader {

    /** Whose port carries the virtual interface. */
    private enum Kind {
        HOSTED,
        DEDICATED
    }

    private final Fields fields;

    AwsReader(Fields fields) {
        this.fields = fields;
    }

    @Nullable
    AwsCircuit read(@Nullable Link link) {
        String account = fields.required("accountId", Scalars.checked(AwsCircuit::checkAccountId));
        String region = fields.required("region", Scalars.checked(AwsCircuit::checkRegion));
        AwsCircuit.Vif vif = fields.required("vif", Scalars.word(AwsCircuit.Vif.class));
        Long vlan = fields.required("vlan", Scalars.whole(Range.VLAN));
        AwsConnection connection = connection(link);
        List<Asn> gateways = fields.list("transitGatewayAses", false, Scalars.parsed(Asn::parse));
        if (gateways != null && !gateways.isEmpty() && vif != null && vif != AwsCircuit.Vif.TRANSIT) {
            fields.error(
                    "transitGatewayAses",
                    "aws-transit-only",
                    "Only a transit virtual interface leads to transit gateways",
                    "remove transitGatewayAses, or write vif: transit");
        }
        if (link == null
                || account == null
                || region == null
                || vif == null
                || vlan == null
                || connection == null
                || gateways == null) {
            return null;
        }
        return new AwsCircuit(heard(link, vif), account, region, vif, new VlanId(vlan.intValue()), connection, gateways);
    }

    /** AWS takes communities of preference on private and transit virtual interfaces, not on public ones. */
    private static Link heard(Link link, AwsCircuit.Vif vif) {
        return vif == AwsCircuit.Vif.PUBLIC ? link.with(link.bgp().withoutStandby()) : link;
    }

    private @Nullable AwsConnection connection(@Nullable Link link) {
        Kind kind = fields.optional("connection", Kind.HOSTED, Scalars.word(Kind.class));
        String id = fields.optional("connectionId", "", Scalars.checked(CloudName.AWS_CONNECTION::check));
        Long partnerVlan = fields.optional("partnerVlan", 0L, Scalars.whole(Range.VLAN));
        Long port = fields.optional(
                "portMbps", link == null ? 1L : link.bandwidthMbps(), Scalars.whole(Range.BANDWIDTH));
        Long ports = fields.optional("ports", 1L, Scalars.whole(Range.PORTS));
        if (kind != null) {
            refuse(kind == Kind.HOSTED ? List.of("portMbps", "ports") : List.of("partnerVlan"), kind);
        }
        if (kind == null || id == null || partnerVlan == null || port == null || ports == null) {
            return null;
        }
        return kind == Kind.HOSTED
                ? new AwsConnection.Hosted(id, partnerVlan.intValue())
                : new AwsConnection.Dedicated(id, port.intValue(), ports.intValue());
    }

    private void refuse(List<String> keys, Kind kind) {
        for (String key : keys) {
            if (fields.has(key)) {
                boolean hosted = kind == Kind.HOSTED;
                fields.error(
                        key,
                        "aws-connection-kind",
                        key + " belongs to a " + (hosted ? "dedicated" : "hosted") + " connection, and this one is "
                                + (hosted ? "hosted" : "dedicated"),
                        "remove it, or write connection: " + (hosted ? "dedicated" : "hosted"));
            }
        }
    }
}
