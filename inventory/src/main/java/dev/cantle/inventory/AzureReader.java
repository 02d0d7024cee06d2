package dev.cantle.inventory;

import dev.cantle.inventory.shape.Scalars;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.Text;
import dev.cantle.model.value.VlanId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the {@code azure} part of a circuit. */
final class AzureReader {

    private static final List<String> OF_MICROSOFT = List.of("publicPrefixes", "routingRegistry", "customerAs");

    /** What the peering leads to. */
    private enum Kind {
        PRIVATE,
        MICROSOFT
    }

    private final Fields fields;

    AzureReader(Fields fields) {
        this.fields = fields;
    }

    @Nullable
    AzureCircuit read(@Nullable Link link) {
        String key = fields.required("serviceKey", Scalars.parsed(AzureCircuit::checkServiceKey));
        AzureCircuit.Sku sku = fields.required("sku", Scalars.word(AzureCircuit.Sku.class));
        Long vlan = fields.required("innerVlan", Scalars.whole(Range.VLAN));
        AzureCircuit.Path path =
                fields.optional("path", AzureCircuit.Path.PRIMARY, Scalars.word(AzureCircuit.Path.class));
        Prefix secondary = fields.required("secondarySubnet", Scalars.parsed(Prefix::parse));
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
        Kind kind = fields.optional("peering", Kind.PRIVATE, Scalars.word(Kind.class));
        if (kind != Kind.MICROSOFT) {
            for (String key : OF_MICROSOFT) {
                if (fields.has(key) && kind != null) {
                    fields.error(
                            key,
                            "azure-microsoft-only",
                            key + " belongs to Microsoft peering, and this one is private",
                            "remove it, or write peering: microsoft");
                }
            }
            return kind == null ? null : new AzurePeering.Private();
        }
        List<Prefix> prefixes = fields.list("publicPrefixes", true, Scalars.parsed(Prefix::parse));
        String registry =
                fields.required("routingRegistry", Scalars.checked(text -> Text.check("routingRegistry", text)));
        Optional<Asn> none = Optional.empty();
        Optional<Asn> customer = fields.optional("customerAs", none, scalar -> Optional.of(Asn.parse(scalar.text())));
        if (prefixes == null || registry == null || customer == null) {
            return null;
        }
        return new AzurePeering.Microsoft(
                prefixes, registry, customer.map(List::of).orElse(List.of()));
    }
}
