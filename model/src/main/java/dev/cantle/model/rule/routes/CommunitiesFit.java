package dev.cantle.model.rule.routes;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Community;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What we tell a provider by a community is something that this provider listens to. */
final class CommunitiesFit implements CircuitRule {

    @Override
    public String id() {
        return "communities-fit";
    }

    @Override
    public String wants() {
        return "a provider's communities are announced to that provider, and where it heeds them";
    }

    @Override
    public String source() {
        return "providers/*.yaml";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.link().bgp().communities().isEmpty()) {
            return;
        }
        Providers providers = judgement.providers();
        Map<Community, String> foreign = new TreeMap<>();
        for (Provider provider : Provider.values()) {
            if (provider != Provider.OTHER && provider != circuit.provider()) {
                of(providers, provider).forEach(community -> foreign.put(community, provider.title()));
            }
        }
        Set<Community> unheard = unheard(providers, circuit);
        for (Community community : circuit.link().bgp().communities()) {
            String wrong = foreign.containsKey(community)
                    ? "is a community of " + foreign.get(community)
                    : unheard.contains(community) ? "is not heeded on a circuit of this kind" : "";
            if (!wrong.isEmpty()) {
                judgement.warning(
                        this,
                        slice,
                        circuit,
                        "communities",
                        community + " " + wrong + ": " + circuit.provider().title() + " makes nothing of it",
                        "take it out, or waive it with a reason");
            }
        }
    }

    private static Set<Community> of(Providers providers, Provider provider) {
        Set<Community> all =
                new TreeSet<>(providers.communities(provider, Fact.COMMUNITIES).values());
        all.addAll(providers.communities(provider, Fact.COMMUNITIES_PUBLIC).values());
        all.addAll(providers.communities(provider, Fact.COMMUNITIES_PRIVATE).values());
        return all;
    }

    /** AWS has one list for public virtual interfaces and one for the others; Azure ignores what it is told. */
    private static Set<Community> unheard(Providers providers, Circuit circuit) {
        if (circuit instanceof AwsCircuit aws) {
            Fact other = aws.vif() == AwsCircuit.Vif.PUBLIC ? Fact.COMMUNITIES : Fact.COMMUNITIES_PUBLIC;
            return Set.copyOf(providers.communities(Provider.AWS, other).values());
        }
        return circuit.provider() == Provider.AZURE ? of(providers, Provider.AZURE) : Set.of();
    }
}
