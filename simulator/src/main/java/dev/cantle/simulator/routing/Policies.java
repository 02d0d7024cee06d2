package dev.cantle.simulator.routing;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The policies of a system, evaluated as Junos does it: terms in order, the first one that accepts or rejects decides,
 * then the next policy, then the protocol's default. A condition that is not known here matches nothing.
 */
public final class Policies {

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, List<Prefix>> prefixLists = new HashMap<>();

    Policies(List<Statement> policyOptions) {
        for (Statement options : policyOptions) {
            options.children("policy-statement").forEach(policy -> statements.put(policy.argument(), policy));
            for (Statement list : options.children("prefix-list")) {
                prefixLists.put(list.argument(), prefixes(list));
            }
        }
    }

    private static List<Prefix> prefixes(Statement list) {
        List<Prefix> prefixes = new ArrayList<>();
        list.children("prefix-list-item")
                .forEach(item -> prefix(item.argument()).ifPresent(prefixes::add));
        return prefixes;
    }

    /** Evaluates a chain of policies. */
    Verdict judge(List<String> chain, Route route, boolean otherwise) {
        long preference = route.localPreference();
        for (String name : chain) {
            Statement policy = statements.get(name);
            if (policy == null) {
                return new Verdict(false, preference);
            }
            List<Statement> terms = new ArrayList<>(policy.children("term"));
            terms.add(policy);
            for (Statement term : terms) {
                if (!matches(term, route)) {
                    continue;
                }
                preference = localPreference(term).orElse(preference);
                Optional<Boolean> decision = decision(term);
                if (decision.isPresent()) {
                    return new Verdict(decision.get(), preference);
                }
                if (nextPolicy(term)) {
                    break;
                }
            }
        }
        return new Verdict(otherwise, preference);
    }

    private boolean matches(Statement term, Route route) {
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
                    case "route-filter", "prefix-list-filter" -> {
                        lists = true;
                        listed |= filtered(condition, route.destination());
                    }
                    default -> {
                        if (!holds(condition, route)) {
                            return false;
                        }
                    }
                }
            }
        }
        return !lists || listed;
    }

    private static boolean holds(Statement condition, Route route) {
        return switch (condition.keyword()) {
            case "protocol" -> condition.arguments().contains(route.protocol().toLowerCase(Locale.ROOT));
            case "neighbor" -> condition.arguments().contains(route.learnedFrom());
            case "family" ->
                condition.argument().equals(route.destination().family().junosName());
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
            default -> false;
        };
    }

    private static Optional<Boolean> decision(Statement term) {
        for (Statement then : term.children("then")) {
            if (then.child("accept").isPresent() || then.arguments().contains("accept")) {
                return Optional.of(true);
            }
            if (then.child("reject").isPresent() || then.arguments().contains("reject")) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    private static boolean nextPolicy(Statement term) {
        return term.children("then").stream()
                .flatMap(then -> then.value("next").stream())
                .anyMatch("policy"::equals);
    }

    private static Optional<Long> localPreference(Statement term) {
        for (Statement then : term.children("then")) {
            Optional<Statement> preference = then.child("local-preference");
            if (preference.isPresent()) {
                String text = preference
                        .get()
                        .value("local-preference")
                        .orElse(preference.get().argument());
                return text.matches("[0-9]{1,10}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Prefix> prefix(String text) {
        try {
            return Optional.of(Prefix.parse(text));
        } catch (IllegalValueException illegal) {
            return Optional.empty();
        }
    }
}
