package dev.cantle.cli.command.verify;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.BundleOptions;
import dev.cantle.cli.command.options.CloudOptions;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.ProvingOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.ReportFolderName;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle verify}: judges slices by what a device says now, or by replies that were saved. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Judges whether a device does what the slices intend. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle verify                                     every slice, on its device",
            "  cantle verify multicloud-fra --wait               wait until it is proven and stable",
            "  cantle verify multicloud-fra --from evidence      judge saved replies: bgp-summary.xml, interfaces.xml,"
                    + " routes-TABLE.xml, received-PEER.xml, advertised-PEER.xml",
            "  cantle verify multicloud-fra --evidence clouds    and hold it against what AWS and Azure say (aws, az:"
                    + " JSON)",
            "  cantle verify --from change.zip                   judge an evidence bundle again (push and verify"
                    + " --bundle)",
            "",
            "Exit codes: 0 proven, 1 refuted or unknown, 2 usage, 3 inventory invalid, 4 device or transport error."
        })
public final class VerifyCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ProvingOptions proving = new ProvingOptions();

    @Mixin
    private CloudOptions clouds = new CloudOptions();

    @Parameters(paramLabel = "SLICE", arity = "0..*", description = "The slices to judge. Default: all.")
    private List<String> slices = new ArrayList<>();

    @Mixin
    private BundleOptions bundle = new BundleOptions();

    @Option(
            names = "--from",
            paramLabel = "DIR|FILE.zip",
            description =
                    "Judge the replies saved in this folder, or in its folder SLICE, instead of a device; or judge an"
                            + " evidence bundle again, by the intent and at the time that it holds, in any folder.")
    private @Nullable Path from;

    @Option(names = "--wait", description = "Wait until everything is proven and stable, as a push does.")
    private boolean wait;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Write the report to this folder. Default: reports/<time>-<slice>/ of the workspace.")
    private @Nullable Path report;

    /** The command, in what it runs in. */
    public VerifyCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Talk talk = common.talk(context);
        refuseEarly();
        if (from != null && Files.isRegularFile(context.resolve(from))) {
            return judgedAgain(talk, context.resolve(from)).number();
        }
        Intent intent = WorkspaceSlices.sound(context, common);
        List<Slice> wanted = WorkspaceSlices.named(intent, slices);
        bundle.refuseEarly(context, wanted.size());
        proving.refuseSeveral(wanted);
        List<Judged> all = judged(talk, intent, wanted);
        boolean proven = !all.isEmpty()
                && all.stream().allMatch(one -> one.report().verdict().isProven());
        if (common.isJson()) {
            print(all, proven);
        }
        return (proven ? ExitCode.OK : ExitCode.FAILED).number();
    }

    /** Refuses what does not go together before anything is read. */
    private void refuseEarly() {
        if (from != null && (wait || proving.isDeviceGiven())) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--from judges saved replies, so --wait, --at, --user, --known-hosts, --ssh-config and"
                            + " --wire-log do not go with it"
                            + "\n  fix: drop --from, or the others");
        }
        if (from != null && !Files.exists(context.resolve(from))) {
            throw new CliException(
                    ExitCode.USAGE,
                    context.resolve(from)
                            + " is not there\n  fix: name the folder that holds the saved replies, such as"
                            + " the evidence folder of a report, or an evidence bundle");
        }
    }

    private List<Judged> judged(Talk talk, Intent intent, List<Slice> wanted) throws IOException {
        SliceJudging judging = new SliceJudging(context, talk, intent, common.workspace(context), wait);
        List<Judged> all = new ArrayList<>();
        try (AmbientSecrets secrets = new AmbientSecrets(context, common.workspace(context));
                DeviceConnector connector = proving.connector(context, secrets)) {
            for (Slice slice : wanted) {
                judging.alsoBy(
                        clouds.read(context, intent.network(), secrets, from == null ? null : replies(slice, from)));
                Instant startedAt = context.clock().instant();
                Path folder = folder(slice, wanted.size(), startedAt);
                Report judged = from == null
                        ? judging.onDevice(slice, proving.waiting(slice), connector, folder)
                        : judging.fromFolder(slice, replies(slice, from));
                judging.tell(judged, folder);
                List<Path> saved = from == null ? List.of() : List.of(replies(slice, from));
                bundle.write(context, talk, common.workspace(context), intent, folder, saved, judged, false, Set.of());
                all.add(new Judged(slice, judged, folder));
            }
        }
        return all;
    }

    private ExitCode judgedAgain(Talk talk, Path file) throws IOException {
        if (!slices.isEmpty() || bundle.isGiven() || clouds.isGiven()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "a bundle holds its own slice and clouds, and is one already"
                            + "\n  fix: leave out SLICE, --evidence and --bundle");
        }
        return new BundleJudging(context, talk, common.isJson())
                .judge(file, Optional.ofNullable(report).map(context::resolve));
    }

    private record Judged(Slice slice, Report report, Path folder) {

        void write(JsonGenerator json) throws IOException {
            json.writeStartObject();
            json.writeStringField("slice", slice.name());
            json.writeStringField("device", slice.device());
            json.writeStringField("reportFolder", folder.toString());
            json.writeFieldName("report");
            JsonReport.write(report, json);
            json.writeEndObject();
        }
    }

    private void print(List<Judged> all, boolean proven) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "verify");
            json.writeBooleanField("proven", proven);
            json.writeArrayFieldStart("slices");
            for (Judged one : all) {
                one.write(json);
            }
            json.writeEndArray();
        });
    }

    private Path replies(Slice slice, Path given) {
        Path folder = context.resolve(given);
        if (!Files.isDirectory(folder)) {
            throw new CliException(
                    ExitCode.USAGE,
                    folder + " is not a folder\n  fix: name the folder that holds the saved replies, such as the"
                            + " evidence folder of a report");
        }
        Path own = folder.resolve(slice.name());
        return Files.isDirectory(own) ? own : folder;
    }

    private Path folder(Slice slice, int count, Instant startedAt) {
        if (report == null) {
            return ReportFolderName.of(common.workspace(context), startedAt, slice.name());
        }
        Path folder = context.resolve(report);
        return count == 1 ? folder : folder.resolve(slice.name());
    }
}
