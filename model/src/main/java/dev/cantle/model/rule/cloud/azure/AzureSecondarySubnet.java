package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** The subnet that Azure reserves for the other path is the one that the other path uses, if it is there. */
final class AzureSecondarySubnet implements Rule {

    @Override
    public String id() {
        return "azure-secondary-subnet";
    }

    @Override
    public String wants() {
        return "secondarySubnet is the subnet of the other path of the same ExpressRoute circuit";
    }

    @Override
    public String source() {
        return "Azure ExpressRoute, configure peering";
    }

    @Override
    public void judge(Judgement judgement) {
        for (List<AzurePaths.Path> paths : new AzurePaths(judgement.network()).circuits()) {
            for (AzurePaths.Path path : paths) {
                paths.stream()
                        .filter(other ->
                                other.circuit().path() != path.circuit().path())
                        .forEach(other -> judge(judgement, path, other));
            }
        }
    }

    private void judge(Judgement judgement, AzurePaths.Path path, AzurePaths.Path other) {
        var reserved = path.circuit().secondarySubnet();
        var peerings = other.circuit().link().peerings();
        if (peerings.stream().noneMatch(peering -> peering.local().subnet().equals(reserved))) {
            judgement.error(
                    this,
                    path.slice(),
                    path.circuit(),
                    "azure/secondarySubnet",
                    "secondarySubnet is " + reserved + ", and the other path, "
                            + other.circuit().name() + ", uses "
                            + peerings.get(0).local().subnet(),
                    "name the subnet of the other path");
        }
    }
}
