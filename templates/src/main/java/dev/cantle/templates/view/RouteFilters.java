package dev.cantle.templates.view;

import dev.cantle.model.intent.expect.PrefixMatch;
import java.util.ArrayList;
import java.util.List;

/** Writes ranges of prefixes as Junos' route filters. */
final class RouteFilters {

    private RouteFilters() {}

    static LineView line(PrefixMatch range) {
        PrefixMatch shortest = PrefixMatch.of(range.prefix(), range.least(), range.most());
        String prefix = range.prefix().toString();
        String rest = shortest.words().substring(prefix.length()).strip();
        List<String> words = new ArrayList<>(List.of("route-filter", prefix));
        words.addAll(rest.isEmpty() ? List.of("exact") : List.of(rest.split(" ", -1)));
        return new LineView(words);
    }
}
