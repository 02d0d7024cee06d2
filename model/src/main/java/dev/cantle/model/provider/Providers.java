package dev.cantle.model.provider;

import dev.cantle.model.intent.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all providers document, by provider and key.
 *
 * @param facts the facts of each provider by their keys
 */
public record Providers(Map<Provider, Map<String, ProviderFact>> facts) {

    public Providers {
        facts = Map.copyOf(facts);
    }

    /** The fact, if the provider documents it. */
    public Optional<ProviderFact> fact(Provider provider, String key) {
        return Optional.ofNullable(facts.getOrDefault(provider, Map.of()).get(key));
    }

    /** The fact, if the provider documents it. */
    public Optional<ProviderFact> fact(Provider provider, Fact fact) {
        return fact(provider, fact.key());
    }

    /** The fact as a whole number, if the provider documents it. */
    public Optional<Long> number(Provider provider, Fact fact) {
        return number(provider, fact.key());
    }

    /** The fact as a list of numbers; empty when the provider documents nothing. */
    public List<Long> numbers(Provider provider, Fact fact) {
        return words(provider, fact.key()).stream().map(Long::valueOf).toList();
    }

    /** The fact as text; empty when the provider documents nothing. */
    public String text(Provider provider, Fact fact) {
        return fact(provider, fact).map(ProviderFact::value).orElse("");
    }

    /** The source and date of the fact; empty when the provider documents nothing. */
    public String cite(Provider provider, Fact fact) {
        return fact(provider, fact).map(ProviderFact::cite).orElse("");
    }

    /**
     * The fact as a whole number.
     *
     * @throws IllegalStateException if the value is no number; the loader has checked that
     */
    public Optional<Long> number(Provider provider, String key) {
        return fact(provider, key).map(fact -> {
            try {
                return Long.valueOf(fact.value());
            } catch (NumberFormatException e) {
                throw new IllegalStateException(provider.word() + " " + key + " is no number: " + fact.value(), e);
            }
        });
    }

    /** The fact as a list; empty when the provider documents nothing. */
    public List<String> words(Provider provider, String key) {
        return fact(provider, key)
                .map(fact -> Arrays.stream(fact.value().split(","))
                        .map(String::strip)
                        .toList())
                .orElse(List.of());
    }
}
