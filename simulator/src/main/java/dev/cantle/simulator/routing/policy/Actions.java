package dev.cantle.simulator.routing.policy;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The {@code then} of terms. What is not known here changes nothing. */
final class Actions {

    private final Communities communities;

    Actions(Communities communities) {
        this.communities = communities;
    }

    /** The attributes that a term leaves. */
    Attributes apply(Statement term, Attributes before) {
        Attributes attributes = before;
        for (Statement then : term.children("then")) {
            for (Statement action : then.children()) {
                attributes = apply(attributes, action);
            }
        }
        return attributes;
    }

    private Attributes apply(Attributes attributes, Statement action) {
        return switch (action.keyword()) {
            case "local-preference" ->
                attributes.withLocalPreference(
                        number(action, "local-preference", attributes.localPreference(), attributes.localPreference()));
            case "metric" -> {
                long now = Math.max(0, attributes.med());
                yield attributes.withMed(number(action, "metric", now, attributes.med()));
            }
            case "origin" -> attributes.withOrigin(letter(action.argument()));
            case "community" -> community(attributes, action);
            case "as-path-prepend" -> attributes.prepended(numbers(action.argument()));
            default -> attributes;
        };
    }

    /** A number that is set, added or subtracted; it stays within four bytes. */
    private static long number(Statement action, String leaf, long now, long otherwise) {
        Optional<Long> set = positive(action.value(leaf).orElse(action.argument()));
        Optional<Long> add = positive(action.value("add").orElse(""));
        Optional<Long> subtract = positive(action.value("subtract").orElse(""));
        if (add.isPresent()) {
            return Math.min(0xFFFF_FFFFL, now + add.get());
        }
        if (subtract.isPresent()) {
            return Math.max(0, now - subtract.get());
        }
        return set.orElse(otherwise);
    }

    private static Optional<Long> positive(String text) {
        return text.matches("[0-9]{1,10}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static String letter(String origin) {
        return switch (origin) {
            case "egp" -> "E";
            case "incomplete" -> "?";
            default -> "I";
        };
    }

    private Attributes community(Attributes attributes, Statement action) {
        List<String> words = new ArrayList<>(action.arguments());
        action.children().forEach(child -> {
            words.add(child.keyword());
            words.addAll(child.arguments());
        });
        if (words.size() < 2) {
            return attributes;
        }
        String name = words.get(1);
        List<String> changed = new ArrayList<>(attributes.communities());
        switch (words.get(0)) {
            case "set" -> {
                changed.clear();
                changed.addAll(communities.plain(name));
            }
            case "delete" -> changed.removeIf(community -> communities.contains(name, community));
            default -> changed.addAll(communities.plain(name));
        }
        return attributes.withCommunities(changed);
    }

    private static List<Long> numbers(String path) {
        return Arrays.stream(path.strip().split("\\s+", -1))
                .filter(word -> word.matches("[0-9]{1,10}"))
                .map(Long::parseLong)
                .toList();
    }

    /** Whether a term accepts or rejects. */
    static Optional<Boolean> decision(Statement term) {
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

    /** What a term makes of the protocol's default. */
    static Optional<Boolean> defaultDecision(Statement term) {
        return term.children("then").stream()
                .flatMap(then -> then.value("default-action").stream())
                .findFirst()
                .map("accept"::equals);
    }

    /** Whether the rest of the policy is passed over. */
    static boolean isNextPolicy(Statement term) {
        return term.children("then").stream()
                .flatMap(then -> then.value("next").stream())
                .anyMatch("policy"::equals);
    }
}
