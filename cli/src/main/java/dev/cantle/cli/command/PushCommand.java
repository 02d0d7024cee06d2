package dev.cantle.cli.command;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.fleet.PushRecord;
import dev.cantle.cli.fleet.SliceRun;
import dev.cantle.cli.pipeline.AmbientSecrets;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.model.intent.Slice;
import dev.cantle.netconf.message.SessionOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle push}: pushes slices, each with automatic roll-back, and confirms what is proven. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description = "Pushes slices with commit confirmed, verifies them inside the confirm window, and confirms what"
                + " is proven; what is not is rolled back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle push multicloud-fra                  show the difference, ask, then push",
            "  cantle push multicloud-fra --yes            do not ask",
            "  cantle push multicloud-fra --minutes 15     a longer confirm window",
            "  cantle push multicloud-fra --at 127.0.0.1:8300 --known-hosts hosts --yes",
            "",
            "The password comes from what the inventory references, else from CANTLE_PASSWORD, else you are asked.",
            "Exit codes: 0 confirmed or nothing to do, 2 usage, 3 inventory invalid, 4 device untouched,",
            "5 rolled back and the state before proven, 6 unknown or pending, 130 declined or interrupted."
        })
public final class PushCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private DeviceOptions device = new DeviceOptions();

    @Mixin
    private ProofOptions proof = new ProofOptions();

    @Mixin
    private PushOptions choices = new PushOptions();

    @Parameters(paramLabel = "SLICE", arity = "1..*", description = "The slices to push, in this order.")
    private List<String> slices = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask before the commit.")
    private boolean yes;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "The confirm window in minutes, 1 to 65535. Default: as long as verification may take.")
    private @Nullable Integer minutes;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Write the report to this folder. Default: reports/<time>-<slice>/ of the workspace.")
    private @Nullable Path report;

    /** The command, in what it runs in. */
    public PushCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Talk talk = common.talk(context);
        Intent intent = WorkspaceSlices.sound(context, common);
        List<Slice> wanted = WorkspaceSlices.named(intent, slices);
        device.refuseSeveral(wanted.stream().map(Slice::device).distinct().count());
        if (!yes && !context.terminal().isInteractive()) {
            throw new CliException(
                    ExitCode.USAGE, "nobody is there to ask\n  fix: add --yes to push without a question");
        }
        Path workspace = common.workspace(context);
        SecretSource secrets = new AmbientSecrets(context.environment(), workspace);
        List<PushRecord> records = new ArrayList<>();
        try (DeviceConnector connector =
                new DeviceConnector(context, secrets, device.reach(context), SessionOptions.defaults())) {
            SliceRun run = new SliceRun(context, talk, workspace, intent, secrets, connector, yes, choices.choices());
            for (Slice slice : wanted) {
                PushRecord record = run.push(
                        slice,
                        proof.over(slice.verify()),
                        Stream.ofNullable(minutes).toList(),
                        folder(slice, wanted.size()));
                records.add(record);
                if (record.exitCode() != ExitCode.OK || context.stop().isStopped()) {
                    break;
                }
            }
        }
        ExitCode worst = records.get(records.size() - 1).exitCode();
        if (common.json) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "push");
                json.writeNumberField("exitCode", worst.number());
                json.writeArrayFieldStart("pushes");
                for (PushRecord record : records) {
                    record.write(json);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("notTried");
                for (Slice slice : wanted.subList(records.size(), wanted.size())) {
                    json.writeString(slice.name());
                }
                json.writeEndArray();
            });
        }
        return worst.number();
    }

    private List<Path> folder(Slice slice, int count) {
        return Stream.ofNullable(report)
                .map(context::resolve)
                .map(folder -> count == 1 ? folder : folder.resolve(slice.name()))
                .toList();
    }
}
