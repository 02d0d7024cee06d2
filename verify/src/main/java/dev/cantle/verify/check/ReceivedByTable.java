package dev.cantle.verify.check;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
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
                    return absent.isEmpty()
                            ? List.of(ReceivedPrefixes.complete(leg, claim, absent, table.evidence()))
                            : withHidden(leg, claim, absent, table);
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

    /** The ranges of which the table shows nothing from the far end; of a table that holds many it shows a sample. */
    private static List<PrefixMatch> without(Leg leg, RouteExtract routes) {
        return leg.ranges().stream()
                .filter(range -> routes.countIn(range) <= RouteExtract.SAMPLE)
                .filter(range -> routes.in(range).values().stream()
                        .flatMap(List::stream)
                        .noneMatch(path -> RoutePaths.comesFrom(leg, path)))
                .filter(range -> leg.expected().stream().noneMatch(range::matches))
                .toList();
    }

    private static List<Prefix> absent(Leg leg, List<Prefix> prefixes, RouteExtract routes) {
        return prefixes.stream()
                .filter(prefix -> routes.to(prefix).stream().noneMatch(path -> RoutePaths.comesFrom(leg, path)))
                .toList();
    }
}
