package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** What is said of one connection in several places is the same. */
final class ConnectionAgrees implements Rule {

    @Override
    public String id() {
        return "aws-connection-agrees";
    }

    @Override
    public String wants() {
        return "circuits with the same connectionId say the same of the connection";
    }

    @Override
    public void judge(Judgement judgement) {
        for (List<AwsConnections.Rider> riders : new AwsConnections(judgement.network()).all()) {
            AwsCircuit first = riders.get(0).circuit();
            for (AwsConnections.Rider rider : riders.subList(1, riders.size())) {
                AwsCircuit circuit = rider.circuit();
                if (!words(circuit).equals(words(first))) {
                    judgement.error(
                            this,
                            rider.slice(),
                            circuit,
                            "aws/connectionId",
                            circuit.connection().id() + " is " + words(circuit) + " here, and " + words(first) + " for "
                                    + first.name(),
                            "describe the connection alike in both, or give the id of the other connection");
                }
            }
        }
    }

    private static String words(AwsCircuit circuit) {
        return circuit.connection()
                        .match(
                                hosted -> "hosted",
                                dedicated -> "dedicated with " + dedicated.ports() + " x " + dedicated.portMbps()
                                        + " Mbit/s")
                + " in " + circuit.region();
    }
}
