package dev.cantle.model.intent.route;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SortedOnce;
import java.util.List;

/**
 * Which routes pass on a circuit beyond the exact prefixes of {@code receive}, and by which communities.
 *
 * @param ranges the ranges of {@code receive}: the far end announces at least one prefix in each of them, and all in
 *     them are accepted; sorted
 * @param allowDefault whether a default route may be received and announced, where it is named
 * @param match a route is accepted only if it carries one of these; empty for any route; sorted
 * @param tag what is added to accepted routes; sorted
 */
public record Passing(List<PrefixMatch> ranges, boolean allowDefault, List<Community> match, List<Community> tag) {

    private static final Passing NOTHING = new Passing(List.of(), false, List.of(), List.of());

    public Passing {
        ranges = SortedOnce.of(ranges);
        match = SortedOnce.of(match);
        tag = SortedOnce.of(tag);
    }

    /** Nothing beyond the exact prefixes. */
    public static Passing nothingElse() {
        return NOTHING;
    }

    /** Whether one of the ranges has the prefix in it. */
    public boolean isInRange(Prefix prefix) {
        return ranges.stream().anyMatch(range -> range.matches(prefix));
    }
}
