package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.CloudKeys;
import dev.cantle.inventory.shape.Part;
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
            aws(CloudKeys.AWS, null);
            azure(CloudKeys.AZURE, null);
            gcp(CloudKeys.GCP, null);
            fields.part(CloudKeys.OTHER).ifPresent(inner -> other(inner, null));
            return null;
        }
        return switch (provider) {
            case AWS -> aws(CloudKeys.AWS.asRequired(), link);
            case AZURE -> azure(CloudKeys.AZURE.asRequired(), link);
            case GCP -> gcp(CloudKeys.GCP.asRequired(), link);
            case OTHER -> {
                Fields inner = fields.part(CloudKeys.OTHER).orElse(null);
                yield inner != null ? other(inner, link) : link == null ? null : new OtherCircuit(link, "");
            }
        };
    }

    private @Nullable Circuit aws(Part part, @Nullable Link link) {
        Fields inner = fields.part(part).orElse(null);
        return inner == null ? null : whole(inner, new AwsReader(inner).read(link));
    }

    private @Nullable Circuit azure(Part part, @Nullable Link link) {
        Fields inner = fields.part(part).orElse(null);
        return inner == null ? null : whole(inner, new AzureReader(inner).read(link));
    }

    private @Nullable Circuit gcp(Part part, @Nullable Link link) {
        Fields inner = fields.part(part).orElse(null);
        return inner == null ? null : whole(inner, new GcpReader(inner, defaults).read(link));
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
