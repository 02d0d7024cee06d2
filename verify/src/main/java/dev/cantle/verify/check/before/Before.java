package dev.cantle.verify.check.before;

import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Rib;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sessions and tables of now held against those before: what was up is up, and no table has lost more than a
 * tenth of its routes. Tables breathe, so that exactly as many routes as before would be too much to ask.
 */
final class Before {

    private static final int TOLERATED_PERCENT = 10;

    private final Inquiry inquiry;
    private final Baseline.Known known;
    private final Seen<BgpSummary> now;

    Before(Inquiry inquiry, Baseline.Known known) {
        this.inquiry = inquiry;
        this.known = known;
        this.now = inquiry.observed().bgpSummary();
    }

    /** What cannot be judged because nobody knows what was before. */
    static List<Finding> unknown(Baseline.Unreadable baseline) {
        return List.of(claim("surroundings.before", "What was up before is known", "a reply before the change")
                .unknown(
                        baseline.reason(),
                        "make the device answer before the change, then try again",
                        baseline.evidence()));
    }

    private static Claim claim(String id, String what, String expected) {
        return new Claim(id, "", Layer.SURROUNDINGS, what, expected);
    }

    /** Every session that was up before and matches is up, or gone if it may be. */
    List<Finding> peers(Predicate<BgpPeer> which, Predicate<BgpPeer> mayBeGone) {
        return known.peers().stream()
                .filter(BgpPeer::established)
                .filter(which)
                .map(before -> peer(before, mayBeGone.test(before)))
                .toList();
    }

    private Finding peer(BgpPeer before, boolean mayBeGone) {
        String where = before.ribInstance().map(instance -> " in " + instance).orElse("");
        String id = "surroundings.peer." + before.address()
                + before.ribInstance().map(instance -> "." + instance).orElse("");
        Claim claim = claim(
                id,
                "BGP session to " + before.address() + where + " is up as before",
                "Established, as at " + known.evidence().time().truncatedTo(ChronoUnit.SECONDS));
        return judged(claim, before, mayBeGone);
    }

    private Finding judged(Claim claim, BgpPeer before, boolean mayBeGone) {
        Part session = Part.bgpPeer(before.address());
        Evidence[] both = {now.evidence().at(session), known.evidence().at(session)};
        return now.match(
                data -> {
                    Optional<BgpPeer> found = same(data.value(), before);
                    if (found.filter(BgpPeer::established).isPresent()) {
                        return claim.proven(BgpPeer.ESTABLISHED, both);
                    }
                    if (found.isEmpty() && mayBeGone) {
                        return claim.proven("removed, as intent wants it", both);
                    }
                    return claim.refuted(
                            found.map(BgpPeer::state).orElse("gone"),
                            List.of(Owner.US),
                            "roll back: the change took down what it should not have touched",
                            both);
                },
                nothing -> mayBeGone && nothing.answered() && nothing.reason().contains("not running")
                        ? claim.proven("removed, as intent wants it", both)
                        : nothing.unknown(claim));
    }

    private static Optional<BgpPeer> same(BgpSummary summary, BgpPeer before) {
        List<BgpPeer> candidates = summary.peers(before.address());
        return candidates.stream()
                .filter(peer -> peer.ribInstance().equals(before.ribInstance()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(peer -> peer.ribs().isEmpty())
                        .findFirst());
    }

    /** Every table that matches holds about as many active routes as before, or is gone if it may be. */
    List<Finding> tables(Predicate<String> which, boolean mayBeGone) {
        return known.tables().stream()
                .filter(before -> which.test(before.name()) && before.active() != null)
                .map(before -> table(before, mayBeGone))
                .toList();
    }

    private Finding table(Rib before, boolean mayBeGone) {
        long was = Objects.requireNonNull(before.active());
        Claim claim = claim(
                "surroundings.table." + before.name(),
                before.name() + " holds its routes as before",
                "about " + was + " active");
        Part counts = Part.rib(before.name());
        Evidence[] both = {now.evidence().at(counts), known.evidence().at(counts)};
        return now.judge(claim, summary -> {
            Optional<Rib> found = summary.tables().stream()
                    .filter(table -> table.name().equals(before.name()))
                    .findFirst();
            if (found.isEmpty() && mayBeGone) {
                return claim.proven("removed, as intent wants it", both);
            }
            return table(claim, was, found.map(Rib::active).orElse(null), both);
        });
    }

    private Finding table(Claim claim, long was, @Nullable Long active, Evidence... both) {
        if (active == null && was > 0) {
            return claim.unknown("the device gives no count now", "ask for show bgp summary by hand", both);
        }
        long is = active == null ? 0 : active;
        String actual = is + " active, " + was + " before";
        return is * 100 >= was * (100 - TOLERATED_PERCENT)
                ? claim.proven(actual, both)
                : claim.refuted(actual, List.of(Owner.US), "roll back, and see which session lost its routes", both);
    }

    /** Says that there is nothing to compare with, so that a report does not pass over it in silence. */
    Finding nothingBefore(String what) {
        return claim("surroundings.before", what, "nothing is lost")
                .proven("nothing else was up before", known.evidence());
    }

    /** Whether a session of before belongs to the slice's own routing instance. */
    boolean isInSlice(BgpPeer before) {
        String instance = inquiry.slice().routingInstance().name();
        return before.ribInstance().filter(instance::equals).isPresent();
    }
}
