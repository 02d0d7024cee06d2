package dev.cantle.verify.check;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import java.util.List;
import java.util.TreeSet;

/** Every range of intent is in the table, by at least one prefix from its own peer. Of many prefixes a sample is seen. */
public final class RangePaths implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        return leg.ranges().stream().map(range -> judge(leg, range)).toList();
    }

    private static Finding judge(Leg leg, PrefixMatch range) {
        String name = leg.circuit().name();
        Claim claim = new Claim(
                name + ".route." + range.id(),
                name,
                Layer.PREFIXES,
                "what is in " + range + " goes by this circuit",
                "at least one route, next hop " + leg.remote());
        return leg.whileUp(claim, peer -> {
            Seen<RouteExtract> seen = leg.inquiry().routes(leg.family());
            return seen.judge(claim, routes -> judge(leg, claim, range, routes, seen.evidence()));
        });
    }

    private static Finding judge(Leg leg, Claim claim, PrefixMatch range, RouteExtract routes, Evidence evidence) {
        TreeSet<Prefix> ours = new TreeSet<>();
        routes.in(range).forEach((prefix, paths) -> {
            if (paths.stream().anyMatch(path -> RoutePaths.comesFrom(leg, path))) {
                ours.add(prefix);
            }
        });
        leg.expected().stream()
                .filter(range::matches)
                .filter(prefix -> routes.to(prefix).stream().anyMatch(path -> RoutePaths.comesFrom(leg, path)))
                .forEach(ours::add);
        List<Prefix> found = List.copyOf(ours);
        if (!found.isEmpty()) {
            return claim.proven(Words.prefixes(found), leg.routesIn(evidence, found));
        }
        if (routes.countIn(range) > RouteExtract.SAMPLE) {
            return claim.unknown(
                    "none among the first " + RouteExtract.SAMPLE + " of " + routes.countIn(range),
                    "see show route table " + leg.table() + " " + range.prefix() + " and look for " + leg.remote(),
                    leg.routesIn(evidence, List.of(range.prefix())));
        }
        return claim.refuted(
                "none in " + leg.table(),
                List.of(leg.farEnd(), Owner.US),
                "see whether " + leg.remote() + " announces any, and whether the import policy takes it",
                leg.routesIn(evidence, List.of(range.prefix())));
    }
}
