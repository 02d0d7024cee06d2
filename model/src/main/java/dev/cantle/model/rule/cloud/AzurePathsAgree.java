package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** Each path of an ExpressRoute circuit is described once, and both have the same inner VLAN. */
final class AzurePathsAgree implements Rule {

    @Override
    public String id() {
        return "azure-paths-agree";
    }

    @Override
    public String wants() {
        return "a service key has each path at most once, and both paths have the same inner VLAN";
    }

    @Override
    public String source() {
        return "Azure ExpressRoute, configure peering";
    }

    @Override
    public void judge(Judgement judgement) {
        for (List<AzurePaths.Path> paths : new AzurePaths(judgement.network()).circuits()) {
            for (int i = 1; i < paths.size(); i++) {
                for (AzurePaths.Path earlier : paths.subList(0, i)) {
                    judge(judgement, paths.get(i), earlier.circuit());
                }
            }
        }
    }

    private void judge(Judgement judgement, AzurePaths.Path path, AzureCircuit earlier) {
        AzureCircuit circuit = path.circuit();
        if (earlier.path() == circuit.path()) {
            judgement.error(
                    this,
                    path.slice(),
                    circuit,
                    "azure/serviceKey",
                    "the service key is that of " + earlier.name() + ", on the same path",
                    "give the key of this circuit, or path: secondary");
        } else if (!earlier.innerVlan().equals(circuit.innerVlan())) {
            judgement.error(
                    this,
                    path.slice(),
                    circuit,
                    "azure/innerVlan",
                    "innerVlan is " + circuit.innerVlan() + ", and that of the other path, " + earlier.name() + ", is "
                            + earlier.innerVlan(),
                    "a peering has the same VLAN on both paths");
        }
    }
}
