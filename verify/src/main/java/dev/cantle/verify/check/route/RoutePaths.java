package dev.cantle.verify.check.route;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.value.Asn;
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
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every prefix of intent is in the table, from its own peer: AS path, next hop, interface, and in use. */
public final class RoutePaths implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        return leg.expected().stream().map(prefix -> judge(leg, prefix)).toList();
    }

    private static Finding judge(Leg leg, Prefix prefix) {
        String name = leg.circuit().name();
        Asn remoteAs = leg.circuit().link().bgp().remoteAs();
        Duty duty = Duty.of(leg, prefix);
        Claim claim = new Claim(
                name + ".route." + prefix,
                name,
                Layer.PREFIXES,
                prefix + (duty == Duty.STANDS_BY ? " can go by this circuit" : " goes by this circuit"),
                duty.words() + ", next hop " + leg.nextHop() + " via "
                        + leg.circuit().link().interfaceName() + ", AS path from " + remoteAs);
        return leg.whileUp(claim, peer -> {
            Seen<RouteExtract> seen = leg.inquiry().routes(leg.family());
            return seen.judge(
                    claim,
                    routes -> judge(
                            leg, claim, prefix, routes.to(prefix), leg.routesIn(seen.evidence(), List.of(prefix))));
        });
    }

    private static Finding judge(Leg leg, Claim claim, Prefix prefix, List<RouteEntry> paths, Evidence evidence) {
        Optional<RouteEntry> ours =
                paths.stream().filter(path -> leg.gives(path)).findFirst();
        if (ours.isEmpty()) {
            return claim.refuted(
                    paths.isEmpty() ? "not in " + leg.table() : "only " + words(paths.get(0)),
                    List.of(leg.farEnd(), Owner.US),
                    "see whether " + leg.remote() + " announces it, and whether the import policy takes it",
                    evidence);
        }
        RouteEntry path = ours.get();
        String wrong = onDuty(leg, prefix, path, paths);
        if (wrong.isEmpty()) {
            wrong = wrong(leg, path);
        }
        return wrong.isEmpty()
                ? claim.proven(words(path) + standIn(leg, prefix, path), evidence)
                : claim.refuted(words(path), List.of(leg.farEnd(), Owner.US), wrong, evidence);
    }

    /** What is wrong with the use of the path, by what the circuit has to do for the prefix; empty when nothing is. */
    private static String onDuty(Leg leg, Prefix prefix, RouteEntry path, List<RouteEntry> paths) {
        return switch (Duty.of(leg, prefix)) {
            case CARRIES ->
                path.active()
                        ? ""
                        : "see why another path is preferred: show route extensive names the inactive reason";
            case SHARES ->
                paths.stream().anyMatch(other -> other.active() && leg.isNextHopOf(other))
                        ? ""
                        : "no next hop of the active route leads here: compare AS path and MED, show route extensive"
                                + " names the inactive reason";
            case STANDS_BY ->
                path.active() && isGivenByPreferred(leg, prefix, paths)
                        ? "a route of a preferred circuit is there and not used: see the import policies"
                        : "";
            case IS_THERE -> "";
        };
    }

    private static boolean isGivenByPreferred(Leg leg, Prefix prefix, List<RouteEntry> paths) {
        List<Circuit> preferred = Duty.preferredTo(leg, prefix);
        return leg.inquiry().legs().stream()
                .filter(other -> other.family() == leg.family() && preferred.contains(other.circuit()))
                .anyMatch(other -> paths.stream().anyMatch(path -> other.gives(path)));
    }

    /** For whom the circuit carries the traffic that is not its own. */
    private static String standIn(Leg leg, Prefix prefix, RouteEntry path) {
        return path.active() && Duty.of(leg, prefix) == Duty.STANDS_BY
                ? "; stands in for "
                        + Duty.preferredTo(leg, prefix).stream()
                                .map(Circuit::name)
                                .collect(Collectors.joining(", "))
                : "";
    }

    private static String wrong(Leg leg, RouteEntry path) {
        String unit = leg.circuit().link().interfaceName();
        Asn remoteAs = leg.circuit().link().bgp().remoteAs();
        List<String> asPath = asPath(path);
        if (path.nextHops().stream().noneMatch(hop -> unit.equals(hop.via()))) {
            return "the next hop should leave by " + unit + ": check the address of the interface";
        }
        if (asPath.isEmpty() || !asPath.get(0).equals(remoteAs.toString())) {
            return "the AS path should begin with " + remoteAs + ": check who announces the prefix";
        }
        if (asPath.contains(leg.inquiry().slice().asnOn(leg.circuit()).toString())) {
            return "our own AS is in the path: the far end sends our routes back to us";
        }
        return "";
    }

    private static List<String> asPath(RouteEntry path) {
        String text = path.asPath() == null ? "" : path.asPath();
        // [65000] in front is our own AS, which Junos prepends on the way out
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.startsWith("["))
                .toList();
    }

    private static String words(RouteEntry path) {
        String hops = String.join(
                ", ", path.nextHops().stream().map(RoutePaths::words).toList());
        return (path.active() ? "active" : "inactive") + ", " + Words.known(path.protocol())
                + (hops.isEmpty() ? "" : ", next hop " + hops)
                + (path.asPath() == null ? "" : ", AS path " + path.asPath());
    }

    private static String words(NextHop hop) {
        return (hop.to() == null ? "" : hop.to() + " ") + (hop.via() == null ? "" : "via " + hop.via());
    }
}
