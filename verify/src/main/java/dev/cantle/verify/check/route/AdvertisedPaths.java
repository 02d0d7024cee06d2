package dev.cantle.verify.check.route;

import dev.cantle.model.intent.bgp.Preference;
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
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The far end is told how much we want it to use the circuit: paths with our AS number as often as intent prepends it,
 * and the MED of intent. What is not announced at all is for {@link AdvertisedPrefixes} to say.
 */
public final class AdvertisedPaths implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        Preference preference = leg.circuit().link().bgp().preference();
        List<Finding> findings = new ArrayList<>();
        if (leg.announced().isEmpty()) {
            return findings;
        }
        if (preference.prepended() > 0) {
            Asn ours = leg.inquiry().slice().asnOn(leg.circuit());
            Claim claim = leg.claim(
                    "prepended",
                    Layer.ADVERTISEMENT,
                    leg.remote() + " is told longer paths",
                    ours + " prepended " + preference.prepended() + " times");
            findings.add(judge(leg, claim, entry -> count(entry, ours) >= preference.prepended()));
        }
        if (preference.med() != Preference.NO_MED) {
            Claim claim =
                    leg.claim("med", Layer.ADVERTISEMENT, leg.remote() + " is told our MED", "MED " + preference.med());
            findings.add(
                    judge(leg, claim, entry -> Long.valueOf(preference.med()).equals(entry.metric())));
        }
        return findings;
    }

    /** Whether a route is announced as it should be. */
    private interface Wanted {
        boolean test(RouteEntry entry);
    }

    private static Finding judge(Leg leg, Claim claim, Wanted wanted) {
        return leg.whileUp(claim, peer -> {
            Seen<RouteExtract> seen = AdvertisedPrefixes.advertised(leg);
            return seen.judge(claim, routes -> judge(leg, claim, wanted, routes, seen.evidence()));
        });
    }

    private static Finding judge(Leg leg, Claim claim, Wanted wanted, RouteExtract routes, Evidence evidence) {
        List<Prefix> told = leg.announced().stream()
                .filter(prefix -> !routes.to(prefix).isEmpty())
                .toList();
        if (told.isEmpty()) {
            return claim.unknown(
                    "nothing is announced that could show it",
                    "mend what is missing in the table first",
                    leg.routesIn(evidence, leg.announced()));
        }
        List<Prefix> otherwise = told.stream()
                .filter(prefix -> routes.to(prefix).stream().noneMatch(wanted::test))
                .toList();
        return otherwise.isEmpty()
                ? claim.proven(Words.prefixes(told), leg.routesIn(evidence, told))
                : claim.refuted(
                        "not so: " + Words.prefixes(otherwise),
                        List.of(Owner.US),
                        "see the export policy of the group " + leg.circuit().name(),
                        leg.routesIn(evidence, otherwise));
    }

    /** How often the number stands at the head of the path; that in brackets is put there by BGP, and does not count. */
    private static long count(RouteEntry entry, Asn ours) {
        String path = entry.asPath() == null ? "" : entry.asPath();
        return Arrays.stream(path.strip().split("\\s+"))
                .takeWhile(ours.toString()::equals)
                .count();
    }
}
