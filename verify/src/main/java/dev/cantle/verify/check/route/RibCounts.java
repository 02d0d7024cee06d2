package dev.cantle.verify.check.route;

import dev.cantle.model.value.Prefix;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.SessionCheck;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Rib;
import java.util.List;
import java.util.Optional;

/** The session's counts are those of intent: as many prefixes received, accepted and active as there should be. */
public final class RibCounts implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        int wanted = least(leg);
        String words = leg.ranges().isEmpty()
                ? words(wanted, wanted, wanted)
                : "at least " + wanted + " received, all of them accepted";
        Claim claim = leg.claim("counts", Layer.PREFIXES, leg.remote() + " has the right counts in the table", words);
        return List.of(leg.whileUp(claim, peer -> judge(leg, claim, peer)));
    }

    private static String words(long active, long received, long accepted) {
        return active + " active, " + received + " received, " + accepted + " accepted";
    }

    private static Finding judge(Leg leg, Claim claim, BgpPeer peer) {
        Evidence evidence = leg.inSummary();
        Optional<Rib> rib = peer.rib(leg.table());
        Long active = rib.map(Rib::active).orElse(null);
        Long received = rib.map(Rib::received).orElse(null);
        // releases before 7.1 give no accepted count: what is received is all that can be counted
        Long accepted = rib.map(Rib::accepted).orElse(received);
        if (active == null || received == null || accepted == null) {
            return claim.unknown(
                    "the device gives no counts for this table", "ask for show bgp summary by hand", evidence);
        }
        String actual = words(active, received, accepted);
        int wanted = least(leg);
        boolean enough = leg.ranges().isEmpty() ? received == wanted : received >= wanted;
        boolean good = enough && accepted.equals(received) && active <= received && active >= alone(leg);
        return good
                ? claim.proven(actual, evidence)
                : claim.refuted(
                        actual,
                        enough ? List.of(Owner.US) : List.of(leg.farEnd(), Owner.US),
                        "see which prefixes are missing or unexpected",
                        evidence);
    }

    /** How many prefixes there are at least: the exact ones, and one in each range that holds none of them. */
    private static int least(Leg leg) {
        long ranges = leg.ranges().stream()
                .filter(range -> leg.expected().stream().noneMatch(range::matches))
                .count();
        return leg.expected().size() + (int) ranges;
    }

    /** How many prefixes no other circuit receives too: only these must be active on this session. */
    private static long alone(Leg leg) {
        return leg.expected().stream().filter(prefix -> isAlone(leg, prefix)).count();
    }

    /** Whether this circuit is the only one that the prefix should come from. */
    static boolean isAlone(Leg leg, Prefix prefix) {
        return leg.inquiry().enabled().stream()
                .filter(other -> !other.name().equals(leg.circuit().name()))
                .noneMatch(other -> other.link().receive().contains(prefix));
    }
}
