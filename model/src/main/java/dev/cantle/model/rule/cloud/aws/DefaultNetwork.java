package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.SameNetwork;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Prefix;

/** Every account has a default VPC with the same prefix: two of them meet in a slice sooner than one thinks. */
final class DefaultNetwork implements ProviderRule {

    @Override
    public String id() {
        return "aws-default-network";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "no two networks of AWS are met under the prefix of the default VPC";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        // the first circuit meets nobody before it
        if (slice.circuits().get(0).name().equals(circuit.name())) {
            return;
        }
        String text = judgement.providers().text(provider(), Fact.DEFAULT_NETWORK);
        if (text.isEmpty() || !receives(circuit, Prefix.parse(text))) {
            return;
        }
        slice.circuits().stream()
                .takeWhile(earlier -> !earlier.name().equals(circuit.name()))
                .filter(earlier -> earlier instanceof AwsCircuit && receives(earlier, Prefix.parse(text)))
                .filter(earlier -> !SameNetwork.test(circuit, earlier))
                .findFirst()
                .ifPresent(earlier -> error(
                        judgement,
                        slice,
                        circuit,
                        "receive",
                        Fact.DEFAULT_NETWORK,
                        text + " is the prefix of every default VPC, and " + earlier.name() + " leads to another one",
                        "use a VPC with a prefix of its own on one of the two"));
    }

    private static boolean receives(Circuit circuit, Prefix prefix) {
        return !circuit.link().disabled()
                && circuit.link().receive().stream().anyMatch(prefix::overlaps)
                && circuit.link().receive().stream().noneMatch(Prefix::isDefaultRoute);
    }
}
