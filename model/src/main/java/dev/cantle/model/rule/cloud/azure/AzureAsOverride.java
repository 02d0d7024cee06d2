package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** All of Azure is one AS: hiding it in a path would tell Azure its own prefixes, which it could not see as a loop. */
final class AzureAsOverride implements CircuitRule {

    @Override
    public String id() {
        return "azure-as-override";
    }

    @Override
    public String wants() {
        return "asOverride is not used towards Azure";
    }

    @Override
    public String source() {
        return "RFC 4271 section 9.1.2, Azure ExpressRoute routing requirements, AS numbers";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit instanceof AzureCircuit && circuit.link().bgp().manner().asOverride()) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "asOverride",
                    "asOverride tells Azure prefixes of AS 12076 as ours, and Azure cannot see the loop",
                    "remove asOverride");
        }
    }
}
