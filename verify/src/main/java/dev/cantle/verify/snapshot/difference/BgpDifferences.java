package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Rib;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions and the counts of two snapshots. */
final class BgpDifferences {

    private final Tolerances tolerances;
    private final Meant meant;
    private final List<Difference> found = new ArrayList<>();
    private long compared;

    BgpDifferences(Tolerances tolerances, Meant meant) {
        this.tolerances = tolerances;
        this.meant = meant;
    }

    List<Difference> found() {
        return found;
    }

    long compared() {
        return compared;
    }

    void compare(BgpSummary before, BgpSummary after) {
        List<BgpPeer> left = new ArrayList<>(after.peers());
        for (BgpPeer was : before.peers()) {
            Optional<BgpPeer> is = same(left, was);
            is.ifPresent(left::remove);
            compared++;
            is.ifPresentOrElse(peer -> peer(was, peer), () -> gone(was));
        }
        for (BgpPeer came : left) {
            compared++;
            add(session(came), "", came.state(), Weight.CHANGE);
        }
        for (Rib was : before.tables()) {
            compared++;
            Long is = after.tables().stream()
                    .filter(table -> table.name().equals(was.name()))
                    .findFirst()
                    .map(table -> table.active() == null ? -1 : table.active())
                    .orElse(0L);
            count("active routes of " + was.name(), was.active(), is < 0 ? null : is, meant.table(was.name()));
        }
    }

    private static Optional<BgpPeer> same(List<BgpPeer> candidates, BgpPeer was) {
        List<BgpPeer> all = candidates.stream()
                .filter(peer -> peer.address().equals(was.address()))
                .toList();
        return all.stream()
                .filter(peer -> peer.ribInstance().equals(was.ribInstance()))
                .findFirst()
                // one that is down names no tables, and so no instance
                .or(() -> all.stream()
                        .filter(peer -> peer.ribs().isEmpty() || was.ribs().isEmpty())
                        .findFirst());
    }

    private void gone(BgpPeer was) {
        Weight weight = was.established() && !meant.peer(was) ? Weight.HARM : Weight.CHANGE;
        add(session(was), was.state(), "gone", weight);
    }

    private void peer(BgpPeer was, BgpPeer is) {
        if (!was.established() || !is.established()) {
            states(was, is);
            return;
        }
        if (!Objects.equals(was.peerAs(), is.peerAs())) {
            add(session(was), "AS " + was.peerAs(), "AS " + is.peerAs(), Weight.CHANGE);
        }
        flaps(was, is);
        was.ribs().forEach(rib -> rib(was, rib, is.rib(rib.name())));
    }

    /** What is not received is not accepted either, so that the first count that differs is enough. */
    private void rib(BgpPeer peer, Rib was, Optional<Rib> is) {
        String where = " routes of " + peer.address() + " in " + was.name();
        boolean wanted = meant.peer(peer);
        if (!count("received" + where, was.received(), is.map(Rib::received).orElse(null), wanted)
                && !count(
                        "accepted" + where,
                        was.accepted(),
                        is.map(Rib::accepted).orElse(null),
                        wanted)) {
            count("active" + where, was.active(), is.map(Rib::active).orElse(null), wanted);
        }
    }

    private void states(BgpPeer was, BgpPeer is) {
        if (was.established()) {
            add(session(was), was.state(), is.state(), meant.peer(was) ? Weight.CHANGE : Weight.HARM);
        } else if (is.established()) {
            add(session(was), was.state(), is.state(), Weight.CHANGE);
        } else if (!was.state().equals(is.state())) {
            // down then and down now: it goes round between Idle, Connect and Active
            add(session(was), was.state(), is.state(), Weight.TOLERATED);
        }
    }

    private void flaps(BgpPeer was, BgpPeer is) {
        Long before = was.flaps();
        Long after = is.flaps();
        if (before == null || after == null || before.equals(after)) {
            return;
        }
        // a session that was configured anew counts from zero
        long grown = after > before ? after - before : after;
        boolean allowed = tolerances.flaps() == Tolerances.ANY || grown <= tolerances.flaps();
        Weight harm = meant.peer(was) ? Weight.CHANGE : Weight.HARM;
        add(session(was), flaps(before), flaps(after), allowed ? Weight.TOLERATED : harm);
    }

    private static String flaps(long count) {
        return count == 1 ? "1 flap" : count + " flaps";
    }

    /** Says how a count differs; false when it does not. */
    private boolean count(String what, @Nullable Long before, @Nullable Long after, boolean wanted) {
        if (before == null || Objects.equals(before, after)) {
            return false;
        }
        if (after == null) {
            found.add(new Difference(
                    Area.BGP, what, String.valueOf(before), "the device gives no count now", Weight.UNKNOWN));
        } else if (after < before) {
            Weight harm = wanted ? Weight.CHANGE : Weight.HARM;
            add(what, "" + before, "" + after, tolerances.allowsFall(before, after) ? Weight.TOLERATED : harm);
        } else {
            boolean allowed = tolerances.allowsGrowth(before, after);
            add(what, "" + before, "" + after, allowed ? Weight.TOLERATED : Weight.CHANGE);
        }
        return true;
    }

    private static String session(BgpPeer peer) {
        return "BGP session to " + peer.address()
                + peer.ribInstance().map(instance -> " in " + instance).orElse("");
    }

    private void add(String what, String before, String after, Weight weight) {
        found.add(new Difference(Area.BGP, what, before, after, weight));
    }
}
