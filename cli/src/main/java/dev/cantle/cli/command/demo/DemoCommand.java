package dev.cantle.cli.command.demo;

import dev.cantle.cli.command.CheckCommand;
import dev.cantle.cli.command.RenderCommand;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.FaultOptions;
import dev.cantle.cli.command.options.ProofOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.Reach;
import dev.cantle.cli.fleet.PushRecord;
import dev.cantle.cli.fleet.SliceRun;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.pipeline.CarrierHalves;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.cli.pipeline.LabSecrets;
import dev.cantle.cli.pipeline.ReportFolderName;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.cli.pipeline.Worlds;
import dev.cantle.cli.push.order.PushChoices;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.world.World;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cantle demo}: the whole way on the embedded virtual MX204. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Goes the whole way on the embedded virtual MX204: check, render, push, verify, confirm, report;"
                + " then pushes again to show that there is nothing to do, and holds the router against what AWS and"
                + " Azure say. Needs no router and no setup.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle demo                              all goes well",
            "  cantle demo --fault aws-fra-1=wrong-key  AWS has another MD5 key: watch the roll-back",
            "",
            "Faults: CIRCUIT=wrong-key, wrong-as, silent, missing-prefix, extra-prefix, down, flap, slow:SECONDS",
            "and those of simulate --help, also in time: --fault 'at commit+5s: aws-fra-1 down'.",
            "Keys that are not set in the environment are made up for the demo.",
            "Exit codes: as of push; 1 when the clouds say otherwise at the end."
        })
public final class DemoCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ProofOptions proof = new ProofOptions();

    @Option(
            names = "--fault",
            paramLabel = "CIRCUIT=FAULT",
            description = "Something that is wrong at a far end; may be given several times.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Write the report to this folder, that of the second push to its folder again."
                    + " Default: reports/<time>-<slice>/ of the workspace.")
    private @Nullable Path report;

    private boolean cloudsAgree = true;

    /** The command, in what it runs in. */
    public DemoCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Talk talk = common.talk(context);
        Path workspace = common.workspace(context);
        Stopwatch watch = new Stopwatch(context.clock());
        talk.say("1. check");
        Intent intent = WorkspaceSlices.sound(context, common);
        intent.waived().forEach(waived -> talk.say("  waived: " + waived.message() + " [" + waived.rule() + "]"));
        talk.say("  " + CheckCommand.count(intent.network().slices().size(), "slice") + " on "
                + CheckCommand.count(intent.network().devices().size(), "device") + ", no errors");
        watch.lap("check");
        talk.say("2. render");
        render(talk, workspace, intent);
        watch.lap("render");
        List<PushRecord> records = new ArrayList<>();
        try (AmbientSecrets own = new AmbientSecrets(context, workspace);
                LabSecrets secrets = new LabSecrets(own);
                Simulator simulator = Simulator.start(CarrierHalves.on(
                        SimulatorOptions.of(intent.network(), world(intent, secrets)), intent.network(), workspace))) {
            talk.say("3. simulate");
            simulator
                    .devices()
                    .forEach(device -> talk.say("  " + device.name() + " listens on " + device.host() + ":"
                            + device.port() + ", host key " + device.hostKey()));
            watch.lap("simulate");
            pushAll(talk, workspace, intent, secrets, simulator, watch, records);
        }
        ExitCode code = records.stream()
                .map(PushRecord::exitCode)
                .filter(one -> one != ExitCode.OK)
                .findFirst()
                .orElse(cloudsAgree ? ExitCode.OK : ExitCode.FAILED);
        talk.say("");
        talk.say(watch.summary());
        if (common.isJson()) {
            print(watch, records, code);
        }
        return code.number();
    }

    private void render(Talk talk, Path workspace, Intent intent) {
        List<ReviewedFile> outdated = RenderCommand.outdated(workspace, intent);
        for (ReviewedFile golden : outdated) {
            talk.say("  " + golden.path() + " differs from what rendering gives; run cantle render");
        }
        if (outdated.isEmpty()) {
            talk.say("  golden/ is what rendering gives");
        }
    }

    private World world(Intent intent, LabSecrets secrets) {
        return FaultOptions.in(Worlds.expectedBy(intent.network(), secrets), faults)
                .world();
    }

    private void pushAll(
            Talk talk,
            Path workspace,
            Intent intent,
            LabSecrets secrets,
            Simulator simulator,
            Stopwatch watch,
            List<PushRecord> records)
            throws IOException {
        Path folder = Files.createTempDirectory("cantle-demo");
        Path knownHosts = folder.resolve("known_hosts");
        try {
            KnownHostsFile.add(knownHosts, simulator.devices());
            for (Slice slice : intent.network().slices()) {
                if (!isConfirmed(talk, workspace, intent, secrets, simulator, slice, knownHosts, watch, records)) {
                    break;
                }
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }

    private List<Path> folder(String inside) {
        return Stream.ofNullable(report)
                .map(folder -> context.resolve(folder).resolve(inside))
                .toList();
    }

    private boolean isConfirmed(
            Talk talk,
            Path workspace,
            Intent intent,
            LabSecrets secrets,
            Simulator simulator,
            Slice slice,
            Path knownHosts,
            Stopwatch watch,
            List<PushRecord> records)
            throws IOException {
        try (DeviceConnector connector = connector(secrets, simulator, slice, knownHosts)) {
            SliceRun run = new SliceRun(context, talk, workspace, intent, secrets, connector, true, PushChoices.usual())
                    .journaledIn(Journals.in(knownHosts.resolveSibling("journal")));
            talk.say("4. push, verify, confirm");
            PushRecord first = run.push(slice, proof.over(slice.verify()), List.of(), folder(""));
            records.add(first);
            watch.laps(first);
            if (first.result().end().kind() != PushEnd.Kind.CONFIRMED) {
                return false;
            }
            talk.say("");
            talk.say("5. push again");
            records.add(run.push(slice, proof.over(slice.verify()), List.of(), folder("again")));
            watch.lap("push again");
            talk.say("");
            talk.say("6. the clouds' own view");
            Path seen = folder("clouds").stream()
                    .findFirst()
                    .orElseGet(
                            () -> ReportFolderName.of(workspace, context.clock().instant(), slice.name()));
            cloudsAgree &= new DemoClouds(context, talk, workspace, intent, secrets, world(intent, secrets))
                    .agree(slice, connector, knownHosts.resolveSibling("clouds"), seen);
            watch.lap("clouds");
            return cloudsAgree;
        }
    }

    private DeviceConnector connector(LabSecrets secrets, Simulator simulator, Slice slice, Path knownHosts) {
        SimulatedDevice device = simulator
                .device(slice.device())
                .orElseThrow(() -> new IllegalStateException("No virtual " + slice.device()));
        Reach reach = new Reach(device.host() + ":" + device.port(), device.user(), knownHosts, Reach.NO_CONFIG);
        char[] password = device.password().toCharArray();
        return DeviceConnector.withPassword(context, secrets, reach, SessionOptions.defaults(), password);
    }

    private void print(Stopwatch watch, List<PushRecord> records, ExitCode code) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "demo");
            json.writeNumberField("exitCode", code.number());
            watch.write(json);
            json.writeArrayFieldStart("pushes");
            for (PushRecord record : records) {
                record.write(json);
            }
            json.writeEndArray();
        });
    }
}
