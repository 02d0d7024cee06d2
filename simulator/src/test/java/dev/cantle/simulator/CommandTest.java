package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** NETCONF over an SSH command: what clients of Junos fall back to when the subsystem is refused. */
@Tag("io")
class CommandTest {

    private static final String COMMAND = "xml-mode netconf need-trailer";

    @Test
    void theCommandTalksAsTheSubsystemDoes() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client =
                        TestClient.connectCommand(simulator.devices().get(0), COMMAND)) {
            assertThat(client.hello())
                    .startsWith("<!-- No zombies were killed")
                    .contains("urn:ietf:params:netconf:base:1.0", "<session-id>")
                    .endsWith("</hello>\n");

            assertThat(client.load("merge", Routers.slice())).contains("<ok/>").doesNotContain("rpc-error");
            assertThat(client.commit()).contains("<ok/>").doesNotContain("rpc-error");
            assertThat(simulator.devices().get(0).running()).contains("aws-1-import");
        }
    }

    @Test
    void aGoodbyeEndsTheCommandWithoutAnError() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client =
                        TestClient.connectCommand(simulator.devices().get(0), COMMAND)) {
            assertThat(client.rpc("<close-session/>")).contains("<ok/>");

            assertThat(client.exitStatus()).isZero();
            Routers.await(
                    "the end of the session", () -> simulator.devices().get(0).sessions() == 0);
        }
    }

    @Test
    void aCutLineGivesTheLockOfTheCommandBack() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient other = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            try (TestClient client = TestClient.connectCommand(device, COMMAND)) {
                assertThat(client.rpc("<lock-configuration/>")).contains("<ok/>");
                assertThat(other.rpc("<lock-configuration/>")).contains("configuration database locked by:");
                client.cut();
            }

            Routers.await("the end of the session", () -> device.sessions() == 1);
            assertThat(other.rpc("<lock-configuration/>")).contains("<ok/>");
        }
    }
}
