package dev.cantle.cli.diagnosis;

import dev.cantle.cli.device.DeviceReplySource;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.cli.pipeline.Rendering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import dev.cantle.simulator.DeviceOptions;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A router for each injury, all in one simulator, and a session to each of them. */
final class Ward implements AutoCloseable {

    static final String CIRCUIT = "aws-fra-1";

    private static final String DEVICES = """
            devices:
              - { name: mx, host: 192.0.2.10, port: 830, user: cantle, access: master }
            """;
    private static final String SLICE = """
            slice: both
            device: mx
            logicalSystem: l2
            asn: 65000
            capacityMbps: 1000
            routingInstance: { name: CLOUDS, type: vrf, routeDistinguisher: "65000:2", vrfTarget: "target:65000:2" }
            circuits:
              - name: aws-fra-1
                provider: aws
                bandwidthMbps: 50
                irb: 4
                local: 10.0.0.1/29
                remote: 10.0.0.2
                remoteAs: 64512
                md5: { ref: "env:AWS_FRA_1_MD5" }
                bfd: { minimumInterval: 300ms, multiplier: 3 }
                receive: [172.30.0.0/16, 172.31.0.0/16]
                aws: { accountId: "112233446655", region: eu-central-1, vif: private, vlan: 101 }
              - name: azure-fra-1
                provider: azure
                bandwidthMbps: 50
                irb: 2
                local: 10.0.0.13/30
                remote: 10.0.0.14
                remoteAs: 12076
                md5: { ref: "env:AZURE_FRA_1_MD5" }
                receive: [10.6.0.0/16, 10.7.0.0/16]
                azure:
                  serviceKey: 9433c213-a9a3-46d2-abc4-ef6dd5b9b353
                  sku: Standard
                  innerVlan: 100
                  secondarySubnet: 10.0.0.16/30
            verify: { within: 5m, stableFor: 15s }
            """;

    /** Long enough for a session to come up before, short enough to expire within a test. */
    private static final Duration HOLD = Duration.ofSeconds(3);

    private final Slice slice;
    private final Simulator simulator;
    private final Map<Injury, JunosSession> sessions = new EnumMap<>(Injury.class);

    private Ward(Slice slice, Simulator simulator) {
        this.slice = slice;
        this.simulator = simulator;
    }

    /** The slice as it is intended. */
    static Slice slice(Path workspace) throws IOException {
        return intent(workspace).network().slices().get(0);
    }

    private static Intent intent(Path workspace) throws IOException {
        Files.createDirectories(workspace.resolve("inventory/slices"));
        Files.writeString(workspace.resolve("inventory/devices.yaml"), DEVICES);
        Files.writeString(workspace.resolve("inventory/slices/both.yaml"), SLICE);
        return Intent.of(workspace, LocalDate.now(ZoneOffset.UTC));
    }

    /** The world without injuries. */
    static World healthy(Path workspace) throws IOException {
        return World.expectedBy(intent(workspace).network(), reference -> Optional.of(reference.toString()));
    }

    /** Starts all routers at once, and logs in to each. */
    static Ward open(Path workspace) throws IOException {
        Intent intent = intent(workspace);
        Slice slice = intent.network().slices().get(0);
        String good = new Rendering(workspace).of(slice, intent.device(slice)).text(Notation.CURLY);
        List<DeviceOptions> devices = new ArrayList<>();
        List<FarEnd> ends = new ArrayList<>();
        for (Injury injury : Injury.values()) {
            devices.add(DeviceOptions.of(injury.name(), "cantle").withConfiguration(injury.here(good)));
            ends.addAll(ends(injury, healthy(workspace)));
        }
        World world = World.of(ends);
        for (Injury injury : Injury.values()) {
            if (!injury.fault().isEmpty()) {
                world = world.with(
                        TimedFault.parse(injury.time() + injury.name() + "/" + CIRCUIT + " " + injury.fault()));
            }
        }
        Ward ward = new Ward(
                slice, Simulator.start(SimulatorOptions.of(devices, world).withSessionDelay(Duration.ofMillis(200))));
        ward.logIn(workspace.resolve("known_hosts"));
        return ward;
    }

    /** The far ends of an injury's router: one is injured. A hold timer that must expire is short. */
    private static List<FarEnd> ends(Injury injury, World healthy) {
        return healthy.farEnds().stream()
                .map(end -> end.isNamed(CIRCUIT) ? injury.there(injury.isLater() ? patientless(end) : end) : end)
                .map(end -> new FarEnd(
                        injury.name(),
                        end.circuit(),
                        injury.name(),
                        end.logicalSystem(),
                        end.peerings(),
                        end.bgp(),
                        end.announces(),
                        end.path()))
                .toList();
    }

    private static FarEnd patientless(FarEnd end) {
        FarBgp bgp = end.bgp();
        return end.with(
                new FarBgp(bgp.as(), bgp.expects(), bgp.key(), HOLD, bgp.bfd(), bgp.prefixLimit(), bgp.conduct()));
    }

    private void logIn(Path knownHosts) throws IOException {
        KnownHostsFile.add(knownHosts, simulator.devices());
        for (SimulatedDevice device : simulator.devices()) {
            sessions.put(
                    Injury.valueOf(device.name()),
                    JunosSession.open(
                            new SshTarget(device.host(), device.port(), device.user()),
                            SshLogin.Password.of(device.password().toCharArray()),
                            KnownHosts.of(knownHosts),
                            SessionOptions.defaults()));
        }
    }

    /** Looks at the router of an injury, once. */
    Verdict look(Injury injury) {
        JunosSession session = sessions.get(injury);
        if (session == null) {
            throw new IllegalStateException("No router has the injury " + injury);
        }
        return new Verifier(Clock.systemUTC())
                .judge(slice, new DeviceReplySource(session, Scope.ofLogicalSystem("l2")), Baseline.none());
    }

    @Override
    public void close() throws IOException {
        sessions.values().forEach(JunosSession::close);
        simulator.close();
    }
}
