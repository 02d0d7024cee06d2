package dev.cantle.verify.snapshot.collateral;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.SnapshotTaking;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.snapshot.difference.Comparing;
import dev.cantle.verify.source.SavingReplySource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change has done to the rest of a logical system: a snapshot of now is held against the one before the change,
 * and what is gone and was not to go is refuted. Sessions that are down and tables that have lost their routes have
 * findings of their own elsewhere; here are destinations, interfaces and what each peer sends.
 */
public final class Collateral {

    /** Of tables with more destinations only the counts are compared, so that a push stays within its window. */
    public static final long LARGEST = 100_000;

    private final Snapshot before;
    private final Meant meant;
    private final Clock clock;

    /**
     * A judgement against a snapshot.
     *
     * @param before the snapshot from before the change
     * @param meant what the change is there to change
     * @param clock dates the findings
     */
    public Collateral(Snapshot before, Meant meant, Clock clock) {
        this.before = before;
        this.meant = meant;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param comparison all that differs
     * @param findings what of it counts: harm and what nobody knows, or one finding that there is none of both
     */
    public record Judged(Comparison comparison, List<Finding> findings) {

        public Judged {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A snapshot from before a change.
     *
     * @param snapshot the snapshot
     * @param unknown what it does not tell, a sentence each
     */
    public record Before(Snapshot snapshot, List<String> unknown) {

        public Before {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Takes a snapshot before a change.
     *
     * @param source who answers; the replies are kept in its folder of that name
     */
    public static Before before(SavingReplySource source, String name) {
        SavingReplySource kept = source.inside(name);
        List<String> unknown = SnapshotTaking.upTo(LARGEST).take(kept).unknown();
        return new Before(Snapshot.in(kept.folder(), name), unknown);
    }

    /**
     * Takes a snapshot now, and judges by nothing else: what an earlier one has left in the folder is taken away first.
     * Runs on the thread that the source belongs to.
     *
     * @param source who answers; the replies are kept in its folder of that name
     */
    public Judged judge(SavingReplySource source, String name) {
        SavingReplySource kept = source.inside(name);
        kept.beginAnew();
        SnapshotTaking.upTo(LARGEST).take(kept);
        return judge(Snapshot.in(kept.folder(), name));
    }

    /** Judges by a snapshot that was taken after the change. */
    public Judged judge(Snapshot after) {
        Comparison comparison = new Comparing(Tolerances.usual(), meant, LARGEST).compare(before, after);
        return new Judged(comparison, findings(comparison, after));
    }

    private List<Finding> findings(Comparison comparison, Snapshot after) {
        CollateralClaims claims = new CollateralClaims(before, after, clock.instant());
        Map<String, List<Difference>> subjects = new LinkedHashMap<>();
        for (Weight weight : List.of(Weight.HARM, Weight.UNKNOWN)) {
            comparison.of(weight).stream()
                    .filter(CollateralClaims::isOurs)
                    .forEach(one -> subjects.computeIfAbsent(
                                    weight + " " + one.area() + " " + one.subject(), key -> new ArrayList<>())
                            .add(one));
        }
        return subjects.isEmpty()
                ? List.of(claims.nothing(comparison))
                : subjects.values().stream().map(claims::finding).toList();
    }
}
