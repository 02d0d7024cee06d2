package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Private and Microsoft peering of one ExpressRoute circuit are told apart by their inner VLAN. */
final class PeeringsApart implements Rule {

    @Override
    public String id() {
        return "azure-peerings-apart";
    }

    @Override
    public String wants() {
        return "the peerings of one service key have VLANs of their own";
    }

    @Override
    public String source() {
        return "Azure ExpressRoute, configure peering";
    }

    private record Seen(AzureCircuit circuit) {}

    @Override
    public void judge(Judgement judgement) {
        Map<String, Seen> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AzureCircuit azure) {
                    String key = azure.serviceKey().toLowerCase(Locale.ROOT) + " " + azure.innerVlan();
                    Seen before = owners.putIfAbsent(key, new Seen(azure));
                    if (before != null && !sameKind(before.circuit(), azure)) {
                        judgement.error(
                                this,
                                slice,
                                circuit,
                                "azure/innerVlan",
                                "innerVlan " + azure.innerVlan() + " is that of "
                                        + before.circuit().name() + ", which is another peering of the same circuit",
                                "give each peering a VLAN of its own; both paths of a peering have the same");
                    }
                }
            }
        }
    }

    private static boolean sameKind(AzureCircuit one, AzureCircuit other) {
        return one.peering().word().equals(other.peering().word());
    }
}
