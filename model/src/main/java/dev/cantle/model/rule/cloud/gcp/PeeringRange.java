package dev.cantle.model.rule.cloud.gcp;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;

/** Google allocates the addresses of a VLAN attachment, from the link-local block. */
final class PeeringRange implements ProviderRule {

    @Override
    public String id() {
        return "gcp-peering-range";
    }

    @Override
    public Provider provider() {
        return Provider.GCP;
    }

    @Override
    public String wants() {
        return "the peering subnet of a VLAN attachment is one of those that Google allocates";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        String block = judgement.providers().text(provider(), Fact.PEERING_RANGE);
        for (Peering peering : circuit.link().peerings()) {
            Prefix subnet = peering.local().subnet();
            boolean foreign = !block.isEmpty() && !Prefix.parse(block).contains(subnet);
            if (foreign && peering.family() == IpFamily.IPV4) {
                error(
                        judgement,
                        slice,
                        circuit,
                        "local",
                        Fact.PEERING_RANGE,
                        subnet + " is not of " + block + ", from which Google allocates",
                        "copy customerRouterIpAddress and cloudRouterIpAddress of the VLAN attachment");
            }
        }
    }
}
