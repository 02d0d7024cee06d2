package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.PublicSpace;
import java.util.List;

/** A public virtual interface speaks from public addresses of one's own, and AWS takes public prefixes only. */
final class PublicAddresses implements ProviderRule {

    @Override
    public String id() {
        return "aws-public-addresses";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "a public virtual interface has public addresses, and is told of public prefixes only";
    }

    private static final String OWN = "use addresses that you own, or that AWS Support gives you";

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit instanceof AwsCircuit aws) || aws.vif() != AwsCircuit.Vif.PUBLIC) {
            return;
        }
        List<Peering> peerings = circuit.link().peerings();
        for (Peering peering : peerings) {
            Prefix subnet = peering.local().subnet();
            if (!PublicSpace.holds(subnet)) {
                String key = peerings.indexOf(peering) == 0 ? "local" : "ipv6/local";
                report(judgement, slice, circuit, key, "the peering subnet " + subnet + " is not public", OWN);
            }
        }
        for (Prefix prefix : slice.announcedOn(circuit)) {
            if (!PublicSpace.holds(prefix)) {
                report(
                        judgement,
                        slice,
                        circuit,
                        "advertise",
                        prefix + " would be announced over a public virtual interface, and is not public",
                        "name public prefixes that you own in advertise:");
            }
        }
    }

    private void report(Judgement judgement, Slice slice, Circuit circuit, String key, String message, String fix) {
        error(judgement, slice, circuit, key, Fact.PUBLIC_ADDRESSES, message, fix);
    }
}
