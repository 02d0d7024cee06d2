package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;

/** A public virtual interface joins two registered AS numbers; with a private one prepending has no effect. */
final class PublicAs implements ProviderRule {

    @Override
    public String id() {
        return "aws-public-as";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "a public virtual interface joins an AS number that is registered to AWS's public one";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit instanceof AwsCircuit aws) || aws.vif() != AwsCircuit.Vif.PUBLIC) {
            return;
        }
        if (slice.asn().isPrivateUse()) {
            warning(
                    judgement,
                    slice,
                    circuit,
                    "aws/vif",
                    Fact.PRIVATE_AS_IN_PUBLIC,
                    "asn " + slice.asn() + " is private: AWS takes it on a public virtual interface, and ignores"
                            + " prepending then",
                    "use a registered AS number that you own, or waive it if nothing is prepended");
        }
        long remote = circuit.link().bgp().remoteAs().number();
        judgement
                .providers()
                .number(provider(), Fact.REMOTE_AS_PUBLIC)
                .filter(fixed -> fixed != remote)
                .ifPresent(fixed -> warning(
                        judgement,
                        slice,
                        circuit,
                        "remoteAs",
                        Fact.REMOTE_AS_PUBLIC,
                        "remoteAs is " + remote + ", and AWS's side of a public virtual interface has " + fixed,
                        "write remoteAs: " + fixed + ", or waive it if the console shows " + remote));
    }
}
