package dev.cantle.verify.report;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The report of a run. It holds references to secrets, never the secrets.
 *
 * @param slice what was wanted
 * @param run what happened
 * @param verdict what was found
 * @param waived the problems of the intent that a waiver excuses
 * @param origin what it was made by and from
 * @param supplement what it shows beside the findings
 */
public record Report(
        Slice slice, Run run, Verdict verdict, List<Problem> waived, Origin origin, Supplement supplement) {

    /** A report that shows nothing beside the findings. */
    public Report(Slice slice, Run run, Verdict verdict, List<Problem> waived, Origin origin) {
        this(slice, run, verdict, waived, origin, Supplement.none());
    }

    public Report {
        waived = List.copyOf(waived);
    }

    /** The same with that beside the findings. */
    public Report with(Supplement other) {
        return new Report(slice, run, verdict, waived, origin, other);
    }

    /** The title: {@code multicloud-fra on nxp-fra-01, logical system l2}. */
    public String title() {
        return slice.name() + " on " + slice.device() + ", logical system "
                + slice.logicalSystem().name();
    }

    /** Whether the run came to judge anything. */
    public boolean isJudged() {
        return !verdict.findings().isEmpty();
    }

    /** Whether a circuit of that name is configured and held down. */
    public boolean isDisabled(String circuit) {
        return slice.circuits().stream()
                .anyMatch(one -> one.name().equals(circuit) && one.link().disabled());
    }

    /** The waivers of the slice, those that have run out included. */
    public List<Waiver> waivers() {
        return slice.waivers();
    }

    /** Whether the waiver counted on the day (UTC) on which the run ended. */
    public boolean isInForce(Waiver waiver) {
        return waiver.isInForce(LocalDate.ofInstant(run.endedAt(), ZoneOffset.UTC));
    }
}
