package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class CandidateTest {

    private static final String CHANGE = "set system host-name mx-2";

    @Test
    void aHeldLockIsRefusedWithTheNameOfItsHolder() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0));
                TestClient ops = TestClient.connect(
                        simulator.devices().get(0),
                        simulator.devices().get(0).logins().get(2))) {
            assertThat(ops.rpc("<nc:lock><nc:target><nc:candidate/></nc:target></nc:lock>"))
                    .contains("<ok/>");

            assertThat(client.rpc("<lock-configuration/>"))
                    .contains("<error-tag>lock-denied</error-tag>", "configuration database locked by:")
                    .contains("ops terminal", "exclusive", "<session-id>");
            assertThat(client.set(CHANGE)).contains("rpc-error", "configuration database locked by:");
            assertThat(client.commit()).contains("rpc-error", "configuration database locked by:");
        }
    }

    @Test
    void foreignChangesAreSeenByAllAndRefuseTheLock() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0));
                TestClient ops = TestClient.connect(
                        simulator.devices().get(0),
                        simulator.devices().get(0).logins().get(2))) {
            assertThat(ops.set(CHANGE)).contains("<ok/>");

            assertThat(client.compare()).contains("[edit system]", "-  host-name mx-1;", "+  host-name mx-2;");
            assertThat(client.rpc("<lock-configuration/>"))
                    .contains("rpc-error", "configuration database modified", "ops terminal");
            assertThat(ops.rpc("<discard-changes/>")).contains("<ok/>");
            assertThat(client.rpc("<lock-configuration/>")).contains("<ok/>");
        }
    }

    @Test
    void aSessionThatEndsGivesItsLockBackAndLosesItsChanges() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            try (TestClient other = TestClient.connect(device)) {
                other.rpc("<lock-configuration/>");
                other.set(CHANGE);
                assertThat(device.candidate()).contains("mx-2");
                assertThat(other.rpc("<close-session/>")).contains("<ok/>");
            }

            Routers.await("the end of the session", () -> device.sessions() == 1);
            assertThat(device.candidate()).doesNotContain("mx-2");
            assertThat(client.rpc("<lock-configuration/>")).contains("<ok/>");
        }
    }

    @Test
    void withoutADifferenceTheComparisonIsOneLineEnd() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.compare())
                    .contains("<configuration-information>\n<configuration-output>\n</configuration-output>");
        }
    }

    @Test
    void loadingTheSameTwiceChangesNothing() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            String slice = Routers.slice().replaceAll("authentication-key .*;", "");
            client.load("merge", slice);
            client.commit();

            client.load("merge", slice);

            assertThat(client.compare()).contains("<configuration-output>\n</configuration-output>");
        }
    }

    @Test
    void aBrokenLoadIsRefusedWholeWithTheCountOfItsErrors() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.candidate();

            assertThat(client.load("merge", "system { host-name mx-2; } interfaces { irb {"))
                    .contains("<load-configuration-results>", "syntax error", "<load-error-count>1</load-error-count>")
                    .doesNotContain("<ok/>");

            assertThat(device.candidate()).isEqualTo(before);
        }
    }

    @Test
    void deletingWhatIsNotThereIsAWarningBesideOk() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.set("delete logical-systems l9"))
                    .contains("<error-severity>warning</error-severity>", "statement not found", "<ok/>");
        }
    }

    @Test
    void aCommitThatRefersToNothingIsRefusedAndNothingRuns() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.running();
            client.set("set logical-systems l2 protocols bgp group g import nowhere");

            assertThat(client.rpc("<commit-configuration><check/></commit-configuration>"))
                    .contains("<commit-results>", "rpc-error", "nowhere", "configuration check-out failed");
            assertThat(client.commit()).contains("rpc-error").doesNotContain("<ok/>");

            assertThat(device.running()).isEqualTo(before);
        }
    }

    @Test
    void anInstanceWithAnInterfaceThatIsNotConfiguredIsRefused() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.set("set logical-systems l2 routing-instances vr-1 instance-type virtual-router\n"
                    + "set logical-systems l2 routing-instances vr-1 interface irb.77");

            assertThat(client.commit())
                    .contains("<commit-results>", "rpc-error", "irb.77", "configuration check-out failed")
                    .doesNotContain("<ok/>");
        }
    }

    @Test
    void anExclusiveConfigurationIsTheLockUntilItIsClosed() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0));
                TestClient other = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.rpc("<open-configuration><exclusive/></open-configuration>"))
                    .contains("<ok/>");
            assertThat(other.rpc("<lock-configuration/>")).contains("configuration database locked by:");

            assertThat(client.rpc("<close-configuration/>")).contains("<ok/>");
            assertThat(other.rpc("<open-configuration/>")).contains("uncommitted changes will be discarded on exit");
        }
    }

    @Test
    void xmlAndTextAndSetSayTheSame() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.rpc(
                            "<load-configuration format=\"xml\"><configuration><system><host-name>mx-9</host-name>"
                                    + "</system></configuration></load-configuration>"))
                    .contains("<ok/>");

            assertThat(client.rpc("<nc:get-configuration format=\"text\"/>"))
                    .contains("<configuration-text xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\">", "host-name mx-9;");
            assertThat(client.rpc("<get-configuration format=\"set\"/>")).contains("set system host-name mx-9");
            assertThat(client.rpc("<get-configuration/>"))
                    .contains("<configuration xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\" junos:changed-seconds=")
                    .contains("<host-name>mx-9</host-name>");
            assertThat(client.rpc("<get-configuration database=\"committed\"><configuration><system/></configuration>"
                            + "</get-configuration>"))
                    .contains("<host-name>mx-1</host-name>", "junos:commit-user=")
                    .doesNotContain("logical-systems");
        }
    }
}
