package dev.cantle.verify.check.route;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.Words;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.RouteExtract;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.List;

/** The routes that a slice has of its own are in the table, and in use: an aggregate stands on something. */
public final class OwnRoutesPresent implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        Slice slice = inquiry.slice();
        List<Finding> findings = new ArrayList<>();
        slice.own().aggregates().forEach(prefix -> findings.add(judge(inquiry, prefix, "Aggregate")));
        slice.own().staticPrefixes().forEach(prefix -> findings.add(judge(inquiry, prefix, "Static")));
        return findings;
    }

    private static Finding judge(Inquiry inquiry, Prefix prefix, String protocol) {
        String table = inquiry.slice().routingInstance().table(prefix.family());
        Claim claim = new Claim(
                "own." + prefix,
                "",
                Layer.PREFIXES,
                prefix + " is there as a route of the slice's own",
                protocol + ", active");
        Seen<RouteExtract> seen = inquiry.routes(prefix.family());
        return seen.judge(claim, routes -> {
            List<RouteEntry> paths = routes.to(prefix);
            boolean good = paths.stream().anyMatch(path -> protocol.equals(path.protocol()) && path.active());
            String actual = paths.isEmpty()
                    ? "not in " + table
                    : String.join(
                            ", ", paths.stream().map(OwnRoutesPresent::words).toList());
            return good
                    ? claim.proven(actual, seen.evidence().at(Part.routes(table, List.of(prefix))))
                    : claim.refuted(
                            actual,
                            List.of(Owner.US),
                            protocol.equals("Aggregate")
                                    ? "see whether any more specific route is there: show route aggregate detail"
                                    : "see whether its next hop is on a link that is up",
                            seen.evidence().at(Part.routes(table, List.of(prefix))));
        });
    }

    private static String words(RouteEntry path) {
        return Words.known(path.protocol()) + (path.active() ? ", active" : ", not active");
    }
}
