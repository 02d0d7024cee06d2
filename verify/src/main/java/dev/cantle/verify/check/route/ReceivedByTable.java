package dev.cantle.verify.check.route;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.SessionCheck;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import java.util.List;

/**
 * The far end announces what intent says it must, as far as the table shows it, with the routes that it hides. What each
 * peer sent, and what nobody asked for, is for {@link ReceivedPrefixes} to say: it asks for every peer. Where the device
 * does not tell what it hides, nothing is found.
 */
public final class ReceivedByTable implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        Claim claim = ReceivedPrefixes.all(leg);
        if (!leg.isEstablished()) {
            return List.of(leg.whileUp(
                    claim,
                    peer -> claim.unknown(Leg.DOWN, Leg.BRING_UP, leg.summary().evidence())));
        }
        Seen<RouteExtract> table = leg.inquiry().routes(leg.family());
        return table.match(
                data -> {
                    Wanted absent = new Wanted(absent(leg, leg.expected(), data.value()), without(leg, data.value()));
                    if (!absent.isEmpty()) {
                        return withHidden(leg, claim, absent, table);
                    }
                    List<PrefixMatch> unseen = unseen(leg, data.value());
                    return List.of(
                            unseen.isEmpty()
                                    ? ReceivedPrefixes.complete(leg, claim, absent, table.evidence())
                                    : unsettled(leg, claim, unseen.get(0), table));
                },
                nothing -> List.of(nothing.unknown(claim)));
    }

    private static List<Finding> withHidden(Leg leg, Claim claim, Wanted absent, Seen<RouteExtract> table) {
        Seen<RouteExtract> hidden = leg.inquiry().hidden(leg.family());
        return hidden.match(
                data -> List.of(ReceivedPrefixes.complete(
                        leg,
                        claim,
                        new Wanted(absent(leg, absent.prefixes(), data.value()), absent.ranges()),
                        table.evidence(),
                        hidden.evidence())),
                nothing -> List.of());
    }

    private static Finding unsettled(Leg leg, Claim claim, PrefixMatch range, Seen<RouteExtract> table) {
        return claim.unknown(
                "nothing in " + range + " from " + leg.remote() + " among the first " + RouteExtract.SAMPLE
                        + " routes of it",
                "see show route receive-protocol bgp " + leg.remote(),
                leg.routesIn(table.evidence(), List.of(range.prefix())));
    }

    /** The ranges of which the table shows nothing from the far end, and shows all that it holds. */
    private static List<PrefixMatch> without(Leg leg, RouteExtract routes) {
        return unseen(leg, routes).stream()
                .filter(range -> routes.countIn(range) <= RouteExtract.SAMPLE)
                .toList();
    }

    /** The ranges of which nothing is seen from the far end; of a table that holds many routes a sample is. */
    private static List<PrefixMatch> unseen(Leg leg, RouteExtract routes) {
        return leg.ranges().stream()
                .filter(range ->
                        routes.in(range).values().stream().flatMap(List::stream).noneMatch(path -> leg.gives(path)))
                .filter(range -> leg.expected().stream().noneMatch(range::matches))
                .toList();
    }

    private static List<Prefix> absent(Leg leg, List<Prefix> prefixes, RouteExtract routes) {
        return prefixes.stream()
                .filter(prefix -> routes.to(prefix).stream().noneMatch(path -> leg.gives(path)))
                .toList();
    }
}
