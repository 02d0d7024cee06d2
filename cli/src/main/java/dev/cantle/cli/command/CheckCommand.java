package dev.cantle.cli.command;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.golden.GoldenRun;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.cli.push.key.KeyRing;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.junos.notation.Notation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cantle check}: loads and judges the inventory. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Loads and judges the inventory, and the templates that override built-in ones: every problem at"
                + " once, with file, line and column.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle check                judge inventory/ of this folder",
            "  cantle check --golden       and see that golden/ is what rendering gives",
            "  cantle check --secrets      and that every secret can be found, and none is weak",
            "  cantle check --json         the same for a program",
            "",
            "Exit codes: 0 sound, 1 a golden differs, 3 the inventory or a template is invalid."
        })
public final class CheckCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--golden", description = "Also check that the goldens are what rendering gives.")
    private boolean golden;

    @Option(
            names = "--secrets",
            description =
                    "Also follow every reference to a secret, and judge the keys: their length, their alphabet and"
                            + " how hard they are to guess. No key is shown.")
    private boolean secrets;

    /** The command, in what it runs in. */
    public CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path workspace = common.workspace(context);
        Intent written = Intent.of(workspace, LocalDate.now(context.clock()));
        List<Problem> templates = new GoldenRun(workspace, written, Notation.CURLY).templateProblems();
        Intent intent = withSecrets(written.with(templates), workspace);
        List<ReviewedFile> outdated =
                golden && !intent.hasErrors() ? RenderCommand.outdated(workspace, intent) : List.of();
        ExitCode code =
                intent.hasErrors() ? ExitCode.INVENTORY_INVALID : outdated.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        tell(intent, outdated);
        if (common.isJson()) {
            print(intent, outdated);
        }
        return code.number();
    }

    private Intent withSecrets(Intent intent, Path workspace) {
        if (!secrets || intent.hasErrors()) {
            return intent;
        }
        try (AmbientSecrets source = new AmbientSecrets(context, workspace)) {
            return intent.with(KeyRing.judgeAll(intent.network(), intent.providers(), source));
        }
    }

    private void tell(Intent intent, List<ReviewedFile> outdated) {
        Talk talk = common.talk(context);
        talk.complain(intent.problems());
        for (Problem waived : intent.waived()) {
            talk.say("waived: " + waived.message() + " [" + waived.rule() + "]");
        }
        outdated.forEach(file -> file.difference().forEach(talk::say));
        talk.say(summary(intent, outdated.size()));
    }

    private String summary(Intent intent, int outdated) {
        List<String> parts = new ArrayList<>();
        parts.add(count(intent.problems().stream().filter(Problem::isError).count(), "error"));
        parts.add(count(
                intent.problems().stream()
                        .filter(problem -> problem.severity() == Severity.WARNING)
                        .count(),
                "warning"));
        parts.add(intent.waived().size() + " waived");
        if (golden && !intent.hasErrors()) {
            parts.add(
                    outdated == 0
                            ? "goldens are current"
                            : count(outdated, "golden") + (outdated == 1 ? " differs" : " differ"));
        }
        return count(intent.network().slices().size(), "slice") + " on "
                + count(intent.network().devices().size(), "device") + ": " + String.join(", ", parts);
    }

    /** A number with its noun. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void print(Intent intent, List<ReviewedFile> outdated) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "check");
            json.writeBooleanField("sound", !intent.hasErrors());
            json.writeNumberField("devices", intent.network().devices().size());
            json.writeNumberField("slices", intent.network().slices().size());
            JsonDocument.problems(json, "problems", intent.problems());
            JsonDocument.problems(json, "waived", intent.waived());
            json.writeArrayFieldStart("outdatedGoldens");
            for (ReviewedFile file : outdated) {
                json.writeString(file.path().toString());
            }
            json.writeEndArray();
        });
    }
}
