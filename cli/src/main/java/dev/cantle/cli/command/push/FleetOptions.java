package dev.cantle.cli.command.push;

import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.fleet.Canary;
import dev.cantle.cli.fleet.FleetChoices;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.model.intent.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how several slices are pushed. */
final class FleetOptions {

    private static final int USUAL_PARALLEL = 8;

    @Option(names = "--all", description = "Push every slice of the workspace. The first one is the canary then.")
    private boolean all;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "Push to as many devices at a time, 1 to " + FleetChoices.MOST_PARALLEL + ". Default: "
                    + USUAL_PARALLEL + "; without --yes one after another, as each is asked for.")
    private @Nullable Integer parallel;

    @Option(
            names = "--canary",
            paramLabel = "SLICE|N",
            description = "Push this slice first, or so many one by one (0 to " + Canary.First.MOST
                    + "); the others are" + " begun only when it is proven. Default: 1 with --all, else 0.")
    private @Nullable String canary;

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            defaultValue = "1",
            description = "Try no more slices when so many have not ended well. Default: 1.")
    private int maxFailures;

    /** Whether every slice is meant, without being named. */
    boolean isAll() {
        return all;
    }

    /**
     * The slices that the command line means.
     *
     * @throws CliException if it names none, or some although all are meant
     */
    List<Slice> slices(Intent intent, List<String> names) {
        if (all && !names.isEmpty()) {
            throw usage("--all pushes every slice, so no slice is to be named", "leave out --all, or the names");
        }
        if (!all && names.isEmpty()) {
            throw usage("no slice is named", "name the slices to push, or --all for every one");
        }
        if (all && intent.network().slices().isEmpty()) {
            throw usage("the workspace has no slice", "write one to inventory/slices/");
        }
        return WorkspaceSlices.named(intent, names);
    }

    /**
     * How they are pushed.
     *
     * @param asks whether the user is asked about each
     * @param dryRun whether nothing is committed, and each difference is shown unless several come at a time
     * @throws CliException if a value is out of its range, or the options do not go together
     */
    FleetChoices choices(List<Slice> slices, boolean asks, boolean dryRun) {
        if (parallel != null && (parallel < 1 || parallel > FleetChoices.MOST_PARALLEL)) {
            throw usage("--parallel " + parallel + " is outside 1 to " + FleetChoices.MOST_PARALLEL, "8 is usual");
        }
        if (asks && parallel != null && parallel > 1) {
            throw usage(
                    "--parallel " + parallel + " pushes beside each other, and nobody can be asked about several at a"
                            + " time",
                    "add --yes, or leave out --parallel to be asked about one after another");
        }
        if (maxFailures < 1) {
            throw usage("--max-failures " + maxFailures + " is below 1", "1 stops at the first that does not end well");
        }
        boolean oneByOne = asks || (dryRun && parallel == null);
        int usual = oneByOne ? 1 : USUAL_PARALLEL;
        return new FleetChoices(parallel == null ? usual : parallel, canary(slices), maxFailures, !oneByOne);
    }

    private Canary canary(List<Slice> slices) {
        String wanted = canary == null ? (all ? "1" : "0") : canary;
        if (slices.stream().anyMatch(slice -> slice.name().equals(wanted))) {
            return new Canary.Named(wanted);
        }
        if (!wanted.matches("[0-9]{1,9}")) {
            throw usage(
                    "--canary " + wanted + " is none of the slices that are pushed",
                    "name one of them, or a number from 0 to " + Canary.First.MOST);
        }
        int count = Integer.parseInt(wanted);
        if (count > Canary.First.MOST) {
            throw usage("--canary " + wanted + " is outside 0 to " + Canary.First.MOST, "1 is usual");
        }
        return new Canary.First(count);
    }

    private static CliException usage(String what, String fix) {
        return new CliException(ExitCode.USAGE, what + "\n  fix: " + fix);
    }
}
