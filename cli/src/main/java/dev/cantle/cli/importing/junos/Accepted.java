package dev.cantle.cli.importing.junos;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a chain of policies accepts, and what it does with that.
 *
 * @param prefixes the prefixes and ranges
 * @param wanted the communities of which a route must carry one
 * @param preferences the local preferences that are set
 * @param communities the communities that are added
 * @param metrics the MEDs that are set
 * @param prepends how often an AS number is prepended, where it is
 * @param isBounded whether nothing passes but by its prefix: there is a policy, each term that accepts names prefixes,
 *     and all else is rejected
 */
record Accepted(
        List<PrefixMatch> prefixes,
        List<String> wanted,
        List<String> preferences,
        List<String> communities,
        List<String> metrics,
        List<String> prepends,
        boolean isBounded) {

    /**
     * Reads policies.
     *
     * @param options {@code policy-options}
     * @param names the names of the policies, in order
     */
    static Accepted by(Branch options, List<String> names) {
        List<Branch> terms = new ArrayList<>();
        for (String name : names) {
            Branch policy = options.in("policy-statement", name);
            policy.all("term").forEach(term -> terms.add(Branch.of(term)));
            terms.add(policy);
        }
        Gathering all = new Gathering(options);
        terms.forEach(all::take);
        return all.accepted(!names.isEmpty());
    }

    /** The prefixes and ranges as intent writes them, sorted. */
    List<String> words() {
        return prefixes.stream().sorted().map(PrefixMatch::words).toList();
    }

    private static final class Gathering {

        private final Branch options;
        private final Set<PrefixMatch> prefixes = new LinkedHashSet<>();
        private final Set<String> wanted = new LinkedHashSet<>();
        private final Set<String> preferences = new LinkedHashSet<>();
        private final Set<String> communities = new LinkedHashSet<>();
        private final Set<String> metrics = new LinkedHashSet<>();
        private final Set<String> prepends = new LinkedHashSet<>();
        private boolean bounded = true;
        private boolean rejected;

        Gathering(Branch options) {
            this.options = options;
        }

        void take(Branch term) {
            Branch then = term.in("then");
            Branch from = term.in("from");
            rejected |= then.has("reject") && from.isEmpty();
            if (!then.has("accept")) {
                return;
            }
            List<PrefixMatch> named = prefixes(from);
            bounded &= !named.isEmpty();
            prefixes.addAll(named);
            from.values("community").forEach(name -> wanted.addAll(members(name)));
            then.value("local-preference", "local-preference").ifPresent(preferences::add);
            then.value("metric", "metric").ifPresent(metrics::add);
            then.value("as-path-prepend")
                    .ifPresent(
                            path -> prepends.add(Integer.toString(path.strip().split(" +").length)));
            for (Statement community : then.all("community")) {
                if (community.arguments().size() == 2
                        && !community.arguments().get(0).equals("delete")) {
                    communities.addAll(members(community.arguments().get(1)));
                }
            }
        }

        private List<String> members(String community) {
            return options.in("community", community).values("members");
        }

        private List<PrefixMatch> prefixes(Branch from) {
            List<PrefixMatch> found = new ArrayList<>();
            for (Statement list : from.all("prefix-list")) {
                for (Statement item : options.in("prefix-list", list.argument()).all("prefix-list-item")) {
                    add(item.argument(), found);
                }
            }
            for (Statement filter : from.all("route-filter")) {
                add(String.join(" ", filter.arguments()), found);
            }
            for (Statement filter : from.all("prefix-list-filter")) {
                String way = filter.arguments().get(filter.arguments().size() - 1);
                for (Statement item :
                        options.in("prefix-list", filter.argument()).all("prefix-list-item")) {
                    add(item.argument() + " " + way, found);
                }
            }
            return found;
        }

        private void add(String words, List<PrefixMatch> found) {
            try {
                PrefixMatch match = PrefixMatch.parse(words);
                found.add(PrefixMatch.of(match.prefix(), match.least(), match.most()));
            } catch (IllegalArgumentException e) {
                // a form that intent does not have: what else passes is for a person to say
                bounded = false;
            }
        }

        Accepted accepted(boolean isPolicy) {
            return new Accepted(
                    List.copyOf(prefixes),
                    List.copyOf(wanted),
                    List.copyOf(preferences),
                    List.copyOf(communities),
                    List.copyOf(metrics),
                    List.copyOf(prepends),
                    isPolicy && bounded && rejected);
        }
    }

    /** The same without default routes. */
    Set<PrefixMatch> withoutDefaults() {
        return prefixes.stream()
                .map(PrefixMatch::withoutDefaultRoute)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Whether a default route passes. */
    boolean hasDefault() {
        return prefixes.stream().anyMatch(PrefixMatch::hasDefaultRoute);
    }
}
