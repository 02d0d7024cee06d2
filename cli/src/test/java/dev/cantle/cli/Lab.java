package dev.cantle.cli;

import dev.cantle.cli.pipeline.CarrierHalves;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import dev.cantle.simulator.server.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A virtual router for a workspace, and a user who can reach it. */
final class Lab implements AutoCloseable {

    static final String AWS_KEY = "awsKey4Tests2026";
    static final String AZURE_KEY = "azureKey4Tests2026";
    private static final Map<String, String> KEYS =
            Map.of("env:AWS_FRA_1_MD5", AWS_KEY, "env:AZURE_FRA_1_MD5", AZURE_KEY);

    private final Path workspace;
    private final Simulator simulator;
    private final Path knownHosts;

    private Lab(Path workspace, Simulator simulator, Path knownHosts) {
        this.workspace = workspace;
        this.simulator = simulator;
        this.knownHosts = knownHosts;
    }

    static Lab of(Path workspace, String... faults) throws IOException {
        return of(workspace, Duration.ofMinutes(1), faults);
    }

    static Lab of(Path workspace, Duration minute, String... faults) throws IOException {
        return of(workspace, minute, Line.junos(), faults);
    }

    /** A router whose clock is that far ahead. */
    static Lab ahead(Path workspace, Duration ahead) throws IOException {
        return of(workspace, options -> options.withClockAhead(ahead));
    }

    /** A router at whose far ends something else is configured than the intent expects. */
    static Lab beyond(Path workspace, UnaryOperator<World> change) throws IOException {
        return of(workspace, options -> options, change);
    }

    static Lab of(Path workspace, Duration minute, Line line, String... faults) throws IOException {
        return of(workspace, options -> options.withMinute(minute).withLine(line), faults);
    }

    private static Lab of(Path workspace, UnaryOperator<SimulatorOptions> choices, String... faults)
            throws IOException {
        return of(workspace, choices, world -> struck(world, faults));
    }

    private static Lab of(Path workspace, UnaryOperator<SimulatorOptions> choices, UnaryOperator<World> change)
            throws IOException {
        Intent intent = Intent.of(workspace, LocalDate.now(ZoneOffset.UTC));
        World world = change.apply(expected(intent));
        Simulator simulator = Simulator.start(choices.apply(
                CarrierHalves.on(SimulatorOptions.of(intent.network(), world), intent.network(), workspace)));
        Path knownHosts = workspace.resolve("known_hosts");
        KnownHostsFile.add(knownHosts, simulator.devices());
        return new Lab(workspace, simulator, knownHosts);
    }

    private static World expected(Intent intent) {
        return World.expectedBy(intent.network(), reference -> Optional.ofNullable(KEYS.get(reference.toString())));
    }

    private static World struck(World world, String... faults) {
        World now = world;
        for (String fault : faults) {
            now = now.with(TimedFault.parse(fault));
        }
        return now;
    }

    /** Changes what is beyond the router. */
    void world(String... faults) {
        simulator.world(struck(expected(Intent.of(workspace, LocalDate.now(ZoneOffset.UTC))), faults));
    }

    SimulatedDevice device() {
        return simulator.devices().get(0);
    }

    /** The text of {@code --at}. */
    String at() {
        return device().host() + ":" + device().port();
    }

    /** A session of somebody else who works on the router. */
    JunosSession session() throws IOException {
        return JunosSession.open(
                new SshTarget(device().host(), device().port(), device().user()),
                SshLogin.Password.of(device().password().toCharArray()),
                KnownHosts.of(knownHosts),
                SessionOptions.defaults());
    }

    /** Somebody with the password and the keys in the environment. */
    Cli user() {
        return new Cli(workspace)
                .with("CANTLE_PASSWORD", device().password())
                .with("AWS_FRA_1_MD5", AWS_KEY)
                .with("AZURE_FRA_1_MD5", AZURE_KEY);
    }

    Cli.Result push(String... more) {
        return push(user(), more);
    }

    Cli.Result push(Cli cli, String... more) {
        List<String> args = new ArrayList<>(List.of("push", "multicloud-fra", "--yes", "--at", at()));
        List<String> own = List.of(more);
        if (!own.contains("--known-hosts")) {
            args.addAll(List.of("--known-hosts", knownHosts.toString()));
        }
        if (!own.contains("--report")) {
            args.addAll(List.of("--report", "report"));
        }
        args.addAll(own);
        return cli.run(args.toArray(String[]::new));
    }

    Path workspace() {
        return workspace;
    }

    Path knownHosts() {
        return knownHosts;
    }

    @Override
    public void close() throws IOException {
        simulator.close();
    }
}
