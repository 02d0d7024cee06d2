package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.CloudKeys;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Provider;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to a circuit's provider alone: the mapping of its name. */
final class CloudReader {

    private final Fields fields;
    private final Defaults defaults;

    CloudReader(Fields fields, Defaults defaults) {
        this.fields = fields;
        this.defaults = defaults;
    }

    /**
     * The circuit; null, with problems, if anything in the provider's mapping is wrong, or the link is.
     *
     * @param provider the provider; null when it is not known: every mapping is read then, for its problems
     */
    @Nullable
    Circuit read(@Nullable Provider provider, @Nullable Link link) {
        if (provider == null) {
            fields.part(CloudKeys.AWS).ifPresent(inner -> aws(inner, null));
            fields.part(CloudKeys.AZURE).ifPresent(inner -> azure(inner, null));
            fields.part(CloudKeys.GCP).ifPresent(inner -> gcp(inner, null));
            fields.part(CloudKeys.OTHER).ifPresent(inner -> other(inner, null));
            return null;
        }
        return switch (provider) {
            case AWS ->
                fields.part(CloudKeys.AWS.asRequired())
                        .map(inner -> aws(inner, link))
                        .orElse(null);
            case AZURE ->
                fields.part(CloudKeys.AZURE.asRequired())
                        .map(inner -> azure(inner, link))
                        .orElse(null);
            case GCP ->
                fields.part(CloudKeys.GCP.asRequired())
                        .map(inner -> gcp(inner, link))
                        .orElse(null);
            case OTHER -> {
                Fields inner = fields.part(CloudKeys.OTHER).orElse(null);
                yield inner != null ? other(inner, link) : link == null ? null : new OtherCircuit(link, "");
            }
        };
    }

    private @Nullable Circuit aws(Fields inner, @Nullable Link link) {
        return whole(inner, new AwsReader(inner).read(link));
    }

    private @Nullable Circuit azure(Fields inner, @Nullable Link link) {
        return whole(inner, new AzureReader(inner).read(link));
    }

    private @Nullable Circuit gcp(Fields inner, @Nullable Link link) {
        return whole(inner, new GcpReader(inner, defaults).read(link));
    }

    private @Nullable Circuit whole(Fields inner, @Nullable Circuit circuit) {
        return isBroken(inner) ? null : circuit;
    }

    private @Nullable Circuit other(Fields inner, @Nullable Link link) {
        String site = inner.get(CloudKeys.SITE);
        return isBroken(inner) || link == null || site == null ? null : new OtherCircuit(link, site);
    }

    private boolean isBroken(Fields inner) {
        return !inner.endIn(fields);
    }
}
