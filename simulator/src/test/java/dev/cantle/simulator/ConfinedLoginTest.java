package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
