package dev.cantle.model.intent;

import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.value.Ascii;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.VlanId;
import java.util.function.Function;

/**
 * One path of a peering of an Azure ExpressRoute circuit. The service key names the circuit; a second
 * {@code AzureCircuit} with the same key, the same kind of peering and the other path is its redundancy.
 *
 * @param link what every circuit has
 * @param serviceKey the service key, a UUID
 * @param sku the SKU of the circuit
 * @param innerVlan the inner tag (C-tag) of the peering, the same on both paths
 * @param path which of the two paths this is
 * @param secondarySubnet the subnet that Azure reserves for the other path
 * @param peering what it leads to
 */
public record AzureCircuit(
        Link link,
        String serviceKey,
        Sku sku,
        VlanId innerVlan,
        Path path,
        Prefix secondarySubnet,
        AzurePeering peering)
        implements Circuit {

    private static final String UUID = "00000000-0000-0000-0000-000000000000";

    /** The SKU of an ExpressRoute circuit. */
    public enum Sku {
        /** Regions near the peering location. */
        LOCAL,
        /** The regions of one geopolitical area. */
        STANDARD,
        /** Every region. */
        PREMIUM
    }

    /** One of the two paths that every ExpressRoute circuit has. */
    public enum Path {
        /** The first. */
        PRIMARY,
        /** The second. */
        SECONDARY
    }

    public AzureCircuit {
        checkServiceKey(serviceKey);
    }

    /** A path of private peering. */
    public AzureCircuit(Link link, String serviceKey, Sku sku, VlanId innerVlan, Path path, Prefix secondarySubnet) {
        this(link, serviceKey, sku, innerVlan, path, secondarySubnet, new AzurePeering.Private());
    }

    /**
     * Returns the service key if it can be one.
     *
     * @throws IllegalValueException if it is not a UUID
     */
    public static String checkServiceKey(String serviceKey) {
        if (!isUuid(serviceKey)) {
            throw new IllegalValueException(
                    "azure-service-key",
                    "Service key '" + serviceKey + "' is not a UUID",
                    "copy it from the page of the ExpressRoute circuit");
        }
        return serviceKey;
    }

    private static boolean isUuid(String text) {
        if (text.length() != UUID.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UUID.charAt(i) == '-' ? c != '-' : Ascii.hexValue(c) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Provider provider() {
        return Provider.AZURE;
    }

    @Override
    public <R> R match(
            Function<AwsCircuit, R> aws,
            Function<AzureCircuit, R> azure,
            Function<GcpCircuit, R> gcp,
            Function<OtherCircuit, R> other) {
        return azure.apply(this);
    }
}
