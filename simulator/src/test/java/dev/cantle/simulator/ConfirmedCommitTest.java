package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class ConfirmedCommitTest {

    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static Simulator start(Duration minute) throws IOException {
        return Routers.start(options -> options.withMinute(minute));
    }

    @Test
    void aConfirmedCommitSaysWhenItIsRolledBackAndIsRolledBackThen() throws IOException {
        try (Simulator simulator = start(SHORT);
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            client.load("merge", Routers.slice());

            assertThat(client.commitConfirmed(1))
                    .contains("commit confirmed will be automatically rolled back in 1 minutes unless confirmed")
                    .contains("<commit-success/>", "<ok/>");

            assertThat(device.running()).isNotEqualTo(before);
            Routers.await("the rollback", () -> !device.pending());
            assertThat(device.running()).isEqualTo(before);
            assertThat(device.candidate()).isEqualTo(before);
            assertThat(client.rpc("<get-commit-information/>"))
                    .contains("<sequence-number>0</sequence-number>\n<user>root</user>\n<client>other</client>");
        }
    }

    @Test
    void theRollbackComesByItselfWhenTheLineIsCutInTheWindow() throws IOException {
        try (Simulator simulator = start(SHORT)) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            try (TestClient client = TestClient.connect(device)) {
                client.rpc("<lock-configuration/>");
                client.load("merge", Routers.slice());
                client.commitConfirmed(1);
                client.cut();
            }

            Routers.await("the end of the session", () -> device.sessions() == 0);
            assertThat(device.running()).contains("aws-1");
            Routers.await("the rollback", () -> !device.pending());
            assertThat(device.running()).isEqualTo(before);
            try (TestClient next = TestClient.connect(device)) {
                assertThat(next.rpc("<lock-configuration/>")).contains("<ok/>");
            }
        }
    }

    @Test
    void aCommitConfirmsAlsoFromAnotherSession() throws IOException {
        try (Simulator simulator = start(SHORT);
                TestClient client = TestClient.connect(simulator.devices().get(0));
                TestClient other = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            client.load("merge", Routers.slice());
            client.commitConfirmed(1);
            assertThat(client.rpc("<get-commit-information/>"))
                    .contains("<comment>commit confirmed, rollback in 1mins</comment>");

            assertThat(other.commit()).contains("<ok/>");

            assertThat(device.pending()).isFalse();
            assertThat(device.running()).contains("aws-1");
        }
    }

    @Test
    void aCommitCheckConfirmsToo() throws IOException {
        try (Simulator simulator = start(LONG);
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.load("merge", Routers.slice());
            client.commitConfirmed(1);

            client.rpc("<commit-configuration><check/></commit-configuration>");

            assertThat(simulator.devices().get(0).pending()).isFalse();
            assertThat(simulator.devices().get(0).running()).contains("aws-1");
        }
    }

    @Test
    void aSecondConfirmedCommitExtendsTheFirst() throws IOException {
        try (Simulator simulator = start(SHORT);
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            client.load("merge", Routers.slice());
            client.commitConfirmed(500);
            client.commitConfirmed(1);

            Routers.await("the rollback", () -> !device.pending());
            assertThat(device.running()).isEqualTo(before);
        }
    }

    @Test
    void secondsBelowAMinuteAreNoMinuteAndTheCommitIsUndoneAtOnce() throws IOException {
        try (Simulator simulator = start(LONG);
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            client.load("merge", Routers.slice());

            client.rpc("<commit><confirmed/><confirm-timeout>59</confirm-timeout></commit>");

            Routers.await("the rollback", () -> !device.pending());
            assertThat(device.running()).isEqualTo(before);
            assertThat(client.rpc("<get-commit-information/>")).contains("rollback in 0mins");
        }
    }

    @Test
    void killingTheCommittingSessionUndoesItsCommitAtOnce() throws IOException {
        try (Simulator simulator = start(LONG);
                TestClient client = TestClient.connect(simulator.devices().get(0));
                TestClient other = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            client.load("merge", Routers.slice());
            client.commitConfirmed(10);
            String id = client.hello().replaceAll("(?s).*<session-id>([0-9]+)</session-id>.*", "$1");

            assertThat(other.rpc("<kill-session><session-id>" + id + "</session-id></kill-session>"))
                    .contains("<ok/>");

            assertThat(device.pending()).isFalse();
            assertThat(device.running()).isEqualTo(before);
        }
    }

    @Test
    void rollbackOneBringsTheConfigurationBeforeBack() throws IOException {
        try (Simulator simulator = start(LONG);
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            client.load("merge", Routers.slice());
            client.commitConfirmed(10);

            assertThat(client.rpc("<load-configuration rollback=\"1\"/>")).contains("<ok/>");
            assertThat(client.commit()).contains("<ok/>");

            assertThat(device.running()).isEqualTo(before);
            assertThat(client.rpc("<load-configuration rollback=\"9\"/>"))
                    .contains("rpc-error", "/config/juniper.conf.9.gz");
        }
    }
}
