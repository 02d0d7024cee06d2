package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.cloud.CloudName;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Range;
import java.util.List;

/** The keys of the {@code aws} part of a circuit. */
public final class AwsKeys {

    /** Whose port carries the virtual interface. */
    public enum Kind {
        /** A partner's. */
        HOSTED,
        /** Our own. */
        DEDICATED
    }

    public static final Key<String> ACCOUNT = Key.required(
                    "accountId",
                    Types.checked(AwsCircuit::checkAccountId, "[0-9]{12}", "twelve digits, in quotes"),
                    "the AWS account that owns the virtual interface")
            .inheritable();
    public static final Key<String> REGION = Key.required(
                    "region",
                    Types.checked(AwsCircuit::checkRegion, "[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}", "such as eu-central-1"),
                    "the AWS region")
            .inheritable();
    public static final Key<AwsCircuit.Vif> VIF = Key.required(
                    "vif",
                    Types.word(AwsCircuit.Vif.class),
                    "the virtual interface: private to a VPC, public to AWS services, transit to transit gateways")
            .inheritable();
    public static final Key<Long> VLAN =
            Key.required("vlan", Types.whole(Range.VLAN), "the VLAN of the virtual interface (IEEE 802.1Q)");
    public static final Key<Kind> CONNECTION = Key.optional(
                    "connection",
                    Types.word(Kind.class),
                    Kind.HOSTED,
                    "hosted",
                    "hosted: on a partner's port; dedicated: on a port of our own")
            .inheritable();
    public static final Key<String> CONNECTION_ID = Key.optional(
            "connectionId",
            Types.checked(
                    CloudName.AWS_CONNECTION::check, CloudName.AWS_CONNECTION.pattern(), "such as dxcon-fg5678gh"),
            "",
            "none",
            "the connection or link aggregation group that the virtual interface is on");
    public static final Key<Long> PARTNER_VLAN = Key.optional(
            "partnerVlan",
            Types.whole(Range.VLAN),
            0L,
            "none",
            "the VLAN of the partner's hosted connection; hosted only");
    public static final Key<Long> PORT = Key.optional(
            "portMbps",
            Types.whole(Range.BANDWIDTH),
            "the speed of the port; without it bandwidthMbps; dedicated only");
    public static final Key<Long> PORTS = Key.optional(
            "ports", Types.whole(Range.PORTS), 1L, "1", "how many ports are aggregated (LAG); dedicated only");
    public static final Key<List<Asn>> GATEWAYS = Key.list(
            "transitGatewayAses", Types.ASN, "AS numbers of the transit gateways behind a transit virtual interface");

    /** The part. */
    static final Shape PART = Shape.of(
            "aws part", ACCOUNT, REGION, VIF, VLAN, CONNECTION, CONNECTION_ID, PARTNER_VLAN, PORT, PORTS, GATEWAYS);

    private AwsKeys() {}
}
