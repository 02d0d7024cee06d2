package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class RouteSummaryTest {

    @Test
    void eachTableCountsItsRoutesByProtocol() throws IOException {
        String ask =
                "<get-route-summary-information><logical-system>l2</logical-system></get-route-summary-information>";
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.load("merge", Routers.slice());
            client.commit();

            assertThat(client.rpc(ask))
                    .contains("<table-name>" + Routers.VRF + ".inet.0</table-name>", "<hidden-route-count>0<")
                    .contains("<protocol-name>Direct</protocol-name>\n<protocol-route-count>2</protocol-route-count>");
        }
    }
}
