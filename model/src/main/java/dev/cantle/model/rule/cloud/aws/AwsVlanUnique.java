package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A VLAN exists once on an AWS connection; two circuits of an account with the same one deserve a second look. */
final class AwsVlanUnique implements Rule {

    private record Tag(String account, String region, int vlan) {}

    private record Owner(AwsCircuit circuit, String words) {

        /** Whether both are on connections that are known, and differ. */
        boolean isElsewhere(AwsCircuit other) {
            String here = circuit.connection().id();
            String there = other.connection().id();
            return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
        }

        boolean isOnTheSame(AwsCircuit other) {
            return !other.connection().id().isEmpty()
                    && circuit.connection().id().equals(other.connection().id());
        }
    }

    @Override
    public String id() {
        return "aws-vlan-unique";
    }

    @Override
    public String wants() {
        return "virtual interfaces of an AWS account and region have VLANs of their own, unless their connections"
                + " differ";
    }

    @Override
    public String source() {
        return "AWS Direct Connect User Guide, virtual interfaces";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Tag, List<Owner>> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AwsCircuit aws) {
                    var tag = new Tag(aws.accountId(), aws.region(), aws.vlan().value());
                    List<Owner> before = owners.computeIfAbsent(tag, any -> new ArrayList<>());
                    before.stream()
                            .filter(owner -> !owner.isElsewhere(aws))
                            .findFirst()
                            .ifPresent(owner -> judge(judgement, slice, aws, owner));
                    before.add(new Owner(aws, circuit.name() + " of the slice " + slice.name()));
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, AwsCircuit aws, Owner before) {
        String vlan = "VLAN " + aws.vlan();
        if (before.isOnTheSame(aws)) {
            judgement.error(
                    this,
                    slice,
                    aws,
                    "aws/vlan",
                    vlan + " of " + aws.connection().id() + " is that of " + before.words(),
                    "choose another VLAN");
        } else {
            judgement.warning(
                    this,
                    slice,
                    aws,
                    "aws/vlan",
                    vlan + " of account " + aws.accountId() + " in " + aws.region() + " is that of " + before.words(),
                    "choose another VLAN, or waive it if the two are on different connections");
        }
    }
}
