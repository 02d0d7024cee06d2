package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Community;
import java.util.List;
import java.util.stream.Stream;

/** AWS keeps a block of communities for itself, and heeds those that it documents. */
final class CommunitiesHeeded implements ProviderRule {

    @Override
    public String id() {
        return "aws-communities";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "a community of AWS's own that is announced is one that it documents";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        List<Community> sent = circuit.link().bgp().communities();
        if (sent.isEmpty()) {
            return;
        }
        Providers providers = judgement.providers();
        List<Community> known = Stream.of(Fact.COMMUNITIES, Fact.COMMUNITIES_PUBLIC)
                .flatMap(fact -> documented(providers, fact))
                .toList();
        providers
                .number(provider(), Fact.RESERVED_COMMUNITIES)
                .ifPresent(as -> sent.stream()
                        .filter(community -> community.asn() == as)
                        .filter(community -> !known.contains(community))
                        .forEach(community -> error(
                                judgement,
                                slice,
                                circuit,
                                "communities",
                                Fact.RESERVED_COMMUNITIES,
                                community + " is none that AWS documents, and it keeps " + as + ":1 to " + as
                                        + ":65535 for itself",
                                "name it, such as aws:local-preference-high, or take it out")));
    }

    private static Stream<Community> documented(Providers providers, Fact fact) {
        return providers.words(Provider.AWS, fact.key()).stream()
                .map(entry -> Community.parse(entry.substring(entry.indexOf(' ') + 1)));
    }
}
