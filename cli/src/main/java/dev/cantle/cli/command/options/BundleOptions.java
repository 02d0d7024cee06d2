package dev.cantle.cli.command.options;

import dev.cantle.cli.bundle.BundleContents;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.verify.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that keeps all that a verdict rests on in one file. */
public final class BundleOptions {

    @Option(
            names = "--bundle",
            paramLabel = "FILE.zip",
            description =
                    "Also write an evidence bundle: intent, configuration, replies, findings and their SHA-256 sums in"
                            + " one file, which verify --from FILE.zip judges again. One slice only; it must not be there"
                            + " yet.")
    private @Nullable Path file;

    /** Whether a bundle is wanted. */
    public boolean isGiven() {
        return file != null;
    }

    /**
     * Refuses what could not be bundled in the end, before anything is done.
     *
     * @param slices how many slices the command is about
     * @throws CliException if it is such
     */
    public void refuseEarly(CliContext context, int slices) {
        if (file == null) {
            return;
        }
        Path target = context.resolve(file);
        if (slices != 1) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--bundle is about one slice, and there are " + slices
                            + "\n  fix: name one slice, and bundle each by" + " itself");
        }
        if (!target.toString().endsWith(".zip")) {
            throw new CliException(
                    ExitCode.USAGE,
                    "the bundle " + target + " would not be known as one\n  fix: give it a name that ends in .zip");
        }
        if (Files.exists(target)) {
            throw new CliException(
                    ExitCode.USAGE,
                    target + " is there already\n  fix: choose another name; evidence is not overwritten");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "the folder " + folder + " of the bundle is not there, or not yours\n  fix: make it");
        }
    }

    /** Writes the bundle of a run, if one is wanted. */
    public void write(
            CliContext context,
            Talk talk,
            Path workspace,
            Intent intent,
            Path folder,
            List<Path> saved,
            Report report,
            boolean removal,
            Set<String> instancesTaken) {
        if (file != null) {
            new BundleContents(workspace, intent)
                    .write(context.resolve(file), folder, saved, report, removal, instancesTaken, talk);
        }
    }
}
