package dev.cantle.cli.fleet;

import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ConfirmWindow;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import java.nio.file.Path;
import java.util.List;

/**
 * A slice that is to be pushed.
 *
 * @param slice the slice
 * @param policy how long to wait for proof
 * @param window how long the device waits to be confirmed
 * @param folder where its report goes
 */
public record SliceJob(Slice slice, VerifyPolicy policy, ConfirmWindow window, Path folder) {

    /**
     * A job with the confirm window that the user wants.
     *
     * @param minutes the confirm window, the last one counts; empty for the shortest that fits
     * @throws CliException if the window is none that Junos takes, or too short to verify in
     */
    public static SliceJob of(Slice slice, VerifyPolicy policy, List<Integer> minutes, Path folder) {
        ConfirmWindow shortest = ConfirmWindow.shortestFor(policy);
        if (minutes.isEmpty()) {
            return new SliceJob(slice, policy, shortest, folder);
        }
        int wanted = minutes.get(minutes.size() - 1);
        if (wanted < 1 || wanted > 65_535) {
            throw new CliException(ExitCode.USAGE, "--minutes " + wanted + " is outside 1 to 65535");
        }
        ConfirmWindow window = new ConfirmWindow(wanted);
        if (!window.fits(policy)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--minutes " + wanted + " is too short: verification may take "
                            + policy.within().toSeconds() + " s and must hold for "
                            + policy.stableFor().toSeconds() + " s, with a margin of "
                            + ConfirmWindow.MARGIN.toSeconds() + " s; Junos would roll back in the middle of it"
                            + "\n  fix: --minutes " + shortest.minutes() + " or more, or a shorter verify.within");
        }
        return new SliceJob(slice, policy, window, folder);
    }
}
