package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;

/** Both addresses of a /31 are hosts, which a reader takes for a mistake when one ends in 0: good to know. */
final class PointToPoint implements ProviderRule {

    private static final int POINT_TO_POINT = 31;

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String id() {
        return "aws-point-to-point";
    }

    @Override
    public String wants() {
        return "it is known that both addresses of a /31 towards AWS are hosts";
    }

    @Override
    public String source() {
        return "RFC 3021, section 2.1";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        for (Peering peering : circuit.link().peerings()) {
            Prefix subnet = peering.local().subnet();
            if (subnet.family() == IpFamily.IPV4 && subnet.length() == POINT_TO_POINT) {
                judgement.report(
                        slice,
                        circuit,
                        new Problem(
                                id(),
                                Severity.INFO,
                                judgement.place(slice, circuit, "local"),
                                circuit.name() + ": in " + subnet + " both addresses are hosts, " + subnet.network()
                                        + " too",
                                "leave it, or take a /30 where a device in between does not take a /31",
                                source()));
            }
        }
    }
}
