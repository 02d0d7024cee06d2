package dev.cantle.cli.command.push;

import dev.cantle.cli.ownership.CommitLog;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.push.order.PushChoices;
import dev.cantle.cli.push.order.PushChoices.ConfirmWith;
import dev.cantle.cli.push.order.PushChoices.OnFailure;
import dev.cantle.model.value.IllegalValueException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a push goes about its work. */
final class PushOptions {

    @Option(
            names = "--unseen-commits",
            description = "Push even if the device does not show its commits, so that nobody knows whether somebody's"
                    + " confirmed commit waits; a push would confirm it.")
    private boolean unseenCommits;

    @Option(
            names = "--remove",
            description =
                    "Take the slices from their devices instead: their logical systems whole, or, of a shared one,"
                            + " what they render. Proven when their sessions are gone and all others are as before.")
    private boolean remove;

    @Option(
            names = "--dry-run",
            description = "Load, show the difference, have the device check it (commit check), and take it out again."
                    + " Nothing is ever committed, and nobody is asked.")
    private boolean dryRun;

    @Option(
            names = "--confirm-with",
            paramLabel = "commit|check",
            converter = ConfirmWithConverter.class,
            description = "What confirms the commit: a plain commit, which stands in the commit history by itself"
                    + " (default), or a commit check, which leaves no second entry there.")
    private @Nullable ConfirmWith confirmWith;

    @Option(
            names = "--on-failure",
            paramLabel = "rollback|wait",
            converter = OnFailureConverter.class,
            description = "What is done with a change that is not proven: roll it back at once (default), or leave it"
                    + " to the device's timer, so that you can look at it until then. Exit code 5 either way.")
    private @Nullable OnFailure onFailure;

    @Option(
            names = "--log",
            paramLabel = "TEXT",
            description = "A text for the device's commit history, behind the slice, the time and the Git revision;"
                    + " one line, at most 320 bytes.")
    private @Nullable String log;

    /** Whether nothing is committed, so that nobody need agree. */
    boolean isDryRun() {
        return dryRun;
    }

    /**
     * Refuses what must not be done to slices that nobody has named.
     *
     * @throws CliException if it is such
     */
    void refuseFor(FleetOptions fleet) {
        refuse(
                remove && fleet.isAll(),
                "--remove with --all would take every slice from the network\n  fix: name the slices to remove");
    }

    /**
     * What the user chose.
     *
     * @throws CliException if the options do not go together
     */
    PushChoices choices() {
        refuse(
                dryRun && confirmWith != null,
                "--dry-run commits nothing, so there is nothing to confirm\n"
                        + "  fix: leave out --confirm-with or --dry-run");
        refuse(
                dryRun && onFailure != null,
                "--dry-run commits nothing, so nothing can fail after a commit\n"
                        + "  fix: leave out --on-failure or --dry-run");
        refuse(
                dryRun && unseenCommits,
                "--dry-run with --unseen-commits might confirm somebody's pending commit: a commit check does that too"
                        + "\n  fix: let the login see show system commit, and leave out --unseen-commits");
        PushChoices usual = PushChoices.usual();
        return new PushChoices(
                !unseenCommits,
                confirmWith == null ? usual.confirmWith() : confirmWith,
                onFailure == null ? usual.onFailure() : onFailure,
                dryRun,
                remove,
                text());
    }

    private String text() {
        try {
            return log == null ? "" : CommitLog.checked(log);
        } catch (IllegalValueException e) {
            throw new CliException(ExitCode.USAGE, "--log: " + e.getMessage() + "\n  fix: " + e.fix());
        }
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new CliException(ExitCode.USAGE, message);
        }
    }

    /** Reads what confirms. */
    static final class ConfirmWithConverter implements ITypeConverter<ConfirmWith> {

        @Override
        public ConfirmWith convert(String text) {
            return switch (text) {
                case "commit" -> ConfirmWith.COMMIT;
                case "check" -> ConfirmWith.CHECK;
                default -> throw new TypeConversionException("'" + text + "' is neither commit nor check");
            };
        }
    }

    /** Reads what is done on failure. */
    static final class OnFailureConverter implements ITypeConverter<OnFailure> {

        @Override
        public OnFailure convert(String text) {
            return switch (text) {
                case "rollback" -> OnFailure.ROLLBACK;
                case "wait" -> OnFailure.WAIT;
                default -> throw new TypeConversionException("'" + text + "' is neither rollback nor wait");
            };
        }
    }
}
