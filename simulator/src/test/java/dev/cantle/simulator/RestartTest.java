package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.simulator.datastore.Habits;
import dev.cantle.simulator.datastore.StateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A router that is kept in a folder, stopped and started again. */
@Tag("io")
class RestartTest {

    @TempDir
    private Path folder;

    private Simulator start() throws IOException {
        return start(Habits.junos(), Duration.ofMinutes(1));
    }

    private Simulator start(Habits habits, Duration minute) throws IOException {
        return Routers.start(options -> options.withRouter(
                options.router().withState(folder).withHabits(habits).withMinute(minute)));
    }

    @Test
    void configurationHistoryAndRescueSurvive() throws IOException {
        String running;
        String history;
        try (Simulator simulator = start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.rpc("<request-save-rescue-configuration/>");
            client.load("merge", Routers.slice());
            client.rpc("<commit-configuration><log>with a\ttab &amp; more</log></commit-configuration>");
            client.set("set system host-name mx-2");
            client.commit();
            running = simulator.devices().get(0).running();
            history = body(client.rpc("<get-commit-information/>"));
        }

        try (Simulator simulator = start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(simulator.devices().get(0).running()).isEqualTo(running).contains("mx-2", "aws-1");
            assertThat(body(client.rpc("<get-commit-information/>"))).isEqualTo(history);
            assertThat(client.rpc("<load-configuration rollback=\"2\"/>")).contains("<ok/>");
            assertThat(client.compare()).contains("-  l2 {", "-  host-name mx-2;");
            assertThat(client.rpc("<get-rescue-information/>")).contains("host-name mx-1;");
        }
    }

    private static String body(String reply) {
        return reply.substring(reply.indexOf("<commit-information>"));
    }

    @Test
    void aPendingCommitIsRolledBackAtTheStart() throws IOException {
        String before = leavePending(Habits.junos());

        try (Simulator simulator = start()) {
            assertThat(simulator.devices().get(0).running()).isEqualTo(before);
            assertThat(simulator.devices().get(0).pending()).isFalse();
        }
    }

    @Test
    void aPendingCommitWaitsOnIfThatIsTheHabit() throws IOException {
        Habits habits = Habits.junos().withRestart(Habits.Restart.WAITS);
        String before = leavePending(habits);

        try (Simulator simulator = start(habits, Duration.ofMinutes(1))) {
            SimulatedDevice device = simulator.devices().get(0);
            assertThat(device.pending()).isTrue();
            assertThat(device.running()).isNotEqualTo(before);
        }
    }

    @Test
    void aPendingCommitWhoseTimeIsUpIsUndoneIfItWaitsOn() throws IOException {
        Habits habits = Habits.junos().withRestart(Habits.Restart.WAITS);
        String before;
        try (Simulator simulator = start(habits, Duration.ofMillis(300));
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            before = simulator.devices().get(0).running();
            client.set("set system host-name mx-2");
            client.commitConfirmed(3);
        }

        try (Simulator simulator = start(habits, Duration.ofMillis(300))) {
            SimulatedDevice device = simulator.devices().get(0);
            Routers.await("the rollback", () -> !device.pending());
            assertThat(device.running()).isEqualTo(before);
        }
    }

    @Test
    void aPendingCommitIsKeptIfThatIsTheHabit() throws IOException {
        Habits habits = Habits.junos().withRestart(Habits.Restart.KEEPS);
        String before = leavePending(habits);

        try (Simulator simulator = start(habits, Duration.ofMinutes(1))) {
            assertThat(simulator.devices().get(0).pending()).isFalse();
            assertThat(simulator.devices().get(0).running())
                    .isNotEqualTo(before)
                    .contains("mx-2");
        }
    }

    private String leavePending(Habits habits) throws IOException {
        try (Simulator simulator = start(habits, Duration.ofMinutes(1));
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            String before = simulator.devices().get(0).running();
            client.set("set system host-name mx-2");
            assertThat(client.commitConfirmed(5)).contains("<ok/>");
            return before;
        }
    }

    @Test
    void onlyTheOwnerReadsItAndNoKeyIsInClearText() throws IOException {
        try (Simulator simulator = start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.load("merge", Routers.slice());
            client.commit();
        }

        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .endsWith("------");
            if (Files.isRegularFile(file)) {
                assertThat(Files.readString(file)).doesNotContain(Routers.AWS_KEY);
            }
        }
        assertThat(files()).anyMatch(file -> read(file).contains("$9$"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void onlyAsManyConfigurationsAreKeptAsCanBeRolledBackTo() throws IOException {
        try (Simulator simulator = start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            for (int i = 0; i < 60; i++) {
                client.set("set system host-name mx-" + (i + 2));
                client.commit();
            }
        }

        assertThat(files().stream().filter(file -> file.toString().endsWith(".conf")))
                .hasSize(50);
        try (Simulator simulator = start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.rpc("<load-configuration rollback=\"49\"/>");
            assertThat(client.compare()).contains("+  host-name mx-12;");
        }
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefusedWithItsName() throws IOException {
        Files.createDirectories(folder.resolve("mx-1"));
        Files.writeString(folder.resolve("mx-1").resolve("index"), "shopping list\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("mx-1")
                .hasMessageContaining("does not hold a router: its first line is not 'cantle-router 1'")
                .hasMessageContaining("fix: choose another folder, or delete this one to start anew");
    }

    @Test
    void aMissingConfigurationIsNamed() throws IOException {
        start().close();
        Files.delete(folder.resolve("mx-1").resolve("1.conf"));

        assertThatThrownBy(this::start)
                .isInstanceOf(StateException.class)
                .hasMessageContaining("it names 1.conf, which is not there");
    }
}
