package dev.cantle.model.intent;

import dev.cantle.model.value.Text;
import java.util.function.Function;

/**
 * A circuit to an on-premises router or a carrier.
 *
 * @param link what every circuit has
 * @param site what is at the far end, in the user's words; empty when not said
 */
public record OtherCircuit(Link link, String site) implements Circuit {

    public OtherCircuit {
        Text.check("site", site);
    }

    @Override
    public Provider provider() {
        return Provider.OTHER;
    }

    @Override
    public <R> R match(
            Function<AwsCircuit, R> aws,
            Function<AzureCircuit, R> azure,
            Function<GcpCircuit, R> gcp,
            Function<OtherCircuit, R> other) {
        return other.apply(this);
    }
}
