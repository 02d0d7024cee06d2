package dev.cantle.verify.check.route;

import dev.cantle.model.intent.Circuit;
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
import java.util.List;
import java.util.stream.Stream;

/** We announce to the far end what intent says, and nothing else: no peering subnet, no default route. */
public final class AdvertisedPrefixes implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        List<Prefix> wanted = leg.announced();
        Claim all = leg.claim(
                "advertised", Layer.ADVERTISEMENT, leg.remote() + " is told all it must", Words.prefixes(wanted));
        Claim only = leg.claim("leaked", Layer.ADVERTISEMENT, leg.remote() + " is told nothing else", "nothing else");
        return List.of(
                leg.whileUp(all, peer -> {
                    Seen<RouteExtract> seen = advertised(leg);
                    return seen.judge(all, routes -> complete(leg, all, wanted, routes, seen.evidence()));
                }),
                leg.whileUp(only, peer -> {
                    Seen<RouteExtract> seen = advertised(leg);
                    return seen.judge(only, routes -> nothingElse(leg, only, routes, seen.evidence()));
                }));
    }

    /** What the device says that it announces to the far end. */
    static Seen<RouteExtract> advertised(Leg leg) {
        return leg.observed()
                .advertised(leg.remote(), leg.table(), leg.announced(), leg.announcedRanges(), leg.withheld());
    }

    private static Finding complete(Leg leg, Claim claim, List<Prefix> wanted, RouteExtract routes, Evidence evidence) {
        List<Prefix> missing = routes.missing();
        if (missing.isEmpty()) {
            return claim.proven(Words.prefixes(wanted), leg.routesIn(evidence, wanted));
        }
        Evidence without = leg.routesIn(evidence, missing);
        List<Prefix> notLearned = notLearned(leg, missing);
        List<Circuit> silent = sourcesOf(leg, notLearned);
        String missed = "missing: " + Words.prefixes(missing);
        if (silent.isEmpty()) {
            return claim.refuted(
                    missed,
                    List.of(Owner.US),
                    "the route is there: see the export policy of the group "
                            + leg.circuit().name(),
                    without);
        }
        String names = String.join(", ", silent.stream().map(Circuit::name).toList());
        List<Owner> owners = Stream.concat(silent.stream().map(Owner::farEndOf), Stream.of(Owner.US))
                .distinct()
                .toList();
        Finding finding = claim.refuted(
                missed + ", which " + names + " does not give",
                owners,
                "mend the circuit " + names + " first",
                without);
        // a prefix that is in the table and still not announced is a fault of our own
        return notLearned.containsAll(missing) ? finding.following(silent.get(0).name()) : finding;
    }

    /** Those that are not in our table: what we do not have, we cannot announce. */
    private static List<Prefix> notLearned(Leg leg, List<Prefix> missing) {
        return leg.inquiry()
                .routes(leg.family())
                .match(
                        data -> missing.stream()
                                .filter(data.value().missing()::contains)
                                .toList(),
                        nothing -> List.of());
    }

    /** The circuits that should give us any of them. */
    private static List<Circuit> sourcesOf(Leg leg, List<Prefix> prefixes) {
        return leg.inquiry().slice().sourcesOf(leg.circuit()).stream()
                .filter(source -> source.link().receive().stream().anyMatch(received -> gives(leg, received, prefixes)))
                .toList();
    }

    /** Whether a received prefix is one of some, or lets an aggregate among them stand. */
    private static boolean gives(Leg leg, Prefix received, List<Prefix> prefixes) {
        return prefixes.contains(received)
                || leg.inquiry().slice().own().aggregates().stream()
                        .anyMatch(aggregate -> prefixes.contains(aggregate) && aggregate.contains(received));
    }

    private static Finding nothingElse(Leg leg, Claim claim, RouteExtract routes, Evidence evidence) {
        if (routes.otherCount() == 0) {
            return claim.proven("nothing else", leg.routesIn(evidence, List.of()));
        }
        List<String> named = routes.others().stream()
                .map(RouteEntry::destination)
                .map(destination -> destination + kind(leg, destination))
                .toList();
        return claim.refuted(
                "unexpected: " + Words.names(named, routes.otherCount()),
                List.of(Owner.US),
                "close the export policy of the group " + leg.circuit().name(),
                leg.routesIn(evidence, Leg.prefixes(routes)));
    }

    private static String kind(Leg leg, String destination) {
        if (destination.equals("0.0.0.0/0") || destination.equals("::/0")) {
            return " (default route)";
        }
        boolean peering = leg.inquiry().slice().circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream())
                .anyMatch(one -> one.local().subnet().toString().equals(destination));
        return peering ? " (peering subnet)" : "";
    }
}
