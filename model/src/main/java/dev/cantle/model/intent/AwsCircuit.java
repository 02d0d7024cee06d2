package dev.cantle.model.intent;

import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.value.Ascii;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.VlanId;
import java.util.List;
import java.util.function.Function;

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

    private static final int ACCOUNT_DIGITS = 12;

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
        if (accountId.length() != ACCOUNT_DIGITS || !Ascii.areDigits(accountId, 0, ACCOUNT_DIGITS)) {
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
        int number = region.lastIndexOf('-') + 1;
        if (region.length() - number > 2
                || !Ascii.areDigits(region, number, region.length())
                || !isArea(region, number - 1)) {
            throw new IllegalValueException(
                    "aws-region", "'" + region + "' is not the name of an AWS region", "such as eu-central-1");
        }
        return region;
    }

    /** Whether the text begins with two letters, and groups of letters behind them: {@code eu-central}. */
    private static boolean isArea(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean mayPart = i == 2 || (i > 3 && i < end - 1 && text.charAt(i - 1) != '-');
            if (c == '-' ? !mayPart : i == 2 || !Ascii.isSmallLetter(c)) {
                return false;
            }
        }
        return end > 3;
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
