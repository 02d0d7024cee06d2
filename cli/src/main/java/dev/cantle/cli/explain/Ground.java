package dev.cantle.cli.explain;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.ProviderFact;
import dev.cantle.model.provider.Providers;
import java.util.Arrays;
import java.util.List;

/**
 * A fact that a rule judges by, as it is in the workspace at hand.
 *
 * @param provider whose fact it is
 * @param fact its value, and where that comes from
 */
record Ground(Provider provider, ProviderFact fact) {

    private static final int LONGEST = 60;

    /** What a rule judges by; of a rule of one provider that provider's facts, else those of all that document them. */
    static List<Ground> of(Explanation explanation, Providers providers) {
        String source = explanation.rule().source();
        return Arrays.stream(Provider.values())
                .filter(provider -> source.contains("*") || source.equals("providers/" + provider.word() + ".yaml"))
                .flatMap(provider -> explanation.facts().stream()
                        .flatMap(key -> providers.fact(provider, key).stream())
                        .map(fact -> new Ground(provider, fact)))
                .toList();
    }

    /** The fact in one line; a long list stands in docs/providers.md only. */
    String words() {
        String value = fact.value().length() > LONGEST ? "is a list" : "is " + fact.value();
        return provider.word() + " " + fact.key() + " " + value + ": " + fact.cite();
    }
}
