package dev.cantle.verify.check.route;

import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.SessionCheck;
import dev.cantle.verify.check.Words;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The far end announces what intent says it must, and nothing else. */
public final class ReceivedPrefixes implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        Claim all = all(leg);
        Claim only = leg.claim("unexpected", Layer.PREFIXES, leg.remote() + " announces nothing else", "nothing else");
        return List.of(
                leg.whileUp(all, peer -> {
                    Seen<RouteExtract> seen = leg.received();
                    return seen.judge(
                            all, routes -> complete(leg, all, Wanted.from(leg).missingIn(routes), seen.evidence()));
                }),
                leg.whileUp(only, peer -> {
                    Seen<RouteExtract> seen = leg.received();
                    return seen.judge(only, routes -> nothingElse(leg, only, routes, seen));
                }));
    }

    /** The claim that the far end announces all it must. */
    static Claim all(Leg leg) {
        return leg.claim(
                "received",
                Layer.PREFIXES,
                leg.remote() + " announces all it must",
                Wanted.from(leg).words());
    }

    /** Judges whether all is there that must be. */
    static Finding complete(Leg leg, Claim claim, Wanted missing, Evidence... replies) {
        if (missing.isEmpty()) {
            return claim.proven(Wanted.from(leg).words(), in(leg, leg.expected(), replies));
        }
        return claim.refuted(
                "missing: " + missing.words(),
                List.of(leg.farEnd()),
                "have " + leg.farEnd().named() + " announce " + missing.words()
                        + leg.circuit()
                                .match(
                                        aws -> ": check the gateway's association and its allowed prefixes",
                                        azure -> ": check that the virtual network is linked to the circuit",
                                        gcp -> ": check what the Cloud Router advertises, and that the VLAN attachment"
                                                + " is enabled",
                                        other -> "")
                        + ", or take it out of receive",
                in(leg, missing.prefixes(), replies));
    }

    private static Evidence[] in(Leg leg, List<Prefix> prefixes, Evidence... replies) {
        return Arrays.stream(replies)
                .map(reply -> leg.routesIn(reply, prefixes))
                .toArray(Evidence[]::new);
    }

    private static Finding nothingElse(Leg leg, Claim claim, RouteExtract routes, Seen<RouteExtract> seen) {
        if (routes.otherCount() == 0) {
            return claim.proven("nothing else", leg.routesIn(seen.evidence(), List.of()));
        }
        Seen<RouteExtract> table = leg.inquiry().routes(leg.family());
        List<String> words = new ArrayList<>();
        for (RouteEntry entry : routes.others()) {
            words.add(entry.destination() + (isHidden(leg, entry, table) ? " (hidden by the import policy)" : ""));
        }
        return claim.refuted(
                "unexpected: " + Words.names(words, routes.otherCount()),
                List.of(leg.farEnd(), Owner.US),
                "have " + leg.farEnd().named() + " stop announcing it, or add it to receive if it is wanted",
                leg.routesIn(seen.evidence(), leg.unexpected()),
                leg.routesIn(table.evidence(), leg.unexpected()));
    }

    /** Whether the route did not make it into the table; a table that cannot be read hides nothing. */
    private static boolean isHidden(Leg leg, RouteEntry entry, Seen<RouteExtract> table) {
        return entry.hidden()
                || table.match(
                        data -> leg.unexpected().stream()
                                .filter(prefix -> prefix.toString().equals(entry.destination()))
                                .anyMatch(prefix ->
                                        data.value().to(prefix).stream().noneMatch(path -> leg.gives(path))),
                        nothing -> false);
    }
}
