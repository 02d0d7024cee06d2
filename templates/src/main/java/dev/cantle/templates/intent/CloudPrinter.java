package dev.cantle.templates.intent;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.cloud.AwsConnection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints what belongs to a circuit's provider alone. */
final class CloudPrinter {

    private CloudPrinter() {}

    static Map<String, Object> print(Circuit circuit) {
        return circuit.match(CloudPrinter::aws, CloudPrinter::azure, CloudPrinter::gcp, CloudPrinter::other);
    }

    private static Map<String, Object> aws(AwsCircuit aws) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("accountId", aws.accountId());
        own.put("region", aws.region());
        own.put("vif", IntentPrinter.word(aws.vif()));
        own.put("vlan", aws.vlan().value());
        if (!aws.connection().equals(AwsConnection.hosted())) {
            connection(own, aws.connection());
        }
        if (!aws.transitGatewayAses().isEmpty()) {
            own.put(
                    "transitGatewayAses",
                    aws.transitGatewayAses().stream().map(as -> as.number()).toList());
        }
        return own;
    }

    private static void connection(Map<String, Object> own, AwsConnection connection) {
        connection.match(hosted -> own.put("connection", "hosted"), dedicated -> {
            own.put("connection", "dedicated");
            own.put("portMbps", dedicated.portMbps());
            return own.put("ports", dedicated.ports());
        });
        if (!connection.id().isEmpty()) {
            own.put("connectionId", connection.id());
        }
        if (connection instanceof AwsConnection.Hosted hosted && hosted.partnerVlan() != 0) {
            own.put("partnerVlan", hosted.partnerVlan());
        }
    }

    private static Map<String, Object> azure(AzureCircuit azure) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("serviceKey", azure.serviceKey());
        own.put("sku", IntentPrinter.word(azure.sku()));
        own.put("innerVlan", azure.innerVlan().value());
        own.put("path", IntentPrinter.word(azure.path()));
        own.put("secondarySubnet", azure.secondarySubnet().toString());
        azure.peering().match(() -> own, microsoft -> {
            own.put("peering", microsoft.word());
            own.put("publicPrefixes", IntentPrinter.texts(microsoft.publicPrefixes()));
            own.put("routingRegistry", microsoft.routingRegistry());
            microsoft.customerAs().forEach(as -> own.put("customerAs", as.number()));
            return own;
        });
        return own;
    }

    private static Map<String, Object> gcp(GcpCircuit gcp) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("project", gcp.project());
        own.put("region", gcp.region());
        own.put("attachmentName", gcp.attachmentName());
        own.put("type", gcp.attachment().word());
        gcp.attachment()
                .match(
                        partner -> own.put("pairingKey", partner.pairingKey()),
                        dedicated -> own.put("connectionName", dedicated.connection()));
        own.put("vlan", gcp.vlan().value());
        own.put("multihopTtl", gcp.multihopTtl());
        return own;
    }

    private static Map<String, Object> other(OtherCircuit other) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("site", other.site());
        return own;
    }
}
