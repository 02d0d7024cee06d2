package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;

/** The commands whose output is read, so that a report can say which one is missing. */
final class AwsCommands {

    private AwsCommands() {}

    static String interfaces(AwsCircuit circuit) {
        return "aws directconnect describe-virtual-interfaces --region " + circuit.region();
    }

    static String connections(AwsCircuit circuit) {
        return "aws directconnect describe-connections --region " + circuit.region();
    }

    static String associations(AwsCircuit circuit, String gateway) {
        return "aws directconnect describe-direct-connect-gateway-associations --direct-connect-gateway-id " + gateway
                + " --region " + circuit.region();
    }

    static String routeTables(AwsCircuit circuit) {
        return "aws ec2 describe-route-tables --region " + circuit.region();
    }
}
