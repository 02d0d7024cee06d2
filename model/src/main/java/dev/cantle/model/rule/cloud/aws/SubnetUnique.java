package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Prefix;
import java.util.HashMap;
import java.util.Map;

/** A slice knows nothing of the subnets of another one, but an account that both lead to does. */
final class SubnetUnique implements Rule {

    private record Place(String account, String region, Prefix subnet) {}

    private record Owner(Slice slice, Circuit circuit) {}

    @Override
    public String id() {
        return "aws-subnet-unique";
    }

    @Override
    public String wants() {
        return "circuits of an AWS account and region have peering subnets of their own, in all slices";
    }

    @Override
    public String source() {
        return "providers/aws.yaml";
    }

    @Override
    public void judge(Judgement judgement) {
        if (!judgement.providers().text(Provider.AWS, Fact.SUBNETS_APART).equals("region")) {
            return;
        }
        Map<Place, Owner> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AwsCircuit aws) {
                    judge(judgement, owners, slice, aws);
                }
            }
        }
    }

    private void judge(Judgement judgement, Map<Place, Owner> owners, Slice slice, AwsCircuit aws) {
        for (Peering peering : aws.link().peerings()) {
            Prefix subnet = peering.local().subnet();
            var owner = new Owner(slice, aws);
            Owner before = owners.putIfAbsent(new Place(aws.accountId(), aws.region(), subnet), owner);
            // Within a slice the subnets are told apart by peerings-apart.
            if (before != null && !before.slice().name().equals(slice.name())) {
                report(judgement, owner, before, aws, subnet);
                return;
            }
        }
    }

    private void report(Judgement judgement, Owner owner, Owner before, AwsCircuit aws, Prefix subnet) {
        judgement.report(
                owner.slice(),
                aws,
                Problem.warning(
                                id(),
                                judgement.place(owner.slice(), aws, "local"),
                                aws.name() + ": " + subnet + " is the subnet of "
                                        + before.circuit().name() + " of the slice "
                                        + before.slice().name() + " too, in the same account and region",
                                "take another subnet, or waive it if AWS takes it")
                        .withSource(judgement.providers().cite(Provider.AWS, Fact.SUBNETS_APART)));
    }
}
