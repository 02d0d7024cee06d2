package dev.cantle.verify.check.before;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.state.BgpPeer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rest of the logical system is as before the change: other sessions are up, other tables hold their routes. A
 * session that is no longer configured is as intent wants it where the slice owns the routing instance or the whole
 * logical system; one that is configured and down is not. Without a baseline nothing is found.
 */
public final class SurroundingsAsBefore implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.baseline().match(List::of, Before::unknown, known -> judge(inquiry, known));
    }

    private static List<Finding> judge(Inquiry inquiry, Baseline.Known known) {
        Before before = new Before(inquiry, known);
        Set<String> ownPeers = inquiry.slice().circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream())
                .map(peering -> peering.remote().toString())
                .collect(Collectors.toSet());
        Set<String> ownTables = Arrays.stream(IpFamily.values())
                .map(inquiry.slice().routingInstance()::table)
                .collect(Collectors.toSet());
        boolean ownsAll = inquiry.slice().ownership() == Ownership.EXCLUSIVE;
        List<Finding> peers = before.peers(
                peer -> !(ownPeers.contains(peer.address()) && isOwn(before, peer)),
                peer -> ownsAll || before.isInSlice(peer));
        List<Finding> tables = before.tables(table -> !ownTables.contains(table) && !isShared(table), ownsAll);
        List<Finding> all = Stream.concat(peers.stream(), tables.stream()).toList();
        return all.isEmpty() ? List.of(before.nothingBefore("The rest of the logical system is as before")) : all;
    }

    private static boolean isOwn(Before before, BgpPeer peer) {
        return before.isInSlice(peer) || peer.ribInstance().isEmpty();
    }

    /** bgp.l3vpn.0 and its like hold the slice's own routes beside others. */
    private static boolean isShared(String table) {
        return table.startsWith("bgp.");
    }
}
