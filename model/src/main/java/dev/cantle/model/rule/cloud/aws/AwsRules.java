package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules that only circuits of AWS Direct Connect have. */
public final class AwsRules {

    private AwsRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new AwsVlanUnique(),
                new SubnetUnique(),
                new HostedVlan(),
                new Port(),
                new ConnectionAgrees(),
                new ConnectionCapacity(),
                new VirtualInterfacesFit(),
                new GatewayTotals(),
                new PublicAddresses(),
                new PublicAs(),
                new TransitGatewayAs(),
                new PeeringRange(),
                new PointToPoint(),
                new PrefixesAllocatable(),
                new Md5Needed(),
                new DefaultNetwork(),
                new CommunitiesHeeded());
    }
}
