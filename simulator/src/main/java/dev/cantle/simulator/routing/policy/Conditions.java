package dev.cantle.simulator.routing.policy;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code from} of terms: what is named together must hold, lists of prefixes and of values excepted. */
final class Conditions {

    private final Map<String, List<Prefix>> prefixLists = new HashMap<>();
    private final Map<String, AsPathPattern> asPaths = new HashMap<>();
    private final Communities communities;

    Conditions(List<Statement> policyOptions, Communities communities) {
        this.communities = communities;
        for (Statement options : policyOptions) {
            options.children("prefix-list").forEach(list -> prefixLists.put(list.argument(), prefixes(list)));
            for (Statement path : options.children("as-path")) {
                String pattern = path.value("path").orElse("");
                asPaths.put(path.argument(), AsPathPattern.of(pattern));
            }
        }
    }

    private static List<Prefix> prefixes(Statement list) {
        List<Prefix> prefixes = new ArrayList<>();
        list.children("prefix-list-item")
                .forEach(item -> prefix(item.argument()).ifPresent(prefixes::add));
        return prefixes;
    }

    /** Whether a term concerns a route with these attributes. */
    boolean match(Statement term, Route route, Attributes attributes) {
        boolean lists = false;
        boolean listed = false;
        for (Statement from : term.children("from")) {
            for (Statement condition : from.children()) {
                switch (condition.keyword()) {
                    case "prefix-list" -> {
                        lists = true;
                        listed |= prefixLists.getOrDefault(condition.argument(), List.of()).stream()
                                .anyMatch(route.destination()::equals);
                    }
                    case "prefix-list-filter" -> {
                        lists = true;
                        listed |= filtered(condition, route.destination());
                    }
                    case "route-filter" -> lists = true;
                    default -> {
                        if (!holds(condition, route, attributes)) {
                            return false;
                        }
                    }
                }
            }
        }
        return !lists || listed || isFiltered(term, route.destination());
    }

    /**
     * Of the route filters of a term Junos looks only at those with the longest prefix around the route; when these do
     * not take it, a shorter one does not either.
     */
    private boolean isFiltered(Statement term, Prefix destination) {
        List<Statement> around = term.children("from").stream()
                .flatMap(from -> from.children("route-filter").stream())
                .filter(filter ->
                        base(filter).filter(base -> base.contains(destination)).isPresent())
                .toList();
        int longest = around.stream()
                .mapToInt(filter -> base(filter).map(Prefix::length).orElse(0))
                .max()
                .orElse(0);
        return around.stream()
                .filter(filter -> base(filter).map(Prefix::length).orElse(0) == longest)
                .anyMatch(filter -> filtered(filter, destination));
    }

    private static Optional<Prefix> base(Statement filter) {
        return filter.arguments().isEmpty()
                ? Optional.empty()
                : prefix(filter.arguments().get(0));
    }

    private boolean holds(Statement condition, Route route, Attributes attributes) {
        List<String> values = condition.arguments();
        return switch (condition.keyword()) {
            case "protocol" -> values.contains(route.protocol().toLowerCase(Locale.ROOT));
            case "neighbor", "next-hop" -> values.contains(route.learnedFrom());
            case "interface" -> values.contains(route.via());
            case "family" ->
                condition.argument().equals(route.destination().family().junosName());
            case "community" -> values.stream().anyMatch(name -> communities.match(name, attributes.communities()));
            case "as-path" ->
                values.stream()
                        .map(asPaths::get)
                        .anyMatch(pattern -> pattern != null && pattern.matches(attributes.asPath()));
            case "local-preference" -> condition.argument().equals(Long.toString(attributes.localPreference()));
            case "metric" -> condition.argument().equals(Long.toString(attributes.med()));
            default -> false;
        };
    }

    private boolean filtered(Statement filter, Prefix destination) {
        List<String> words = new ArrayList<>(filter.arguments());
        filter.children().forEach(child -> {
            words.add(child.keyword());
            words.addAll(child.arguments());
        });
        if (words.isEmpty()) {
            return false;
        }
        List<Prefix> bases = filter.keyword().equals("route-filter")
                ? prefix(words.get(0)).map(List::of).orElse(List.of())
                : prefixLists.getOrDefault(words.get(0), List.of());
        String how = words.size() > 1 ? words.get(1) : "exact";
        String value = words.size() > 2 ? words.get(2) : "";
        return bases.stream().anyMatch(base -> filtered(base, how, value, destination));
    }

    private static boolean filtered(Prefix base, String how, String value, Prefix destination) {
        return switch (how) {
            case "exact" -> base.equals(destination);
            case "orlonger" -> base.contains(destination);
            case "longer" -> base.contains(destination) && destination.length() > base.length();
            case "upto" ->
                base.contains(destination)
                        && value.matches("/[0-9]{1,3}")
                        && destination.length() <= Integer.parseInt(value.substring(1));
            case "prefix-length-range" ->
                base.contains(destination)
                        && value.matches("/[0-9]{1,3}-/[0-9]{1,3}")
                        && between(value, destination.length());
            default -> false;
        };
    }

    private static boolean between(String range, int length) {
        String[] ends = range.split("-", -1);
        return length >= Integer.parseInt(ends[0].substring(1)) && length <= Integer.parseInt(ends[1].substring(1));
    }

    private static Optional<Prefix> prefix(String text) {
        try {
            return Optional.of(Prefix.parse(text));
        } catch (IllegalValueException illegal) {
            return Optional.empty();
        }
    }
}
