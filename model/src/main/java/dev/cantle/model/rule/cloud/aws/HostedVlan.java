package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;

/** On a hosted connection the partner supplies the VLAN, and nobody else chooses it. */
final class HostedVlan implements ProviderRule {

    @Override
    public String id() {
        return "aws-hosted-vlan";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "vlan is the one that the partner of a hosted connection has supplied";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit instanceof AwsCircuit aws && aws.connection() instanceof AwsConnection.Hosted hosted) {
            int supplied = hosted.partnerVlan();
            if (supplied != 0 && supplied != aws.vlan().value()) {
                error(
                        judgement,
                        slice,
                        circuit,
                        "aws/vlan",
                        Fact.VIFS_HOSTED,
                        "vlan is " + aws.vlan() + ", and the partner has supplied " + supplied,
                        "write vlan: " + supplied + "; on a hosted connection the partner's VLAN is the only one");
            }
        }
    }
}
