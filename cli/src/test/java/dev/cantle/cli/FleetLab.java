package dev.cantle.cli;

import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.model.world.Fault;
import dev.cantle.model.world.World;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Many virtual routers with slices like that of the sample: device {@code d03} has {@code s03-1}, {@code s03-2} … */
final class FleetLab implements AutoCloseable {

    private static final Map<String, String> KEYS =
            Map.of("env:AWS_FRA_1_MD5", Lab.AWS_KEY, "env:AZURE_FRA_1_MD5", Lab.AZURE_KEY);

    private final Path workspace;
    private final Simulator simulator;

    private FleetLab(Path workspace, Simulator simulator) {
        this.workspace = workspace;
        this.simulator = simulator;
    }

    static FleetLab of(Path workspace, int devices, int slicesEach, String... faults) throws IOException {
        Files.createDirectories(workspace.resolve("inventory/slices"));
        String sample = Files.readString(Path.of("../inventory/slices/multicloud-fra.yaml"));
        for (int device = 1; device <= devices; device++) {
            for (int slice = 1; slice <= slicesEach; slice++) {
                Files.writeString(
                        workspace.resolve("inventory/slices/" + slice(device, slice) + ".yaml"),
                        slice(sample, device, slice));
            }
        }
        writeDevices(workspace, devices, List.of());
        Intent intent = Intent.of(workspace, LocalDate.now(ZoneOffset.UTC));
        if (intent.hasErrors()) {
            throw new IllegalStateException(intent.problems().toString());
        }
        World world =
                World.expectedBy(intent.network(), reference -> Optional.ofNullable(KEYS.get(reference.toString())));
        for (String fault : faults) {
            world = world.with(Fault.parse(fault));
        }
        Simulator simulator =
                Simulator.start(SimulatorOptions.of(intent.network(), world).withSessionDelay(Duration.ofMillis(100)));
        writeDevices(workspace, devices, simulator.devices());
        KnownHostsFile.add(workspace.resolve("known_hosts"), simulator.devices());
        return new FleetLab(workspace, simulator);
    }

    private static String device(int number) {
        return String.format(Locale.ROOT, "d%02d", number);
    }

    private static String slice(int device, int slice) {
        return String.format(Locale.ROOT, "s%02d-%d", device, slice);
    }

    private static String slice(String sample, int device, int slice) {
        String name = slice(device, slice);
        return sample.replace("slice: multicloud-fra", "slice: " + name)
                .replace("device: nxp-fra-01", "device: " + device(device))
                .replace("logicalSystem: l2", "logicalSystem: l" + slice)
                .replace("aws-fra-1", "aws-" + name)
                .replace("azure-fra-1", "azure-" + name)
                .replace("irb: 4", "irb: " + (slice * 10 + 4))
                .replace("irb: 2", "irb: " + (slice * 10 + 2))
                .replace("10.0.0.", "10.0." + slice + ".")
                .replace("vlan: 101", "vlan: " + (device * 10 + slice))
                .replace(
                        "9433c213-a9a3-46d2-abc4-ef6dd5b9b3",
                        String.format(Locale.ROOT, "9433c213-a9a3-46d2-a%03d-ef6dd5b9%02d", device, slice))
                .replace("within: 5m, stableFor: 15s", "within: 3s, stableFor: 0s");
    }

    private static void writeDevices(Path workspace, int count, List<SimulatedDevice> listening) throws IOException {
        StringBuilder yaml = new StringBuilder("devices:\n");
        for (int number = 1; number <= count; number++) {
            yaml.append("  - { name: ").append(device(number)).append(", host: 127.0.0.1, port: ");
            yaml.append(listening.isEmpty() ? 830 : listening.get(number - 1).port());
            yaml.append(", user: cantle, access: master, password: { ref: \"env:PASSWORD_");
            yaml.append(device(number).toUpperCase(Locale.ROOT)).append("\" } }\n");
        }
        Files.writeString(workspace.resolve("inventory/devices.yaml"), yaml);
    }

    List<SimulatedDevice> devices() {
        return simulator.devices();
    }

    SimulatedDevice device(String name) {
        return simulator.device(name).orElseThrow();
    }

    /** How many sessions all routers have together. */
    int sessions() {
        return devices().stream().mapToInt(SimulatedDevice::sessions).sum();
    }

    /** The devices that run a slice. */
    List<String> changed() {
        return devices().stream()
                .filter(device -> device.running().contains("d87ed303-"))
                .map(SimulatedDevice::name)
                .toList();
    }

    /** Somebody with all passwords and keys in the environment. */
    Cli user() {
        Cli cli = new Cli(workspace).with("AWS_FRA_1_MD5", Lab.AWS_KEY).with("AZURE_FRA_1_MD5", Lab.AZURE_KEY);
        for (SimulatedDevice device : devices()) {
            cli.with("PASSWORD_" + device.name().toUpperCase(Locale.ROOT), device.password());
        }
        return cli;
    }

    Cli.Result push(String... more) {
        return push(user(), more);
    }

    Cli.Result push(Cli cli, String... more) {
        List<String> args = new ArrayList<>(List.of("push"));
        args.addAll(List.of(more));
        args.addAll(List.of("--known-hosts", "known_hosts", "--report", "report"));
        return cli.run(args.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        simulator.close();
    }
}
