package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.AzureKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.VlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code azure} part of a circuit. */
final class AzureReader {

    private static final List<Declared> OF_MICROSOFT =
            List.of(AzureKeys.PUBLIC_PREFIXES, AzureKeys.REGISTRY, AzureKeys.CUSTOMER_AS);

    private final Fields fields;

    AzureReader(Fields fields) {
        this.fields = fields;
    }

    @Nullable
    AzureCircuit read(@Nullable Link link) {
        String key = fields.get(AzureKeys.SERVICE_KEY);
        AzureCircuit.Sku sku = fields.get(AzureKeys.SKU);
        Long vlan = fields.get(AzureKeys.INNER_VLAN);
        AzureCircuit.Path path = fields.get(AzureKeys.PATH);
        Prefix secondary = fields.get(AzureKeys.SECONDARY_SUBNET);
        AzurePeering peering = peering();
        if (link == null
                || key == null
                || sku == null
                || vlan == null
                || path == null
                || secondary == null
                || peering == null) {
            return null;
        }
        return new AzureCircuit(link, key, sku, new VlanId(vlan.intValue()), path, secondary, peering);
    }

    private @Nullable AzurePeering peering() {
        AzureKeys.Kind kind = fields.get(AzureKeys.PEERING);
        if (kind != AzureKeys.Kind.MICROSOFT) {
            for (Declared key : OF_MICROSOFT) {
                if (fields.has(key) && kind != null) {
                    fields.error(
                            key,
                            "azure-microsoft-only",
                            key.name() + " belongs to Microsoft peering, and this one is private",
                            "remove it, or write peering: microsoft");
                }
            }
            return kind == null ? null : new AzurePeering.Private();
        }
        List<Prefix> prefixes = fields.get(AzureKeys.PUBLIC_PREFIXES.asRequired());
        String registry = fields.get(AzureKeys.REGISTRY.asRequired());
        Asn customer = fields.get(AzureKeys.CUSTOMER_AS);
        if (prefixes == null || registry == null) {
            return null;
        }
        return new AzurePeering.Microsoft(prefixes, registry, customer == null ? List.of() : List.of(customer));
    }
}
