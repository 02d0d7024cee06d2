package dev.cantle.model.rule.cloud.gcp;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;

/** The Cloud Router of a Partner Interconnect attachment has Google's public AS number. */
final class PartnerAs implements ProviderRule {

    @Override
    public String id() {
        return "gcp-partner-as";
    }

    @Override
    public Provider provider() {
        return Provider.GCP;
    }

    @Override
    public String wants() {
        return "the Cloud Router of a Partner Interconnect attachment has Google's public AS number";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit instanceof GcpCircuit gcp) || !(gcp.attachment() instanceof GcpAttachment.Partner)) {
            return;
        }
        long remote = circuit.link().bgp().remoteAs().number();
        judgement
                .providers()
                .number(provider(), Fact.REMOTE_AS_PARTNER)
                .filter(fixed -> fixed != remote)
                .ifPresent(fixed -> warning(
                        judgement,
                        slice,
                        circuit,
                        "remoteAs",
                        Fact.REMOTE_AS_PARTNER,
                        "remoteAs is " + remote + ", and a Cloud Router of Partner Interconnect has " + fixed,
                        "write remoteAs: " + fixed + ", or waive it if the Cloud Router shows " + remote));
    }
}
