package dev.cantle.templates.intent;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.value.Asn;

/** Prints what belongs to a circuit's provider alone. */
final class CloudPrinter {

    private CloudPrinter() {}

    static void print(Circuit circuit, YamlText out) {
        circuit.match(
                aws -> aws(aws, out), azure -> azure(azure, out), gcp -> gcp(gcp, out), other -> other(other, out));
    }

    private static YamlText aws(AwsCircuit aws, YamlText out) {
        out.put("accountId", aws.accountId());
        out.put("region", aws.region());
        out.put("vif", aws.vif());
        out.put("vlan", aws.vlan().value());
        if (!aws.connection().equals(AwsConnection.hosted())) {
            connection(aws.connection(), out);
        }
        if (!aws.transitGatewayAses().isEmpty()) {
            out.open("transitGatewayAses");
            for (Asn as : aws.transitGatewayAses()) {
                out.item(as.number());
            }
            out.close();
        }
        return out;
    }

    private static void connection(AwsConnection connection, YamlText out) {
        connection.match(
                hosted -> out.put("connection", "hosted"),
                dedicated -> out.put("connection", "dedicated")
                        .put("portMbps", dedicated.portMbps())
                        .put("ports", dedicated.ports()));
        if (!connection.id().isEmpty()) {
            out.put("connectionId", connection.id());
        }
        if (connection instanceof AwsConnection.Hosted hosted && hosted.partnerVlan() != 0) {
            out.put("partnerVlan", hosted.partnerVlan());
        }
    }

    private static YamlText azure(AzureCircuit azure, YamlText out) {
        out.put("serviceKey", azure.serviceKey());
        out.put("sku", azure.sku());
        out.put("innerVlan", azure.innerVlan().value());
        out.put("path", azure.path());
        out.put("secondarySubnet", azure.secondarySubnet().toString());
        return azure.peering().match(() -> out, microsoft -> {
            out.put("peering", microsoft.word());
            out.list("publicPrefixes", microsoft.publicPrefixes());
            out.put("routingRegistry", microsoft.routingRegistry());
            microsoft.customerAs().forEach(as -> out.put("customerAs", as.number()));
            return out;
        });
    }

    private static YamlText gcp(GcpCircuit gcp, YamlText out) {
        out.put("project", gcp.project());
        out.put("region", gcp.region());
        out.put("attachmentName", gcp.attachmentName());
        out.put("type", gcp.attachment().word());
        gcp.attachment()
                .match(
                        partner -> out.put("pairingKey", partner.pairingKey()),
                        dedicated -> out.put("connectionName", dedicated.connection()));
        out.put("vlan", gcp.vlan().value());
        return out.put("multihopTtl", gcp.multihopTtl());
    }

    private static YamlText other(OtherCircuit other, YamlText out) {
        return out.put("site", other.site());
    }
}
