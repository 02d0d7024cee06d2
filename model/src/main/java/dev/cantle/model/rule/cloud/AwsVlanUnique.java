package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** A VLAN exists once on an AWS connection; two circuits of an account with the same one deserve a second look. */
final class AwsVlanUnique implements Rule {

    private record Tag(String account, String region, int vlan) {}

    @Override
    public String id() {
        return "aws-vlan-unique";
    }

    @Override
    public String wants() {
        return "virtual interfaces of an AWS account and region have VLANs of their own, unless their connections differ";
    }

    @Override
    public String source() {
        return "AWS Direct Connect User Guide, virtual interfaces";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Tag, String> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AwsCircuit aws) {
                    var tag = new Tag(aws.accountId(), aws.region(), aws.vlan().value());
                    String before = owners.putIfAbsent(tag, circuit.name() + " of the slice " + slice.name());
                    if (before != null) {
                        judgement.warning(
                                this,
                                slice,
                                circuit,
                                "aws/vlan",
                                "VLAN " + aws.vlan() + " of account " + aws.accountId() + " in " + aws.region()
                                        + " is that of " + before,
                                "choose another VLAN, or waive it if the two are on different connections");
                    }
                }
            }
        }
    }
}
