package dev.cantle.model.rule.routes;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Community;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** AWS takes one local preference for a route: its three communities exclude each other. */
final class AwsOneLocalPreference implements CircuitRule {

    private static final String NAMES = "local-preference-";

    @Override
    public String id() {
        return "aws-one-local-preference";
    }

    @Override
    public String wants() {
        return "at most one of the local preference communities of AWS is announced on a circuit";
    }

    @Override
    public String source() {
        return "providers/aws.yaml";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.provider() != Provider.AWS
                || circuit.link().bgp().communities().size() < 2) {
            return;
        }
        Set<Community> exclusive = judgement.providers().communities(Provider.AWS, Fact.COMMUNITIES).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(NAMES))
                .map(entry -> entry.getValue())
                .collect(Collectors.toSet());
        List<Community> ours = circuit.link().bgp().communities().stream()
                .filter(exclusive::contains)
                .toList();
        if (ours.size() > 1) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "communities",
                    ours.stream().map(Community::toString).collect(Collectors.joining(" and "))
                            + " are local preferences of AWS, which exclude each other",
                    "keep one of them");
        }
    }
}
