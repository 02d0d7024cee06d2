package dev.cantle.verify.check.route;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.expect.PrefixMatch;
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
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every range of intent is in the table, by at least one prefix from its own peer. Of many prefixes a sample is seen. */
public final class RangePaths implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        return leg.ranges().stream().map(range -> judge(leg, range)).toList();
    }

    private static Finding judge(Leg leg, PrefixMatch range) {
        String name = leg.circuit().name();
        boolean alone = isAlone(leg, range);
        Claim claim = new Claim(
                name + ".route." + range.id(),
                name,
                Layer.PREFIXES,
                "what is in " + range + (alone ? " goes by this circuit" : " can go by this circuit"),
                "at least one route" + (alone ? ", active" : "") + ", next hop " + leg.nextHop());
        return leg.whileUp(claim, peer -> {
            Seen<RouteExtract> seen = leg.inquiry().routes(leg.family());
            return seen.judge(claim, routes -> judge(leg, claim, range, routes, seen.evidence()));
        });
    }

    private static Finding judge(Leg leg, Claim claim, PrefixMatch range, RouteExtract routes, Evidence evidence) {
        TreeSet<Prefix> ours = new TreeSet<>();
        routes.in(range).forEach((prefix, paths) -> {
            if (paths.stream().anyMatch(path -> leg.gives(path))) {
                ours.add(prefix);
            }
        });
        leg.expected().stream()
                .filter(range::matches)
                .filter(prefix -> routes.to(prefix).stream().anyMatch(path -> leg.gives(path)))
                .forEach(ours::add);
        List<Prefix> found = List.copyOf(ours);
        if (!found.isEmpty()) {
            return isAlone(leg, range) && found.stream().noneMatch(prefix -> isUsed(leg, routes, range, prefix))
                    ? claim.refuted(
                            "not active: " + Words.prefixes(found),
                            List.of(leg.farEnd(), Owner.US),
                            "see why another path is preferred: show route extensive names the inactive reason",
                            leg.routesIn(evidence, found))
                    : claim.proven(Words.prefixes(found), leg.routesIn(evidence, found));
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

    /** Whether no other circuit may have a route in the range, so that the circuit's own must be used. */
    private static boolean isAlone(Leg leg, PrefixMatch range) {
        return leg.inquiry().enabled().stream()
                .filter(other -> !other.name().equals(leg.circuit().name()))
                .map(Circuit::link)
                .noneMatch(link -> link.receive().stream().anyMatch(range::matches)
                        || link.passing().ranges().stream()
                                .anyMatch(theirs -> theirs.and(range).isPresent()));
    }

    private static boolean isUsed(Leg leg, RouteExtract routes, PrefixMatch range, Prefix prefix) {
        return Stream.concat(routes.to(prefix).stream(), routes.in(range).getOrDefault(prefix, List.of()).stream())
                .anyMatch(path -> path.active() && leg.gives(path));
    }
}
