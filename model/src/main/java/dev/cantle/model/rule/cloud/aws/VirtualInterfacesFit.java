package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** A hosted connection carries one virtual interface, a dedicated one a number of each kind. */
final class VirtualInterfacesFit implements Rule {

    @Override
    public String id() {
        return "aws-virtual-interfaces";
    }

    @Override
    public String wants() {
        return "a connection of AWS carries no more virtual interfaces than it may";
    }

    @Override
    public String source() {
        return "providers/aws.yaml";
    }

    @Override
    public void judge(Judgement judgement) {
        for (List<AwsConnections.Rider> riders : new AwsConnections(judgement.network()).all()) {
            boolean hosted = riders.get(0).circuit().connection() instanceof AwsConnection.Hosted;
            if (hosted) {
                count(judgement, riders, Fact.VIFS_HOSTED, "virtual interfaces");
            } else {
                List<AwsConnections.Rider> transit = riders.stream()
                        .filter(rider -> rider.circuit().vif() == AwsCircuit.Vif.TRANSIT)
                        .toList();
                List<AwsConnections.Rider> others = riders.stream()
                        .filter(rider -> rider.circuit().vif() != AwsCircuit.Vif.TRANSIT)
                        .toList();
                count(judgement, transit, Fact.VIFS_TRANSIT, "transit virtual interfaces");
                count(judgement, others, Fact.VIFS_DEDICATED, "private and public virtual interfaces");
                count(judgement, riders, Fact.VIFS_ALL, "virtual interfaces");
            }
        }
    }

    private void count(Judgement judgement, List<AwsConnections.Rider> riders, Fact fact, String what) {
        judgement
                .providers()
                .number(Provider.AWS, fact)
                .filter(most -> riders.size() > most)
                .ifPresent(most -> {
                    AwsConnections.Rider last = riders.get(riders.size() - 1);
                    judgement.report(
                            last.slice(),
                            last.circuit(),
                            Problem.error(
                                            id(),
                                            judgement.place(last.slice(), last.circuit(), "aws/connectionId"),
                                            last.circuit().name() + ": "
                                                    + last.circuit()
                                                            .connection()
                                                            .id() + " would carry "
                                                    + riders.size() + " " + what + ", and AWS allows " + most + " on a "
                                                    + (fact == Fact.VIFS_HOSTED ? "hosted" : "dedicated")
                                                    + " connection",
                                            "order another connection for it")
                                    .withSource(judgement.providers().cite(Provider.AWS, fact)));
                });
    }
}
