package dev.cantle.model.provider;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.value.Community;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What all providers document, by provider and key. A large network asks for the same lists millions of times, so that each
 * is taken apart once.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Providers {

    private record Asked(Provider provider, String key) {

        // What a record has of its own goes through method handles, and each circuit asks a dozen times.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked same && same.provider == provider && same.key.equals(key);
        }

        @Override
        public int hashCode() {
            return 31 * provider.hashCode() + key.hashCode();
        }
    }

    private final Map<Provider, Map<String, ProviderFact>> facts;
    private final Map<Asked, List<String>> words = new ConcurrentHashMap<>();
    private final Map<Asked, List<Long>> numbers = new ConcurrentHashMap<>();
    private final Map<Asked, Map<String, Community>> communities = new ConcurrentHashMap<>();

    /**
     * Gathers what is documented.
     *
     * @param facts the facts of each provider by their keys
     */
    public Providers(Map<Provider, Map<String, ProviderFact>> facts) {
        this.facts = facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey(), entry -> Map.copyOf(entry.getValue())));
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
        Asked asked = new Asked(provider, fact.key());
        List<Long> known = numbers.get(asked);
        return known != null
                ? known
                : numbers.computeIfAbsent(
                        asked,
                        any -> words(provider, fact.key()).stream()
                                .map(Long::valueOf)
                                .toList());
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
        ProviderFact fact = fact(provider, key).orElse(null);
        if (fact == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(fact.value()));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(provider.word() + " " + key + " is no number: " + fact.value(), e);
        }
    }

    /** The fact as a list; empty when the provider documents nothing. */
    public List<String> words(Provider provider, String key) {
        Asked asked = new Asked(provider, key);
        List<String> known = words.get(asked);
        return known != null
                ? known
                : words.computeIfAbsent(
                        asked,
                        any -> fact(provider, key)
                                .map(fact -> Arrays.stream(fact.value().split(","))
                                        .map(String::strip)
                                        .toList())
                                .orElse(List.of()));
    }

    /** One list of the provider's communities, by their names; empty when the provider documents nothing. */
    public Map<String, Community> communities(Provider provider, Fact list) {
        return communities.computeIfAbsent(
                new Asked(provider, list.key()), asked -> CommunityNames.parse(words(provider, list.key())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Providers same && same.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Providers" + facts;
    }
}
