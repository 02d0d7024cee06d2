package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.AwsKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.VlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code aws} part of a circuit. */
final class AwsReader {

    private final Fields fields;

    AwsReader(Fields fields) {
        this.fields = fields;
    }

    @Nullable
    AwsCircuit read(@Nullable Link link) {
        String account = fields.get(AwsKeys.ACCOUNT);
        String region = fields.get(AwsKeys.REGION);
        AwsCircuit.Vif vif = fields.get(AwsKeys.VIF);
        Long vlan = fields.get(AwsKeys.VLAN);
        AwsConnection connection = connection(link);
        List<Asn> gateways = fields.get(AwsKeys.GATEWAYS);
        if (gateways != null && !gateways.isEmpty() && vif != null && vif != AwsCircuit.Vif.TRANSIT) {
            fields.error(
                    AwsKeys.GATEWAYS,
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
        return new AwsCircuit(
                heard(link, vif), account, region, vif, new VlanId(vlan.intValue()), connection, gateways);
    }

    /** AWS takes communities of preference on private and transit virtual interfaces, not on public ones. */
    private static Link heard(Link link, AwsCircuit.Vif vif) {
        return vif == AwsCircuit.Vif.PUBLIC ? link.with(link.bgp().withoutStandby()) : link;
    }

    private @Nullable AwsConnection connection(@Nullable Link link) {
        AwsKeys.Kind kind = fields.get(AwsKeys.CONNECTION);
        String id = fields.get(AwsKeys.CONNECTION_ID);
        Long partnerVlan = fields.get(AwsKeys.PARTNER_VLAN);
        Long port = fields.get(AwsKeys.PORT, link == null ? 1L : link.bandwidthMbps());
        Long ports = fields.get(AwsKeys.PORTS);
        if (kind != null) {
            refuse(
                    kind == AwsKeys.Kind.HOSTED ? List.of(AwsKeys.PORT, AwsKeys.PORTS) : List.of(AwsKeys.PARTNER_VLAN),
                    kind);
        }
        if (kind == null || id == null || partnerVlan == null || port == null || ports == null) {
            return null;
        }
        return kind == AwsKeys.Kind.HOSTED
                ? new AwsConnection.Hosted(id, partnerVlan.intValue())
                : new AwsConnection.Dedicated(id, port.intValue(), ports.intValue());
    }

    private void refuse(List<Declared> keys, AwsKeys.Kind kind) {
        for (Declared key : keys) {
            if (fields.has(key)) {
                boolean hosted = kind == AwsKeys.Kind.HOSTED;
                fields.error(
                        key,
                        "aws-connection-kind",
                        key.name() + " belongs to a " + (hosted ? "dedicated" : "hosted")
                                + " connection, and this one is " + (hosted ? "hosted" : "dedicated"),
                        "remove it, or write connection: " + (hosted ? "dedicated" : "hosted"));
            }
        }
    }
}
