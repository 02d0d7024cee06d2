package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.server.Login;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.sshd.client.SshClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many routers in one process share their threads. */
@Tag("io")
class ManyRoutersTest {

    private static final int ROUTERS = 50;

    /** What all routers together may have, however many they are: it follows the processors alone. */
    private static final int SHARED = 2 * Math.max(2, Runtime.getRuntime().availableProcessors()) + 6;

    @Test
    void threadsGrowNeitherWithRoutersNorWithSessionsAndNoneIsLeft() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (SshClient ssh = TestClient.started()) {
            List<TestClient> clients = new ArrayList<>();
            try (Simulator simulator = Simulator.start(options(ROUTERS))) {
                for (SimulatedDevice device : simulator.devices()) {
                    clients.add(TestClient.connect(ssh, device));
                }
                for (TestClient client : clients) {
                    assertThat(client.rpc("<get-software-information/>")).contains("mx204");
                }

                assertThat(simulator.devices()).allMatch(device -> device.sessions() == 1);
                Routers.await("few threads", () -> routers(before).size() <= SHARED);
            }
            for (TestClient client : clients) {
                client.close();
            }
        }
        Routers.await("the end of all threads", () -> since(before).isEmpty());
    }

    /** The threads of the routers: those that are new, but for the client's own. */
    private static List<String> routers(Set<Thread> before) {
        return since(before).stream()
                .filter(name -> !name.contains("SshClient"))
                .toList();
    }

    private static List<String> since(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .toList();
    }

    private static SimulatorOptions options(int routers) {
        List<DeviceOptions> devices = IntStream.range(0, routers)
                .mapToObj(number -> "mx-" + number)
                .map(name -> new DeviceOptions(
                        name, 0, List.of(new Login("cantle", "pass-1", "")), FactoryConfiguration.of(name)))
                .toList();
        return SimulatorOptions.of(devices, Routers.twoClouds());
    }
}
