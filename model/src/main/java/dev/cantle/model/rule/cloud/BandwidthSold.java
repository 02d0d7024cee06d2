package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bandwidth of a circuit is one that the provider sells.
 *
 * @param provider whose circuits it looks at
 */
record BandwidthSold(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-bandwidth";
    }

    @Override
    public String wants() {
        return "bandwidthMbps is one that " + provider.title() + " sells";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        List<Long> sold = judgement.providers().numbers(provider, Fact.BANDWIDTHS);
        long wanted = circuit.link().bandwidthMbps();
        if (isPartOfAPort(circuit)) {
            return;
        }
        if (!sold.isEmpty() && !sold.contains(wanted)) {
            error(
                    judgement,
                    slice,
                    circuit,
                    "bandwidthMbps",
                    Fact.BANDWIDTHS,
                    provider.title() + " does not sell " + wanted + " Mbit/s",
                    "the nearest are " + nearest(sold, wanted));
        }
    }

    /** What a circuit uses of a port of one's own is nobody's to sell. */
    private static boolean isPartOfAPort(Circuit circuit) {
        return circuit instanceof AwsCircuit aws && aws.connection() instanceof AwsConnection.Dedicated;
    }

    private static String nearest(List<Long> sold, long wanted) {
        return sold.stream()
                .sorted((a, b) -> Long.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .limit(2)
                .sorted()
                .map(mbps -> mbps.toString())
                .collect(Collectors.joining(" and "));
    }
}
