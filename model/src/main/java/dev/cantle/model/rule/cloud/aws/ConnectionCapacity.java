package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** The circuits on a dedicated connection fit its ports. */
final class ConnectionCapacity implements Rule {

    @Override
    public String id() {
        return "aws-connection-capacity";
    }

    @Override
    public String wants() {
        return "the bandwidths of the circuits on a dedicated connection add up to no more than its ports carry";
    }

    @Override
    public void judge(Judgement judgement) {
        for (List<AwsConnections.Rider> riders : new AwsConnections(judgement.network()).all()) {
            AwsConnections.Rider last = riders.get(riders.size() - 1);
            long needed = riders.stream()
                    .filter(rider -> !rider.circuit().link().disabled())
                    .mapToLong(rider -> rider.circuit().link().bandwidthMbps())
                    .sum();
            if (last.circuit().connection() instanceof AwsConnection.Dedicated port && needed > port.capacityMbps()) {
                judgement.error(
                        this,
                        last.slice(),
                        last.circuit(),
                        "bandwidthMbps",
                        "the circuits on " + port.id() + " need " + needed + " Mbit/s, and its ports carry "
                                + port.capacityMbps(),
                        "order less bandwidth, or more ports");
            }
        }
    }
}
