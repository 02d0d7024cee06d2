package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.console.Environment;
import dev.cantle.cli.pipeline.CarrierHalves;
import dev.cantle.cli.pipeline.KnownHostsFile;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.inventory.WorldLoader;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.World;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        User user = User.inCopyOf(workspace.folder(), folder);
        workspace
                .slices()
                .forEach(any -> any.circuits()
                        .forEach(circuit -> keyOf(circuit)
                                .filter(reference -> reference.toString().startsWith("env:"))
                                .ifPresent(reference ->
                                        user.with(reference.toString().substring("env:".length()), key(reference)))));
        try (Simulator simulator = Simulator.start(CarrierHalves.on(
                SimulatorOptions.of(workspace.loaded().network(), worldOf(workspace)),
                workspace.loaded().network(),
                workspace.folder()))) {
            KnownHostsFile.add(user.directory().resolve("known_hosts"), simulator.devices());
            for (Slice slice : workspace.slices()) {
                SimulatedDevice device = simulator.devices().stream()
                        .filter(one -> one.name().equals(slice.device()))
                        .findFirst()
                        .orElseThrow();
                assertThat(push(workspace, user, slice, device))
                        .as("the push of %s", slice.name())
                        .contains("proven")
                        .endsWith("exit 0\n");
                assertThat(push(workspace, user, slice, device))
                        .as("the second push of %s", slice.name())
                        .containsIgnoringCase("nothing to do")
                        .endsWith("exit 0\n");
            }
        }
    }

    private static String push(Workspace workspace, User user, Slice slice, SimulatedDevice device) {
        String password = workspace
                .deviceOf(slice)
                .login()
                .match(
                        () -> "CANTLE_PASSWORD",
                        own -> own.secret().toString().substring("env:".length()),
                        key -> "CANTLE_PASSWORD",
                        agent -> "CANTLE_PASSWORD");
        return user.with(password, device.password())
                .run(
                        "push",
                        slice.name(),
                        "--yes",
                        "--at",
                        device.host() + ":" + device.port(),
                        "--user",
                        device.user(),
                        "--known-hosts",
                        "known_hosts",
                        "--report",
                        "report",
                        "--within",
                        "20s",
                        "--stable-for",
                        "0s");
    }

    private static World worldOf(Workspace workspace) {
        Function<SecretRef, Optional<String>> keyAt = reference -> Optional.of(keyAt(workspace, reference));
        World expected = World.expectedBy(workspace.loaded().network(), keyAt);
        Path file = workspace.folder().resolve("world.yaml");
        if (!Files.exists(file)) {
            return expected;
        }
        WorldLoader.Loaded loaded = WorldLoader.load(file, workspace.name() + "/world.yaml", expected, keyAt);
        assertThat(loaded.problems()).isEmpty();
        return loaded.world();
    }

    private static Optional<SecretRef> keyOf(Circuit circuit) {
        return circuit.link().bgp().authentication().match(Optional::empty, md5 -> Optional.of(md5.key()));
    }

    private static String keyAt(Workspace workspace, SecretRef reference) {
        return reference.scheme().equals("env") ? key(reference) : found(workspace, reference);
    }

    /** What a case keeps itself, as the push will find it. */
    private static String found(Workspace workspace, SecretRef reference) {
        try (AmbientSecrets secrets = new AmbientSecrets(new Environment(Map.of()), workspace.folder());
                Secret secret = secrets.resolve(reference)) {
            return new String(secret.copy());
        } catch (SecretUnavailableException e) {
            throw new AssertionError(e);
        }
    }

    /** A key that every provider takes, another for each reference. */
    private static String key(SecretRef reference) {
        return "Kx7" + Integer.toUnsignedString(reference.toString().hashCode(), 36) + "Qm4z";
    }
}
