package dev.cantle.cli.command.push;

import dev.cantle.cli.command.options.BundleOptions;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.ProvingOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.fleet.Fleet;
import dev.cantle.cli.fleet.FleetChoices;
import dev.cantle.cli.fleet.PushDocument;
import dev.cantle.cli.fleet.PushRecord;
import dev.cantle.cli.fleet.SliceJob;
import dev.cantle.cli.fleet.SliceRun;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.ReportFolderName;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.report.fleet.FleetReport;
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
            "  cantle push --all --yes --parallel 16       every slice: the first alone, then 16 devices at a time",
            "  cantle push multicloud-fra --dry-run        up to commit check, nothing is committed",
            "  cantle push multicloud-fra --remove         take the slice from its device",
            "  cantle push multicloud-fra --log 'CHG-4711'  a text for the device's commit history",
            "  cantle push multicloud-fra --at 127.0.0.1:8300 --known-hosts hosts --yes",
            "",
            "The password comes from what the inventory references, else from CANTLE_PASSWORD, else you are asked.",
            "Exit codes: 0 confirmed, checked or nothing to do, 2 usage, 3 inventory invalid, 4 device untouched,",
            "5 rolled back and the state before proven, 6 unknown or pending, 130 declined or interrupted."
        })
public final class PushCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ProvingOptions proving = new ProvingOptions();

    @Mixin
    private PushOptions choices = new PushOptions();

    @Mixin
    private FleetOptions fleet = new FleetOptions();

    @Mixin
    private BundleOptions bundle = new BundleOptions();

    @Parameters(paramLabel = "SLICE", arity = "0..*", description = "The slices to push, in this order.")
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
            description = "Write the report to this folder, of several slices each to its folder SLICE inside."
                    + " Default: reports/<time>-<slice>/ of the workspace, of several reports/<time>-fleet/.")
    private @Nullable Path report;

    /** The command, in what it runs in. */
    public PushCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Talk talk = common.talk(context);
        Intent intent = WorkspaceSlices.sound(context, common);
        List<Slice> wanted = fleet.slices(intent, slices);
        choices.refuseFor(fleet);
        bundle.refuseEarly(context, wanted.size());
        proving.refuseSeveral(wanted);
        if (!yes && !choices.isDryRun() && !context.terminal().isInteractive()) {
            throw new CliException(
                    ExitCode.USAGE, "nobody is there to ask\n  fix: add --yes to push without a question");
        }
        FleetChoices together = fleet.choices(wanted, !yes && !choices.isDryRun(), choices.isDryRun());
        Path workspace = common.workspace(context);
        try (AmbientSecrets secrets = new AmbientSecrets(context, workspace);
                DeviceConnector connector = proving.connector(context, secrets)) {
            SliceRun run = new SliceRun(context, talk, workspace, intent, secrets, connector, yes, choices.choices());
            return wanted.size() == 1
                    ? one(talk, intent, run, wanted.get(0)).number()
                    : several(talk, run, wanted, together);
        }
    }

    private ExitCode one(Talk talk, Intent intent, SliceRun run, Slice slice) {
        PushRecord record = run.push(slice, proving.waiting(slice), minutes(), given());
        bundle.write(
                context,
                talk,
                common.workspace(context),
                intent,
                record.folder(),
                List.of(),
                record.report(),
                record.result().order().choices().remove(),
                record.result().deletedInstances());
        if (common.isJson()) {
            PushDocument.print(record, context.out());
        }
        return record.exitCode();
    }

    private int several(Talk talk, SliceRun run, List<Slice> wanted, FleetChoices together) {
        Path folder = given().stream()
                .findFirst()
                .orElseGet(() -> ReportFolderName.of(
                        common.workspace(context), context.clock().instant(), "fleet"));
        List<SliceJob> jobs = wanted.stream()
                .map(slice -> SliceJob.of(slice, proving.waiting(slice), minutes(), folder.resolve(slice.name())))
                .toList();
        FleetReport whole = new Fleet(context, talk, run, together, folder).push(jobs);
        if (common.isJson()) {
            PushDocument.print(whole, folder, context.out());
        }
        return whole.exitCode();
    }

    private List<Integer> minutes() {
        return Stream.ofNullable(minutes).toList();
    }

    private List<Path> given() {
        return Stream.ofNullable(report).map(context::resolve).toList();
    }
}
