package dev.cantle.inventory;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.Text;
import dev.cantle.model.value.VlanId;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to a circuit's provider alone: the mapping of its name. */
final class CloudReader {

    private final Fields fields;

    CloudReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * The circuit; null, with problems, if anything in the provider's mapping is wrong, or the link is.
     *
     * @param provider the provider; null when it is not known: every mapping is read then, for its problems
     */
    @Nullable
    Circuit read(@Nullable Provider provider, @Nullable Link link) {
        if (provider == null) {
            fields.nested("aws", "aws part").ifPresent(inner -> aws(inner, null));
            fields.nested("azure", "azure part").ifPresent(inner -> azure(inner, null));
            fields.nested("other", "other part").ifPresent(inner -> other(inner, null));
            return null;
        }
        return switch (provider) {
            case AWS ->
                fields.requiredNested("aws", "aws part")
                        .map(inner -> aws(inner, link))
                        .orElse(null);
            case AZURE ->
                fields.requiredNested("azure", "azure part")
                        .map(inner -> azure(inner, link))
                        .orElse(null);
            case OTHER -> {
                Fields inner = fields.nested("other", "other part").orElse(null);
                yield inner != null ? other(inner, link) : link == null ? null : new OtherCircuit(link, "");
            }
        };
    }

    private @Nullable Circuit aws(Fields inner, @Nullable Link link) {
        String account = inner.required("accountId", Scalars.checked(AwsCircuit::checkAccountId));
        String region = inner.required("region", Scalars.checked(AwsCircuit::checkRegion));
        AwsCircuit.Vif vif = inner.required("vif", Scalars.word(AwsCircuit.Vif.class));
        VlanId vlan = vlan(inner, "vlan");
        if (isBroken(inner) || link == null || account == null || region == null || vif == null || vlan == null) {
            return null;
        }
        return new AwsCircuit(heard(link, vif), account, region, vif, vlan);
    }

    /** AWS takes communities of preference on private and transit virtual interfaces, not on public ones. */
    private static Link heard(Link link, AwsCircuit.Vif vif) {
        return vif == AwsCircuit.Vif.PUBLIC ? link.with(link.bgp().withoutStandby()) : link;
    }

    private @Nullable Circuit azure(Fields inner, @Nullable Link link) {
        String key = inner.required("serviceKey", Scalars.parsed(AzureCircuit::checkServiceKey));
        AzureCircuit.Sku sku = inner.required("sku", Scalars.word(AzureCircuit.Sku.class));
        VlanId vlan = vlan(inner, "innerVlan");
        AzureCircuit.Path path =
                inner.optional("path", AzureCircuit.Path.PRIMARY, Scalars.word(AzureCircuit.Path.class));
        Prefix secondary = inner.required("secondarySubnet", Scalars.parsed(Prefix::parse));
        if (isBroken(inner)
                || link == null
                || key == null
                || sku == null
                || vlan == null
                || path == null
                || secondary == null) {
            return null;
        }
        return new AzureCircuit(link, key, sku, vlan, path, secondary);
    }

    private @Nullable Circuit other(Fields inner, @Nullable Link link) {
        String site = inner.optional("site", "", Scalars.checked(text -> Text.check("site", text)));
        return isBroken(inner) || link == null || site == null ? null : new OtherCircuit(link, site);
    }

    private static @Nullable VlanId vlan(Fields inner, String key) {
        Long vlan = inner.required(key, Scalars.whole(Range.VLAN));
        return vlan == null ? null : new VlanId(vlan.intValue());
    }

    private boolean isBroken(Fields inner) {
        inner.reportUnknown();
        if (!inner.isWhole()) {
            fields.broken();
        }
        return !inner.isWhole();
    }
}
