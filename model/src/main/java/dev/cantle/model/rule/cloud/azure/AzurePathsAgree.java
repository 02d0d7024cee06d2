package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.IpFamily;
import java.util.List;
import java.util.stream.Collectors;

/** Each path of an ExpressRoute circuit is described once, and both have the same inner VLAN. */
final class AzurePathsAgree implements Rule {

    @Override
    public String id() {
        return "azure-paths-agree";
    }

    @Override
    public String wants() {
        return "a service key has each path at most once, and both paths have the same inner VLAN and families";
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
        } else if (!families(earlier).equals(families(circuit))) {
            judgement.error(
                    this,
                    path.slice(),
                    circuit,
                    "local",
                    "the circuit has " + words(circuit) + ", and the other path, " + earlier.name() + ", "
                            + words(earlier),
                    "give both paths the same address families, IPv6 with a /126 each");
        }
    }

    private static List<IpFamily> families(AzureCircuit circuit) {
        return circuit.link().peerings().stream().map(Peering::family).toList();
    }

    private static String words(AzureCircuit circuit) {
        return circuit.link().peerings().stream()
                .map(peering -> peering.family() == IpFamily.IPV4 ? "IPv4" : "IPv6")
                .collect(Collectors.joining(" and "));
    }
}
