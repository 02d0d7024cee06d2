package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a chain of policies accepts, as far as it says so by exact prefixes.
 *
 * @param prefixes the prefixes
 * @param preferences the local preferences that are set
 * @param communities the communities that are added
 * @param isBounded whether nothing passes but by its prefix: there is a policy, each term that accepts names prefixes,
 *     and all else is rejected
 */
record Accepted(List<String> prefixes, List<String> preferences, List<String> communities, boolean isBounded) {

    /**
     * Reads policies.
     *
     * @param options {@code policy-options}
     * @param names the names of the policies, in order
     */
    static Accepted by(Branch options, List<String> names) {
        Set<String> prefixes = new LinkedHashSet<>();
        Set<String> preferences = new LinkedHashSet<>();
        Set<String> communities = new LinkedHashSet<>();
        boolean bounded = !names.isEmpty();
        boolean rejected = false;
        for (String name : names) {
            Branch policy = options.in("policy-statement", name);
            List<Branch> terms = new ArrayList<>();
            policy.all("term").forEach(term -> terms.add(Branch.of(term)));
            terms.add(policy);
            for (Branch term : terms) {
                Branch then = term.in("then");
                rejected |= then.has("reject") && term.in("from").isEmpty();
                if (then.has("accept")) {
                    List<String> named = prefixes(options, term.in("from"));
                    bounded &= !named.isEmpty();
                    prefixes.addAll(named);
                    then.value("local-preference", "local-preference").ifPresent(preferences::add);
                    communities.addAll(added(options, then));
                }
            }
        }
        return new Accepted(List.copyOf(prefixes), List.copyOf(preferences), List.copyOf(communities), bounded && rejected);
    }

    private static List<String> prefixes(Branch options, Branch from) {
        List<String> prefixes = new ArrayList<>();
        for (Statement list : from.all("prefix-list")) {
            options.in("prefix-list", list.argument())
                    .all("prefix-list-item")
                    .forEach(item -> prefixes.add(item.argument()));
        }
        for (Statement filter : from.all("route-filter")) {
            if (filter.arguments().size() == 2 && filter.arguments().get(1).equals("exact")) {
                prefixes.add(filter.argument());
            }
        }
        return prefixes;
    }

    private static List<String> added(Branch options, Branch then) {
        List<String> members = new ArrayList<>();
        for (Statement community : then.all("community")) {
            if (community.arguments().size() == 2
                    && !community.arguments().get(0).equals("delete")) {
                members.addAll(
                        options.in("community", community.arguments().get(1)).values("members"));
            }
        }
        return members;
    }
}
