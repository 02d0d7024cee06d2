package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.stream.Collectors;

/** Link-local addresses of a virtual interface are assigned by AWS, in one length. */
final class PeeringRange implements ProviderRule {

    @Override
    public String id() {
        return "aws-peering-range";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "a peering subnet from the link-local block has the length in which AWS assigns it";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        String block = judgement.providers().text(provider(), Fact.PEERING_RANGE);
        List<Long> lengths = judgement.providers().numbers(provider(), Fact.PEERING_RANGE_LENGTHS);
        for (Peering peering : circuit.link().peerings()) {
            Prefix subnet = peering.local().subnet();
            boolean inside = !block.isEmpty() && Prefix.parse(block).contains(subnet);
            if (inside && !lengths.isEmpty() && !lengths.contains((long) subnet.length())) {
                String taken = lengths.stream().map(length -> "/" + length).collect(Collectors.joining(" or "));
                warning(
                        judgement,
                        slice,
                        circuit,
                        "local",
                        Fact.PEERING_RANGE_LENGTHS,
                        subnet + " is of " + block + ", which AWS assigns as " + taken,
                        "copy the mask that AWS shows, or take a private subnet of your own");
            }
        }
    }
}
