package dev.cantle.cli.importing.draft;

import dev.cantle.model.intent.Provider;
import java.util.List;

/** What a person has to say when neither a configuration nor a call says it: how to find it, and a stand-in. */
public final class Gaps {

    private Gaps() {}

    /** Leaves the keys of a slice that are not set. */
    public static void ofSlice(Draft slice) {
        leave(slice, "device", "the name of the router, as in inventory/devices.yaml", Trial.DEVICE);
        leave(slice, "logicalSystem", "the logical system that the slice lives in", "trial");
        leave(slice, "asn", "our AS number", 65000L);
        leave(slice, "capacityMbps", "what the circuits may need together, in Mbit/s", 1_000_000L);
    }

    /** Leaves what is ordered. */
    public static void bandwidth(Draft circuit) {
        leave(circuit, "bandwidthMbps", "what is ordered, in Mbit/s", 1L);
    }

    /** Leaves the keys of a circuit that are not set and that every provider has. */
    public static void ofCircuit(Draft circuit) {
        bandwidth(circuit);
        leave(circuit, "local", "our address with its length, such as 10.0.0.0/31", "192.0.2.1/30");
        leave(circuit, "remote", "the address of the far end", "192.0.2.2");
        leave(circuit, "remoteAs", "the AS number of the far end", 64512L);
        leave(circuit, "receive", "[what the far end must announce]", List.of());
    }

    /** The mapping of a provider with the keys that are not set left. */
    public static Draft of(Provider provider, Draft own) {
        switch (provider.word()) {
            case "aws" -> {
                leave(own, "accountId", "the AWS account, twelve digits in quotes", "000000000000");
                leave(own, "region", "such as eu-central-1", "eu-central-1");
                leave(own, "vif", "private, public or transit", "private");
                leave(own, "vlan", "the VLAN of the virtual interface", 1L);
            }
            case "azure" -> {
                leave(
                        own,
                        "serviceKey",
                        "from the page of the ExpressRoute circuit",
                        "00000000-0000-0000-0000-000000000000");
                leave(own, "sku", "Local, Standard or Premium", "Standard");
                leave(own, "innerVlan", "the C-tag of the peering", 1L);
                leave(own, "secondarySubnet", "the subnet of the other path", "192.0.2.252/30");
            }
            case "gcp" -> {
                leave(own, "project", "the id of the project", "trial-project-1");
                leave(own, "region", "such as europe-west3", "europe-west3");
                leave(own, "attachmentName", "the name of the VLAN attachment", "trial");
                leave(own, "type", "partner, or dedicated with connectionName instead of pairingKey", "partner");
                leave(
                        own,
                        "pairingKey",
                        "UUID/region/1, 2 or any",
                        "00000000-0000-0000-0000-000000000000/europe-west3/1");
                leave(own, "vlan", "the VLAN of the attachment", 2L);
            }
            default -> {}
        }
        return own;
    }

    private static void leave(Draft draft, String key, String how, Object standIn) {
        if (!draft.has(key)) {
            draft.missing(key, how, standIn);
        }
    }
}
