package dev.cantle.model.intent;

import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.VlanId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An AWS Direct Connect virtual interface.
 *
 * @param link what every circuit has
 * @param accountId the AWS account, twelve digits
 * @param region the region, such as {@code eu-central-1}
 * @param vif the type of virtual interface
 * @param vlan the VLAN of the virtual interface
 * @param connection what carries it
 * @param transitGatewayAses the AS numbers of the transit gateways behind it; empty when not said
 */
public record AwsCircuit(
        Link link,
        String accountId,
        String region,
        Vif vif,
        VlanId vlan,
        AwsConnection connection,
        List<Asn> transitGatewayAses)
        implements Circuit {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]{1,2}");

    /** The type of a virtual interface (AWS Direct Connect User Guide, "Virtual interfaces"). */
    public enum Vif {
        /** To a virtual private gateway. */
        PRIVATE,
        /** To AWS services on public addresses. */
        PUBLIC,
        /** To a transit gateway. */
        TRANSIT
    }

    public AwsCircuit {
        checkAccountId(accountId);
        checkRegion(region);
        transitGatewayAses = List.copyOf(transitGatewayAses);
    }

    /** A virtual interface on a hosted connection of which nothing more is known. */
    public AwsCircuit(Link link, String accountId, String region, Vif vif, VlanId vlan) {
        this(link, accountId, region, vif, vlan, AwsConnection.hosted(), List.of());
    }

    /**
     * Returns the account id if it can be one.
     *
     * @throws IllegalValueException if it is not twelve digits
     */
    public static String checkAccountId(String accountId) {
        if (!ACCOUNT.matcher(accountId).matches()) {
            throw new IllegalValueException(
                    "aws-account-id",
                    "AWS account id '" + accountId + "' is not twelve digits",
                    "write all twelve digits in quotes, leading zeros too: \"011223344556\"");
        }
        return accountId;
    }

    /**
     * Returns the region if it can be one.
     *
     * @throws IllegalValueException if it does not look like {@code eu-central-1}
     */
    public static String checkRegion(String region) {
        if (!REGION.matcher(region).matches()) {
            throw new IllegalValueException(
                    "aws-region", "'" + region + "' is not the name of an AWS region", "such as eu-central-1");
        }
        return region;
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public <R> R match(
            Function<AwsCircuit, R> aws,
            Function<AzureCircuit, R> azure,
            Function<GcpCircuit, R> gcp,
            Function<OtherCircuit, R> other) {
        return aws.apply(this);
    }
}
