package dev.cantle.model.rule.redundancy;

import java.util.List;
import java.util.stream.Collectors;

/** How messages name prefixes: the first three, and how many more there are. */
final class Prefixes {

    private static final int NAMED = 3;

    private Prefixes() {}

    static String words(List<?> prefixes) {
        String named = prefixes.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining(", "));
        return prefixes.size() > NAMED ? named + " and " + (prefixes.size() - NAMED) + " more" : named;
    }
}
