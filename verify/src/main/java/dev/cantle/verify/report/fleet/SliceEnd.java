package dev.cantle.verify.report.fleet;

import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Report;
import java.time.Duration;
import java.time.Instant;

/**
 * How one slice of a fleet ended: all that is kept of it once its own report is written.
 *
 * @param slice its name
 * @param device the device it was pushed to
 * @param logicalSystem its logical system
 * @param canary whether the others waited for it
 * @param outcome how it ended
 * @param headline the same in words, with what that means for the device
 * @param reason why, secrets masked; may be several lines, or empty
 * @param exitCode the exit code of a command for it alone, 0 to 255
 * @param startedAt when it began
 * @param took how long it took
 * @param proven how many findings are proven
 * @param refuted how many are refuted
 * @param unknown how many are unknown
 * @param folder where its own report is, relative to that of the fleet, with {@code /}; empty when there is none
 */
public record SliceEnd(
        String slice,
        String device,
        String logicalSystem,
        boolean canary,
        Outcome outcome,
        String headline,
        String reason,
        int exitCode,
        Instant startedAt,
        Duration took,
        int proven,
        int refuted,
        int unknown,
        String folder) {

    /** What is kept of a report. */
    public static SliceEnd of(Report report, boolean canary, String folder) {
        Verdict verdict = report.verdict();
        return new SliceEnd(
                report.slice().name(),
                report.slice().device(),
                report.slice().logicalSystem().name(),
                canary,
                report.run().outcome(),
                report.run().headline(),
                report.run().reason(),
                report.run().exitCode(),
                report.run().startedAt(),
                report.run().took(),
                verdict.proven().size(),
                verdict.refuted().size(),
                verdict.unknown().size(),
                folder);
    }

    /** Whether it ended as it should. */
    public boolean isGood() {
        return exitCode == 0;
    }

    /** The first line of the reason, or empty text. */
    public String shortReason() {
        return reason.lines().findFirst().orElse("").strip();
    }

    /** What was found, in few words: {@code 18 proven}, {@code 3 of 18 not proven}, {@code not judged}. */
    public String findings() {
        int all = proven + refuted + unknown;
        if (all == 0) {
            return "not judged";
        }
        return proven == all ? all + " proven" : refuted + unknown + " of " + all + " not proven";
    }

    /** The page of its own report, relative to that of the fleet; empty when there is none. */
    public String page() {
        return folder.isEmpty() ? "" : folder + "/report.html";
    }
}
