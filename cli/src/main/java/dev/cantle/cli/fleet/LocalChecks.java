package dev.cantle.cli.fleet;

import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Goldens;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.push.key.KeyRing;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What can be found wrong with a push before a device is touched. */
final class LocalChecks {

    private final Talk talk;
    private final Intent intent;
    private final SecretSource secrets;
    private final Goldens goldens;
    private final Set<Problem> said = ConcurrentHashMap.newKeySet();

    LocalChecks(Talk talk, Path workspace, Intent intent, SecretSource secrets) {
        this.talk = talk;
        this.intent = intent;
        this.secrets = secrets;
        goldens = new Goldens(workspace);
    }

    /**
     * Checks all slices, so that a mistake in the last one is not found when the first ones are changed already.
     *
     * @throws CliException if a key is missing or not what its provider takes
     * @throws dev.cantle.cli.pipeline.RenderingFailedException if a slice cannot be rendered
     */
    void refuseUnusable(List<Slice> slices) {
        slices.forEach(this::warnOfOutdatedGoldens);
        try (KeyRing keys = KeyRing.of(slices, intent.network(), intent.providers(), secrets)) {
            refuse(keys.problems());
        }
    }

    /** Refuses keys that are not usable, and says once what is wrong with those that are. */
    void refuse(List<Problem> problems) {
        talk.complain(problems.stream().filter(said::add).toList());
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new CliException(ExitCode.INVENTORY_INVALID, "the keys are not usable, nothing was done", problems);
        }
    }

    /** Says when what is pushed is not what was reviewed. */
    void warnOfOutdatedGoldens(Slice slice) {
        for (ReviewedFile golden : goldens.of(slice, intent.device(slice), Notation.CURLY)) {
            if (!golden.isCurrent()) {
                talk.complain("warning: " + golden.path() + " is not what is pushed; run cantle render and have it"
                        + " reviewed");
            }
        }
    }

    /** A folder that cannot be written is found before the device is touched, not after. */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".report", ".tmp"));
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.USAGE,
                    "the report cannot be written to " + folder + " ("
                            + e.getClass().getSimpleName()
                            + "), nothing was done\n  fix: name a folder that can be written with --report DIR");
        }
    }
}
