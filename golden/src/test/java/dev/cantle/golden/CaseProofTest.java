package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.Cantle;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.inventory.WorldLoader;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.World;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each case is pushed to virtual routers that know nothing but what its folder says, and proven there: with the far
 * ends that the intent expects, and what the {@code world.yaml} of the folder says over them. A second push then has
 * nothing to do.
 */
class CaseProofTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachSliceIsPushedToProof() {
        return Workspace.cases().stream()
                .filter(workspace -> !isRefused(workspace))
                .map(workspace -> DynamicTest.dynamicTest(workspace.name(), () -> prove(workspace)));
    }

    private static boolean isRefused(Workspace workspace) {
        return workspace.slices().stream()
                .anyMatch(slice -> Files.exists(workspace.folder().resolve(slice.name() + ".problems.approved.txt")));
    }

    private void prove(Workspace workspace) throws IOException {
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(workspace.loaded().network(), worldOf(workspace)))) {
            Path knownHosts = folder.resolve(workspace.name() + "-known-hosts");
            KnownHostsFile.add(knownHosts, simulator.devices());
            for (Slice slice : workspace.slices()) {
                SimulatedDevice device = simulator.devices().stream()
                        .filter(one -> one.name().equals(slice.device()))
                        .findFirst()
                        .orElseThrow();
                assertThat(push(workspace, slice, device, knownHosts))
                        .as("the push of %s", slice.name())
                        .contains("exit 0")
                        .contains("proven");
                assertThat(push(workspace, slice, device, knownHosts))
                        .as("the second push of %s", slice.name())
                        .contains("exit 0")
                        .containsIgnoringCase("nothing to do");
            }
        }
    }

    private String push(Workspace workspace, Slice slice, SimulatedDevice device, Path knownHosts) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", folder.toString());
        environment.put("CANTLE_PASSWORD", device.password());
        workspace
                .slices()
                .forEach(any -> any.circuits().forEach(circuit -> keyOf(circuit)
                        .filter(reference -> reference.toString().startsWith("env:"))
                        .ifPresent(reference ->
                                environment.put(reference.toString().substring("env:".length()), key(reference)))));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            CliContext context = new CliContext(
                    new Environment(environment),
                    workspace.folder().toAbsolutePath().normalize(),
                    stream,
                    stream,
                    false,
                    false,
                    100,
                    Terminal.NOBODY,
                    Clock.systemUTC(),
                    new StopSignal());
            int code = Cantle.run(
                    context,
                    "push",
                    slice.name(),
                    "--yes",
                    "--at",
                    device.host() + ":" + device.port(),
                    "--user",
                    device.user(),
                    "--known-hosts",
                    knownHosts.toString(),
                    "--report",
                    folder.resolve(workspace.name() + "-report").toString(),
                    "--within",
                    "20s",
                    "--stable-for",
                    "0s");
            return printed.toString(StandardCharsets.UTF_8) + "\nexit " + code;
        }
    }

    private static World worldOf(Workspace workspace) {
        World expected = World.expectedBy(workspace.loaded().network(), CaseProofTest::keyAt);
        Path file = workspace.folder().resolve("world.yaml");
        if (!Files.exists(file)) {
            return expected;
        }
        WorldLoader.Loaded loaded =
                WorldLoader.load(file, workspace.name() + "/world.yaml", expected, CaseProofTest::keyAt);
        assertThat(loaded.problems()).isEmpty();
        return loaded.world();
    }

    private static Optional<SecretRef> keyOf(Circuit circuit) {
        return circuit.link().bgp().authentication().match(Optional::empty, md5 -> Optional.of(md5.key()));
    }

    private static Optional<String> keyAt(SecretRef reference) {
        return Optional.of(key(reference));
    }

    /** A key that every provider takes, another for each reference. */
    private static String key(SecretRef reference) {
        return "Kx7" + Integer.toUnsignedString(reference.toString().hashCode(), 36) + "Qm4z";
    }
}
