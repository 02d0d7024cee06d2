package dev.cantle.cli.fleet;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.fleet.FleetFolder;
import dev.cantle.verify.report.fleet.FleetReport;
import dev.cantle.verify.report.fleet.NotTried;
import dev.cantle.verify.report.fleet.SliceEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pushes several slices: the canary first and alone, then devices beside each other, the slices of one device in
 * order. When too many end badly, or the user asks to stop, those under way come to their safe end and the others are
 * not tried.
 *
 * <p>Of a push that is over nothing is kept but its summary; its own report is on the disk by then.
 */
public final class Fleet {

    private final CliContext context;
    private final Talk talk;
    private final SliceRun run;
    private final FleetChoices choices;
    private final Path folder;
    private final StopSignal whole;
    private final Tally tally;

    /**
     * A fleet of one command.
     *
     * @param run what all pushes share
     * @param choices how they are pushed
     * @param folder where the report of the whole goes
     */
    public Fleet(CliContext context, Talk talk, SliceRun run, FleetChoices choices, Path folder) {
        this.context = context;
        this.talk = talk;
        this.run = run;
        this.choices = choices;
        this.folder = folder;
        whole = context.stop().child();
        tally = new Tally(choices.maxFailures(), whole);
    }

    /**
     * Pushes them and writes the report of the whole. Ctrl-C does not cut this off before it has returned.
     *
     * @param jobs the slices in the order in which they are wanted
     * @throws CliException if what can be checked beforehand is wrong; no device was touched
     */
    public FleetReport push(List<SliceJob> jobs) {
        LocalChecks.prepare(folder);
        if (!run.isRemoval()) {
            run.checks().refuseUnusable(jobs.stream().map(SliceJob::slice).toList());
        }
        Instant startedAt = context.clock().instant();
        FleetTalk fleetTalk = new FleetTalk(context, talk, jobs.size());
        whole.guard();
        try {
            if (canary(jobs, fleetTalk)) {
                List<SliceJob> rest =
                        jobs.stream().filter(job -> !tally.has(job)).toList();
                new Lanes(choices.parallel()).run(byDevice(rest), lane -> push(lane, fleetTalk));
            }
            FleetReport report = report(jobs, startedAt);
            fleetTalk.whole(report);
            write(report);
            return report;
        } finally {
            whole.release();
        }
    }

    /** Whether the others may follow. */
    private boolean canary(List<SliceJob> jobs, FleetTalk fleetTalk) {
        int wanted = jobs.size();
        if (choices.canary() instanceof Canary.First first) {
            // Nothing is committed in a dry run, so nothing could be proven by the first.
            wanted = run.isDryRun() ? 0 : first.count();
        }
        int proven = 0;
        try (SliceRun alone = runOfAThread(fleetTalk)) {
            for (SliceJob job : canaries(jobs)) {
                if (proven >= wanted || !tally.goesOn()) {
                    break;
                }
                if (push(alone, job, true, fleetTalk).outcome() == Outcome.CONFIRMED) {
                    proven++;
                }
            }
        }
        return tally.goesOn();
    }

    private List<SliceJob> canaries(List<SliceJob> jobs) {
        return choices.canary() instanceof Canary.Named named
                ? jobs.stream()
                        .filter(job -> job.slice().name().equals(named.slice()))
                        .toList()
                : jobs;
    }

    private static List<List<SliceJob>> byDevice(List<SliceJob> jobs) {
        Map<String, List<SliceJob>> devices = jobs.stream()
                .collect(Collectors.groupingBy(job -> job.slice().device(), LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(devices.values());
    }

    /** The slices of one device, in order; what follows one that did not end well may build on it. */
    private void push(List<SliceJob> lane, FleetTalk fleetTalk) {
        try (SliceRun own = runOfAThread(fleetTalk)) {
            for (SliceJob job : lane) {
                if (!tally.goesOn() || !push(own, job, false, fleetTalk).isGood()) {
                    return;
                }
            }
        }
    }

    private SliceRun runOfAThread(FleetTalk fleetTalk) {
        return choices.brief() ? run.beside(fleetTalk) : run.beside();
    }

    private SliceEnd push(SliceRun own, SliceJob job, boolean canary, FleetTalk fleetTalk) {
        Instant startedAt = context.clock().instant();
        SliceEnd end;
        try {
            String place = folder.relativize(job.folder()).toString().replace('\\', '/');
            end = SliceEnd.of(own.push(job).report(), canary, place);
        } catch (CliException e) {
            end = failed(job, canary, startedAt, Outcome.REFUSED, e.exitCode(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            end = failed(
                    job,
                    canary,
                    startedAt,
                    Outcome.UNKNOWN,
                    ExitCode.UNKNOWN,
                    "internal error: " + e + "\n  fix: look at show system commit on the device");
        }
        own.release();
        tally.add(end);
        if (choices.brief()) {
            fleetTalk.over(end);
        }
        return end;
    }

    private SliceEnd failed(
            SliceJob job, boolean canary, Instant startedAt, Outcome outcome, ExitCode code, String reason) {
        Slice slice = job.slice();
        return new SliceEnd(
                slice.name(),
                slice.device(),
                slice.logicalSystem().name(),
                canary,
                outcome,
                outcome.words(),
                reason,
                code.number(),
                startedAt,
                Duration.between(startedAt, context.clock().instant()),
                0,
                0,
                0,
                "");
    }

    private FleetReport report(List<SliceJob> jobs, Instant startedAt) {
        List<SliceEnd> ends = tally.ends(jobs);
        List<NotTried> notTried = jobs.stream()
                .filter(job -> !tally.has(job))
                .map(job -> new NotTried(job.slice().name(), job.slice().device()))
                .toList();
        List<Integer> codes =
                new ArrayList<>(ends.stream().map(SliceEnd::exitCode).toList());
        String halt = tally.halt();
        if (!notTried.isEmpty() && whole.isStopped()) {
            codes.add(ExitCode.INTERRUPTED.number());
        }
        if (!notTried.isEmpty() && halt.isEmpty()) {
            halt = "an earlier slice of the device did not end well";
        }
        return new FleetReport(
                "push",
                startedAt,
                context.clock().instant(),
                ExitCode.worst(codes).number(),
                notTried.isEmpty() ? "" : halt,
                ends,
                notTried,
                new Origin(CantleVersion.text(), "", run.revision()));
    }

    private void write(FleetReport report) {
        try {
            talk.say("report: " + FleetFolder.write(folder, report));
        } catch (IOException e) {
            // The pushes are over and the exit code says how: a full disk must not say otherwise.
            talk.complain("the report cannot be written to " + folder + ": " + e.getMessage());
        }
    }
}
