package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.simulator.rpc.TenantHabits;
import dev.cantle.simulator.server.Login;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class ConfinedLoginTest {

    private static TestClient tenant(Simulator simulator) throws IOException {
        SimulatedDevice device = simulator.devices().get(0);
        return TestClient.connect(device, device.logins().get(1));
    }

    @Test
    void aConfinedLoginEditsItsLogicalSystemAsIfItWereTheRouter() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = tenant(simulator)) {
            SimulatedDevice device = simulator.devices().get(0);
            var neighbour = device.runningConfiguration().child("logical-systems", "l1");

            assertThat(client.load("override", Routers.tenant())).contains("<ok/>");
            assertThat(client.commit()).contains("<ok/>");

            assertThat(client.rpc("<get-configuration format=\"set\"/>"))
                    .contains("set interfaces irb unit 4")
                    .doesNotContain("logical-systems", "host-name");
            assertThat(device.running()).contains("host-name mx-1").contains("aws-1-import");
            assertThat(device.runningConfiguration().child("logical-systems", "l1"))
                    .isEqualTo(neighbour);
        }
    }

    @Test
    void aConfinedLoginSeesItsOwnSessionsWithoutNamingItsLogicalSystem() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = tenant(simulator)) {
            client.load("merge", Routers.tenant());
            client.commit();

            assertThat(client.rpc("<get-bgp-summary-information/>")).contains("<peer-address>10.0.0.1</peer-address>");
            assertThat(client.rpc("<get-bgp-summary-information><logical-system>l1</logical-system>"
                            + "</get-bgp-summary-information>"))
                    .contains("syntax error", "<bad-element>logical-system</bad-element>");
        }
    }

    @Test
    void whatIsGlobalIsDenied() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = tenant(simulator)) {
            SimulatedDevice device = simulator.devices().get(0);
            String before = device.candidate();

            assertThat(client.rpc("<get-chassis-inventory/>")).contains("permission denied");
            assertThat(client.set("set chassis fpc 0 pic 0 tunnel-services bandwidth 1g"))
                    .contains("permission denied");
            assertThat(client.set("set logical-systems l1 interfaces irb unit 1 description mine"))
                    .contains("permission denied");

            assertThat(device.candidate()).isEqualTo(before);
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException {
        try (Simulator simulator = Routers.start()) {
            assertThatThrownBy(() -> TestClient.connect(simulator.devices().get(0), new Login("cantle", "wrong", "")))
                    .isInstanceOf(IOException.class);
        }
    }

    private static Simulator with(TenantHabits habits) throws IOException {
        return Routers.start(options -> options.withRouter(options.router().withTenants(habits)));
    }

    @Test
    void whatStandsOnlyOutsideOfALogicalSystemIsASyntaxErrorInIt() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = tenant(simulator)) {
            String before = simulator.devices().get(0).candidate();

            assertThat(client.set("set interfaces irb mtu 1600")).contains("syntax error", "mtu");
            assertThat(client.load("merge", "interfaces { xe-0/1/0 { flexible-vlan-tagging; } }"))
                    .contains("syntax error");
            assertThat(client.load("override", "logical-systems { l2 { interfaces { irb { unit 3; } } } }"))
                    .contains("permission denied");

            assertThat(simulator.devices().get(0).candidate()).isEqualTo(before);
        }
    }

    @Test
    void aRefusedProbeDoesNotEndTheSession() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = tenant(simulator)) {
            client.load("merge", Routers.tenant());
            client.commit();

            assertThat(client.rpc("<ping><host>10.0.0.1</host></ping>")).contains("usage error");
            assertThat(client.rpc("<set-logical-system><logical-system>l1</logical-system></set-logical-system>"))
                    .contains("rpc-error");
            assertThat(client.rpc("<get-route-engine-information/>")).contains("permission denied");
            assertThat(client.rpc("<command>show chassis hardware</command>")).contains("permission denied");
            assertThat(client.rpc("<kill-session><session-id>1</session-id></kill-session>"))
                    .contains("permission denied");
            assertThat(client.rpc("<get-bgp-summary-information/>")).contains("<peer-address>10.0.0.1</peer-address>");
        }
    }

    @Test
    void aRouterMayLetConfinedLoginsPing() throws IOException {
        try (Simulator simulator = with(TenantHabits.junos().withPing(true));
                TestClient client = tenant(simulator)) {
            client.load("merge", Routers.tenant());
            client.commit();

            assertThat(client.rpc("<ping><host>10.0.0.1</host><routing-instance>" + Routers.VRF
                            + "</routing-instance></ping>"))
                    .contains("<ping-success/>");
        }
    }

    @Test
    void comparisonAndRollbackConcernTheOwnLogicalSystemOnly() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = tenant(simulator);
                TestClient master = TestClient.connect(simulator.devices().get(0))) {
            client.load("merge", Routers.tenant());
            assertThat(client.compare()).contains("[edit]", "+  interfaces {").doesNotContain("logical-systems");
            client.commit();
            master.set("set logical-systems l1 interfaces irb unit 1 description other");
            assertThat(client.compare()).doesNotContain("other");
            master.commit();

            assertThat(client.rpc("<load-configuration rollback=\"2\"/>")).contains("<ok/>");
            assertThat(client.commit()).contains("<ok/>");

            assertThat(simulator.devices().get(0).running())
                    .contains("description other")
                    .doesNotContain("aws-1-import");
        }
    }

    @Test
    void whileOneLoginOfALogicalSystemEditsAnotherOfItCannotCommit() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient first = tenant(simulator);
                TestClient second = tenant(simulator)) {
            first.load("merge", Routers.tenant());

            assertThat(second.commit()).contains("configuration session in use by tenant", "of logical system l2");
            assertThat(first.commit()).contains("<ok/>");
            assertThat(second.commit()).contains("<ok/>");
        }
    }

    @Test
    void aRouterMayLetThemCommitBesideEachOther() throws IOException {
        try (Simulator simulator = with(TenantHabits.junos().withCommitsBesideOthers(true));
                TestClient first = tenant(simulator);
                TestClient second = tenant(simulator)) {
            first.load("merge", Routers.tenant());

            assertThat(second.commit()).contains("<ok/>");
        }
    }

    @Test
    void aSixteenthLogicalSystemIsRefusedAtTheCommit() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            StringBuilder fourteen = new StringBuilder();
            for (int i = 2; i <= 15; i++) {
                fourteen.append("set logical-systems t")
                        .append(i)
                        .append(" interfaces irb unit ")
                        .append(i)
                        .append('\n');
            }
            client.set(fourteen.toString());
            assertThat(client.commit()).contains("<ok/>");

            client.set("set logical-systems t16 interfaces irb unit 16");

            assertThat(client.commit())
                    .contains("16 logical systems are configured, and at most 15 can be beside the main one")
                    .contains("<error-path>[edit logical-systems]</error-path>", "t16")
                    .contains("configuration check-out failed");
        }
    }
}
