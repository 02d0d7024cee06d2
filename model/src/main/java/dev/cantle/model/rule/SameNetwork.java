package dev.cantle.model.rule;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.OtherCircuit;

/** Tells whether two circuits lead to one network, for redundancy. */
public final class SameNetwork {

    private SameNetwork() {}

    /** Whether both lead to the same network. */
    public static boolean test(Circuit one, Circuit two) {
        if (one instanceof AzureCircuit azure && two instanceof AzureCircuit other) {
            return azure.serviceKey().equalsIgnoreCase(other.serviceKey())
                    && azure.peering().word().equals(other.peering().word());
        }
        if (one instanceof AwsCircuit aws && two instanceof AwsCircuit other) {
            return aws.accountId().equals(other.accountId()) && receivesTheSame(one, two);
        }
        if (one instanceof OtherCircuit && two instanceof OtherCircuit) {
            return one.link().bgp().remoteAs().equals(two.link().bgp().remoteAs()) && receivesTheSame(one, two);
        }
        return one instanceof GcpCircuit gcp
                && two instanceof GcpCircuit other
                && gcp.project().equals(other.project())
                && receivesTheSame(one, two);
    }

    private static boolean receivesTheSame(Circuit one, Circuit two) {
        return one.link().receive().equals(two.link().receive())
                && one.link().passing().ranges().equals(two.link().passing().ranges());
    }
}
