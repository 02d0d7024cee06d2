package dev.cantle.cli.command.simulate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.DurationConverter;
import dev.cantle.cli.command.options.FaultOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.CarrierHalves;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.Worlds;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Network;
import dev.cantle.model.world.World;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import dev.cantle.simulator.clouds.CloudViews;
import dev.cantle.simulator.datastore.StateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cantle simulate}: runs the virtual MX204 routers of a workspace until stopped. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Runs a virtual MX204 on 127.0.0.1 for each device of the workspace, until it is stopped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle simulate                                   any free port, a new password",
            "  cantle simulate --port 8300 --known-hosts hosts   and trust its host keys in the file hosts",
            "  cantle simulate --fault aws-fra-1=wrong-key       a far end with another MD5 key",
            "  cantle simulate --evidence clouds                 and what aws and az would print, for verify"
                    + " --evidence",
            "  cantle simulate --json                            one line with host, port, user, password, hostKey",
            "",
            "  cantle simulate --fault 'at 20s: aws-fra-1 down' --fault 'at 60s: aws-fra-1 ok'",
            "",
            "  cantle simulate --line pretend:commit-configuration/confirmed   a commit that says ok and does nothing",
            "",
            "Faults: wrong-key, wrong-as, silent, filtered, port-down, wrong-vlan, missing-prefix,"
                    + " extra-prefix[:COUNT],",
            "prefix-limit:COUNT, slow:SECONDS, mtu:BYTES, down, up, flap[:SECONDS], hold-expiry, no-bfd, ok.",
            "Their times count from the start, or from the first commit: 'at commit+20s: ...'.",
            "Then, in another terminal, with the password that simulate prints:",
            "  CANTLE_PASSWORD=... cantle push SLICE --at 127.0.0.1:8300 --known-hosts hosts"
        })
public final class SimulateCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port of the first device, the next ones follow. Default: any that are free.")
    private int port;

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "What AWS, Azure and others have configured. Default: what the intent expects.")
    private @Nullable Path world;

    @Option(
            names = "--fault",
            paramLabel = "CIRCUIT=FAULT",
            description = "Something that is wrong at a far end, from the start or from a time on:"
                    + " 'at 20s: CIRCUIT FAULT'; may be given several times.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--minute",
            paramLabel = "DURATION",
            defaultValue = "60s",
            converter = DurationConverter.class,
            description = "How long a minute of the confirm timer lasts, for tests: 500ms, 5s. Default: 60s.")
    private Duration minute = Duration.ofMinutes(1);

    @Mixin
    private RouterDoorOptions door = new RouterDoorOptions();

    @Option(
            names = "--known-hosts",
            paramLabel = "FILE",
            description = "Add the host keys to this file, so that a client can trust them.")
    private @Nullable Path knownHosts;

    @Mixin
    private ReplyOptions replies = new ReplyOptions();

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Keep configuration and history of each device in this folder, over a restart.")
    private @Nullable Path state;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "Write what aws and az would print in this world to this folder, for verify --evidence.")
    private @Nullable Path evidence;

    /** The command, in what it runs in. */
    public SimulateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new CliException(
                    ExitCode.USAGE, "--port " + port + " is outside 0 to 65535\n  fix: such as 8300, or 0 for any");
        }
        if (minute.isZero()) {
            throw new CliException(ExitCode.USAGE, "--minute '0s' is no time at all\n  fix: such as 500ms or 5s");
        }
        Intent intent = WorkspaceSlices.sound(context, common);
        World beyond;
        try (AmbientSecrets secrets = new AmbientSecrets(context, common.workspace(context))) {
            beyond = world(intent.network(), secrets);
            show(intent.network(), beyond, secrets);
        }
        SimulatorOptions routers = SimulatorOptions.of(intent.network(), beyond);
        SimulatorOptions options = CarrierHalves.on(routers, intent.network(), common.workspace(context))
                .withFirstPort(port)
                .withMinute(minute);
        options = replies.over(door.over(options, context));
        int last = port + options.devices().size() - 1;
        if (port > 0 && last > 65_535) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--port " + port + " leaves no port for the last of "
                            + options.devices().size() + " routers: it would be " + last
                            + "\n  fix: choose a lower one");
        }
        if (state != null) {
            options = options.withRouter(options.router().withState(context.resolve(state)));
        }
        // Ctrl-C is how a simulation ends, in order.
        context.stop().guard();
        return run(options).number();
    }

    private ExitCode run(SimulatorOptions options) throws IOException {
        try (Simulator simulator = start(options)) {
            trust(simulator.devices());
            announce(simulator.devices());
            while (!context.stop().await(Duration.ofDays(1))) {
                // Only the user ends it.
            }
        }
        return ExitCode.OK;
    }

    private void trust(List<SimulatedDevice> devices) {
        if (knownHosts == null) {
            return;
        }
        try {
            KnownHostsFile.add(context.resolve(knownHosts), devices);
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--known-hosts: cannot write " + knownHosts + "\n  fix: name a file that you may write");
        }
    }

    private Simulator start(SimulatorOptions options) {
        try {
            return Simulator.start(options);
        } catch (StateException e) {
            throw new CliException(ExitCode.DEVICE_ERROR, e.said());
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.DEVICE_ERROR,
                    "the virtual router cannot listen on 127.0.0.1"
                            + (port == 0 ? "" : ", port " + port + " and up: is it taken?")
                            + "\n  fix: choose another --port, or none");
        }
    }

    /** Writes the clouds' own view, if it was asked for. */
    private void show(Network network, World beyond, SecretSource secrets) {
        if (evidence == null) {
            return;
        }
        try {
            new CloudViews(network, beyond, Worlds.keys(secrets)).write(context.resolve(evidence));
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--evidence: cannot write to " + evidence + "\n  fix: name a folder that you may write");
        }
    }

    private World world(Network network, SecretSource secrets) {
        Worlds worlds = Worlds.expectedBy(network, secrets);
        if (world != null) {
            worlds = worlds.with(context.resolve(world), secrets);
        }
        common.talk(context).complain(worlds.problems());
        if (worlds.problems().stream().anyMatch(Problem::isError)) {
            throw new CliException(ExitCode.INVENTORY_INVALID, "the world file is invalid, nothing was started");
        }
        return FaultOptions.in(worlds, faults).world();
    }

    private void announce(List<SimulatedDevice> devices) throws IOException {
        if (common.isJson()) {
            context.out().println(line(devices));
            context.out().flush();
            return;
        }
        for (SimulatedDevice device : devices) {
            common.talk(context)
                    .say(device.name() + " listens on " + device.host() + ":" + device.port() + "\n  user "
                            + device.user() + "\n  password " + device.password() + "\n  host key " + device.hostKey());
        }
        common.talk(context).say("Stop with Ctrl-C.");
    }

    private static String line(List<SimulatedDevice> devices) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeArrayFieldStart("devices");
            for (SimulatedDevice device : devices) {
                json.writeStartObject();
                json.writeStringField("device", device.name());
                json.writeStringField("host", device.host());
                json.writeNumberField("port", device.port());
                json.writeStringField("user", device.user());
                json.writeStringField("password", device.password());
                json.writeStringField("hostKey", device.hostKey());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }
}
