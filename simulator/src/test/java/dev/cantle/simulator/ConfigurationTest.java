package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class ConfigurationTest {

    @Test
    void helloOffersWhatJunosOffersAfterItsComments() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.hello())
                    .startsWith("<!-- No zombies were killed")
                    .contains("urn:ietf:params:netconf:base:1.0", "urn:ietf:params:xml:ns:netconf:base:1.0")
                    .contains("http://xml.juniper.net/netconf/junos/1.0", "<session-id>")
                    .doesNotContain("base:1.1");
        }
    }

    @Test
    void aReplyRepeatsTheAttributesOfItsRpcAndHasNoXmlDeclaration() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            String reply = client.raw("<rpc message-id=\"urn:uuid:1\" xmlns:x=\"urn:x\" x:mark=\"a&lt;b\">"
                    + "<get-configuration format=\"text\"/></rpc>");

            assertThat(reply)
                    .startsWith("<rpc-reply ")
                    .contains("message-id=\"urn:uuid:1\"", "xmlns:x=\"urn:x\"", "x:mark=\"a&lt;b\"", "xmlns:junos=");
        }
    }

    @Test
    void aLoadedSliceRunsAfterTheCommitAndTheNeighboursSliceStaysAsItWas() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            SimulatedDevice device = simulator.devices().get(0);
            var neighbour = device.runningConfiguration().child("logical-systems", "l1");

            assertThat(client.load("merge", Routers.slice())).contains("<ok/>").doesNotContain("rpc-error");
            assertThat(device.running()).doesNotContain("aws-1");
            assertThat(client.commit()).contains("<ok/>").doesNotContain("rpc-error");

            assertThat(device.running()).contains("aws-1-import");
            assertThat(device.runningConfiguration().child("logical-systems", "l1"))
                    .isEqualTo(neighbour);
            assertThat(client.rpc("<get-configuration format=\"set\" database=\"committed\"/>"))
                    .contains("set logical-systems l2 interfaces irb unit 4 family inet address 10.0.0.0/31");
        }
    }
}
