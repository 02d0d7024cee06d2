package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;

/** The paths to one destination, in words. */
final class Paths {

    private static final String BGP = "BGP";

    private Paths() {}

    /** The path in use, or the first one when none is. */
    static RouteEntry best(List<RouteEntry> paths) {
        return paths.stream().filter(RouteEntry::active).findFirst().orElse(paths.get(0));
    }

    /** Whether others announce the destination, so that it may come and go. */
    static boolean isLearned(List<RouteEntry> paths) {
        return BGP.equals(best(paths).protocol());
    }

    /** The path in use: {@code BGP via 10.0.0.1, AS path 64512}. */
    static String words(List<RouteEntry> paths) {
        RouteEntry best = best(paths);
        StringBuilder words = new StringBuilder(best.protocol() == null ? "a route" : best.protocol());
        if (!best.nextHops().isEmpty()) {
            words.append(" via ").append(hop(best.nextHops()));
        } else if (best.nextHopType() != null) {
            words.append(' ').append(best.nextHopType());
        }
        String asPath = best.asPath();
        if (asPath != null && !asPath.isEmpty()) {
            words.append(", AS path ").append(asPath);
        }
        return words.append(best.active() ? "" : ", not active").toString();
    }

    private static String hop(List<NextHop> hops) {
        NextHop used = hops.stream().filter(NextHop::selected).findFirst().orElse(hops.get(0));
        String to = used.to() == null ? "" : used.to();
        String via = used.via() == null ? "" : used.via();
        String words = to.isEmpty() ? via : to;
        return hops.size() == 1 ? words : words + " and " + (hops.size() - 1) + " more";
    }
}
