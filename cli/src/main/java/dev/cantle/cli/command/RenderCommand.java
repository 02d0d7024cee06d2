package dev.cantle.cli.command;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.golden.GoldenRun;
import dev.cantle.cli.golden.Standing;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.Rendering;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle render}: writes the goldens, or says how they differ from what rendering gives. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Renders slices into golden/DEVICE/SLICE.conf, with the resolved intent beside it in"
                + " SLICE.intent.yaml, and the carrier's half of its attachments in SLICE.carrier.conf."
                + " Without SLICE it also deletes the goldens of slices that are gone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle render                           write the goldens of every slice",
            "  cantle render multicloud-fra            write those of one slice",
            "  cantle render --check                   write nothing; exit 1 and show what differs",
            "  cantle render --format set --stdout     print set commands",
            "",
            "Exit codes: 0 written or current, 1 a golden differs, 3 inventory or template invalid."
        })
public final class RenderCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "SLICE", arity = "0..*", description = "The slices to render. Default: all.")
    private List<String> slices = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; exit 1 and show the difference when a golden differs.")
    private boolean check;

    @Option(
            names = "--format",
            paramLabel = "curly|set|xml",
            defaultValue = "curly",
            description = "The notation. Default: ${DEFAULT-VALUE}.")
    private Notation format = Notation.CURLY;

    @Option(names = "--stdout", description = "Print the configuration instead of writing it.")
    private boolean stdout;

    @Option(
            names = "--carrier",
            description = "With --stdout: print the carrier's half, which stands at the top level and is not pushed.")
    private boolean carrier;

    /** The command, in what it runs in. */
    public RenderCommand(CliContext context) {
        this.context = context;
    }

    /** The goldens of the whole workspace that are not what rendering gives. */
    public static List<ReviewedFile> outdated(Path workspace, Intent intent) {
        return new GoldenRun(workspace, intent, Notation.CURLY)
                .outdated(intent.network().slices(), true);
    }

    @Override
    public Integer call() {
        if (stdout && (check || common.isJson())) {
            throw new CliException(ExitCode.USAGE, "--stdout goes with neither --check nor --json\n  fix: drop one");
        }
        if (carrier && !stdout) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--carrier is for --stdout\n  fix: add --stdout; golden/ always gets the carrier's half, too");
        }
        Path workspace = common.workspace(context);
        Intent intent = WorkspaceSlices.sound(context, common);
        List<Slice> wanted = WorkspaceSlices.named(intent, slices);
        if (stdout) {
            return print(workspace, intent, wanted).number();
        }
        GoldenRun run = new GoldenRun(workspace, intent, format);
        boolean orphans = slices.isEmpty();
        List<Standing> files = check ? run.compare(wanted, orphans) : run.write(wanted, orphans);
        boolean current = files.stream().noneMatch(Standing::differs);
        tell(files, current);
        if (common.isJson()) {
            print(files, current);
        }
        return (check && !current ? ExitCode.FAILED : ExitCode.OK).number();
    }

    private ExitCode print(Path workspace, Intent intent, List<Slice> wanted) {
        Rendering rendering = new Rendering(workspace);
        for (Slice slice : wanted) {
            Device device = WorkspaceSlices.device(intent, slice);
            context.out()
                    .print(
                            carrier
                                    ? rendering
                                            .carrierOf(slice)
                                            .map(half -> half.text(format))
                                            .orElse("")
                                    : rendering.of(slice, device).text(format));
        }
        context.out().flush();
        return ExitCode.OK;
    }

    private void tell(List<Standing> files, boolean current) {
        Talk talk = common.talk(context);
        files.forEach(file -> file.difference().forEach(talk::say));
        if (!files.isEmpty()) {
            talk.say(lines(files));
        }
        if (check && !current) {
            talk.say("fix: run cantle render"
                    + (format == Notation.CURLY
                            ? ""
                            : " --format " + format.name().toLowerCase(Locale.ROOT))
                    + " and review the change in the pull request");
        }
    }

    private static String lines(List<Standing> files) {
        StringJoiner lines = new StringJoiner("\n");
        for (Standing file : files) {
            lines.add(file.word().word() + ": " + file.path());
        }
        return lines.toString();
    }

    private void print(List<Standing> files, boolean current) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "render");
            json.writeBooleanField("current", current);
            json.writeArrayFieldStart("files");
            for (Standing file : files) {
                json.writeStartObject();
                json.writeStringField("path", file.path().toString());
                json.writeBooleanField("differs", file.differs());
                json.writeStringField("difference", String.join("\n", file.difference()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
