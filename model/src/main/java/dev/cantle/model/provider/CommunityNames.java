package dev.cantle.model.provider;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.value.Community;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The communities that have names: those of a provider as {@code aws:local-preference-high}, those that everybody knows
 * by the name alone, such as {@code no-export}.
 *
 * @param byName the communities by name, sorted
 */
public record CommunityNames(Map<String, Community> byName) {

    private static final List<Fact> LISTS =
            List.of(Fact.COMMUNITIES, Fact.COMMUNITIES_PUBLIC, Fact.COMMUNITIES_PRIVATE);

    public CommunityNames {
        byName = new TreeMap<>(byName);
    }

    /** The names that the providers' lists give. */
    public static CommunityNames of(Providers providers) {
        Map<String, Community> names = new TreeMap<>();
        for (Provider provider : Provider.values()) {
            LISTS.forEach(list -> providers
                    .communities(provider, list)
                    .forEach((name, community) -> names.put(full(provider, name), community)));
        }
        return new CommunityNames(names);
    }

    /** One list of a provider, by the names without the provider in front. */
    static Map<String, Community> parse(List<String> entries) {
        Map<String, Community> names = new TreeMap<>();
        for (String entry : entries) {
            int blank = entry.indexOf(' ');
            names.put(
                    entry.substring(0, blank),
                    Community.parse(entry.substring(blank + 1).strip()));
        }
        return Collections.unmodifiableMap(names);
    }

    private static String full(Provider provider, String name) {
        return provider == Provider.OTHER ? name : provider.word() + ":" + name;
    }

    /** The community of that name. */
    public Optional<Community> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
