package dev.cantle.verify.check.route;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.Words;
import dev.cantle.verify.observation.RouteExtract;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be found among routes: each prefix, and at least one prefix in each range.
 *
 * @param prefixes the prefixes
 * @param ranges the ranges
 */
record Wanted(List<Prefix> prefixes, List<PrefixMatch> ranges) {

    Wanted {
        prefixes = List.copyOf(prefixes);
        ranges = List.copyOf(ranges);
    }

    /** What the far end of a session must announce. */
    static Wanted from(Leg leg) {
        return new Wanted(leg.expected(), leg.ranges());
    }

    /** What an extract does not hold. A prefix that is wanted by itself makes up for a range that it lies in. */
    Wanted missingIn(RouteExtract routes) {
        List<Prefix> missing = routes.missing();
        return new Wanted(
                missing,
                ranges.stream()
                        .filter(range -> routes.in(range).isEmpty()
                                && prefixes.stream()
                                        .filter(prefix -> !missing.contains(prefix))
                                        .noneMatch(range::matches))
                        .toList());
    }

    boolean isEmpty() {
        return prefixes.isEmpty() && ranges.isEmpty();
    }

    /** The prefixes and ranges in words, the first ten of many. */
    String words() {
        List<String> words =
                new ArrayList<>(prefixes.stream().map(Prefix::toString).toList());
        ranges.forEach(range -> words.add("any in " + range));
        return Words.names(words, words.size());
    }
}
