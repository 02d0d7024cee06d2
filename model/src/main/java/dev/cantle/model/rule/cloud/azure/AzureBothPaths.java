package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** Microsoft's promise of availability holds only while both paths of an ExpressRoute circuit are up. */
final class AzureBothPaths implements Rule {

    private static final String KEY = "azure/secondarySubnet";

    @Override
    public String id() {
        return "azure-both-paths";
    }

    @Override
    public String wants() {
        return "both paths of an ExpressRoute circuit have a session";
    }

    @Override
    public String source() {
        return "providers/azure.yaml";
    }

    @Override
    public void judge(Judgement judgement) {
        for (List<AzurePaths.Path> paths : new AzurePaths(judgement.network()).circuits()) {
            for (AzurePaths.Path path : paths) {
                AzureCircuit circuit = path.circuit();
                boolean both = paths.stream()
                        .map(AzurePaths.Path::circuit)
                        .anyMatch(other ->
                                other.path() != circuit.path() && !other.link().disabled());
                if (!both) {
                    judgement.report(
                            path.slice(),
                            circuit,
                            Problem.warning(
                                            id(),
                                            judgement.place(path.slice(), circuit, KEY),
                                            circuit.name() + ": " + circuit.secondarySubnet()
                                                    + " is reserved for the other path and has no session,"
                                                    + " and Azure's SLA needs both",
                                            "describe the other path as a circuit with the same serviceKey,"
                                                    + " or waive it with a reason and an expiry")
                                    .withSource(judgement.providers().cite(Provider.AZURE, Fact.PATHS)));
                }
            }
        }
    }
}
