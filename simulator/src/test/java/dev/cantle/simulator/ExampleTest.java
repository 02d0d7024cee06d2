package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.junit.VirtualRouter;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("io")
class ExampleTest {

    @RegisterExtension
    final VirtualRouter router = new VirtualRouter().onLine("error:commit-configuration:2:no space left");

    @Test
    void aCommitThatFailsLeavesWhatRuns() throws IOException {
        SimulatedDevice device = router.device();

        // In place of this client: yours, with device.host(), port(), user(), password() and knownHostsLine().
        try (TestClient client = TestClient.connect(device)) {
            client.set("set system host-name frankfurt");
            assertThat(client.commit()).contains("<ok/>");
            client.set("set system host-name paris");
            assertThat(client.commit()).contains("no space left");
        }

        assertThat(device.running()).contains("host-name frankfurt");
    }
}
