package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import java.util.List;

/** The keys of what belongs to a circuit's provider alone. */
public final class CloudKeys {

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
                    "vif", Types.word(AwsCircuit.Vif.class), "the type of the virtual interface")
            .inheritable();
    public static final Key<Long> AWS_VLAN =
            Key.required("vlan", Types.whole(Range.VLAN), "the VLAN of the virtual interface (IEEE 802.1Q)");
    public static final Part AWS = Part.optional(
                    "aws", Shape.of("aws part", ACCOUNT, REGION, VIF, AWS_VLAN), "AWS Direct Connect; required with provider: aws")
            .inheritable();

    public static final Key<String> SERVICE_KEY = Key.required(
            "serviceKey",
            Types.parsed(
                    AzureCircuit::checkServiceKey,
                    "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
                    "a UUID"),
            "the service key of the ExpressRoute circuit; both of its paths have the same");
    public static final Key<AzureCircuit.Sku> SKU = Key.required(
                    "sku",
                    Types.word(AzureCircuit.Sku.class, List.of("Local", "Standard", "Premium")),
                    "the SKU of the ExpressRoute circuit: how far it reaches and how many routes it takes")
            .inheritable();
    public static final Key<Long> INNER_VLAN = Key.required(
            "innerVlan", Types.whole(Range.VLAN), "the C-tag of the peering, the same on both paths");
    public static final Key<AzureCircuit.Path> PATH = Key.optional(
            "path",
            Types.word(AzureCircuit.Path.class),
            AzureCircuit.Path.PRIMARY,
            "primary",
            "which of the two paths of the ExpressRoute circuit this is");
    public static final Key<Prefix> SECONDARY_SUBNET =
            Key.required("secondarySubnet", Types.PREFIX, "the subnet that Azure keeps for the other path");
    public static final Part AZURE = Part.optional(
                    "azure",
                    Shape.of("azure part", SERVICE_KEY, SKU, INNER_VLAN, PATH, SECONDARY_SUBNET),
                    "Azure ExpressRoute; required with provider: azure")
            .inheritable();

    public static final Key<String> SITE =
            Key.optional("site", Types.line("site"), "", "none", "what is at the far end");
    public static final Part OTHER =
            Part.optional("other", Shape.of("other part", SITE), "a far end that is no cloud; with provider: other");

    /** The parts, of which a circuit has its provider's alone. */
    public static final List<Part> PARTS = List.of(AWS, AZURE, OTHER);

    private CloudKeys() {}
}
