package dev.cantle.cli.command.demo;

import dev.cantle.cli.command.options.CloudOptions;
import dev.cantle.cli.command.verify.SliceJudging;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.Worlds;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.world.World;
import dev.cantle.simulator.clouds.CloudViews;
import dev.cantle.verify.cloud.CloudEvidence;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The last step of the demo: what AWS and Azure say of a slice that was pushed.
 *
 * @param world what they have configured
 */
record DemoClouds(CliContext context, Talk talk, Path workspace, Intent intent, SecretSource secrets, World world) {

    /**
     * Judges all three sides.
     *
     * @param scratch where the clouds' documents are written, and left
     * @param folder where the report goes
     * @return whether they agree
     */
    boolean agree(Slice slice, DeviceConnector connector, Path scratch, Path folder) throws IOException {
        new CloudViews(intent.network(), world, Worlds.keys(secrets)).write(scratch);
        if (Files.notExists(scratch)) {
            talk.say("  no circuit of AWS or Azure: there is nothing to compare");
            return true;
        }
        SliceJudging judging = new SliceJudging(context, talk, intent, workspace, false);
        judging.alsoBy(Optional.of(CloudEvidence.read(scratch, CloudOptions.keys(intent.network(), secrets))));
        Report report = judging.onDevice(slice, slice.verify(), connector, folder);
        judging.write(report, folder);
        List<Finding> theirs = report.verdict().findings().stream()
                .filter(finding -> finding.layer() == Layer.CLOUD)
                .toList();
        List<Finding> against =
                theirs.stream().filter(finding -> !finding.isProven()).toList();
        against.forEach(
                finding -> talk.say("  " + finding.circuit() + ": " + finding.what() + ": " + finding.actual()));
        talk.say("  AWS and Azure say the same as the router and the intent in " + (theirs.size() - against.size())
                + " of " + theirs.size() + " findings");
        talk.say("  report: " + folder.resolve("report.html"));
        return report.verdict().isProven();
    }
}
