package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import java.util.List;

/** The keys of the {@code azure} part of a circuit. */
public final class AzureKeys {

    /** What the peering leads to. */
    public enum Kind {
        /** Virtual networks. */
        PRIVATE,
        /** Microsoft's public services. */
        MICROSOFT
    }

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
                    "the SKU of the ExpressRoute circuit: how far it reaches, and how many prefixes it takes")
            .inheritable();
    public static final Key<Long> INNER_VLAN =
            Key.required("innerVlan", Types.whole(Range.VLAN), "the C-tag of the peering, the same on both paths");
    public static final Key<AzureCircuit.Path> PATH = Key.optional(
            "path",
            Types.word(AzureCircuit.Path.class),
            AzureCircuit.Path.PRIMARY,
            "primary",
            "which of the two paths of the ExpressRoute circuit this is");
    public static final Key<Prefix> SECONDARY_SUBNET =
            Key.required("secondarySubnet", Types.PREFIX, "the subnet that Azure keeps for the other path");
    public static final Key<Kind> PEERING = Key.optional(
            "peering",
            Types.word(Kind.class),
            Kind.PRIVATE,
            "private",
            "private: to virtual networks; microsoft: to Microsoft's public services, with public addresses");
    public static final Key<List<Prefix>> PUBLIC_PREFIXES = Key.requiredList(
                    "publicPrefixes",
                    Types.PREFIX,
                    "the registered prefixes that Azure is told to accept; with peering: microsoft, required there")
            .asOptional();
    public static final Key<String> REGISTRY = Key.optional(
            "routingRegistry",
            Types.line("routingRegistry"),
            "where publicPrefixes are registered, such as RIPENCC; with peering: microsoft, required there");
    public static final Key<Asn> CUSTOMER_AS = Key.optional(
            "customerAs",
            Types.ASN,
            "the AS under which publicPrefixes are registered, if it is not the slice's; with peering: microsoft");

    /** The part. */
    static final Shape PART = Shape.of(
                    "azure part",
                    SERVICE_KEY,
                    SKU,
                    INNER_VLAN,
                    PATH,
                    SECONDARY_SUBNET,
                    PEERING,
                    PUBLIC_PREFIXES,
                    REGISTRY,
                    CUSTOMER_AS)
            .when(PEERING, "microsoft", List.of(PUBLIC_PREFIXES.name(), REGISTRY.name()), List.of())
            .when(PEERING, "private", List.of(), List.of(PUBLIC_PREFIXES.name(), REGISTRY.name(), CUSTOMER_AS.name()));

    private AzureKeys() {}
}
