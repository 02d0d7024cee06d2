package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.simulator.junit.VirtualRouter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension of JUnit 5, as others use it. */
@Tag("io")
class VirtualRouterTest {

    @Nested
    class InAnInstanceField {

        @RegisterExtension
        final VirtualRouter router =
                new VirtualRouter().running("system { host-name mine; }").onLine("chunks");

        @RepeatedTest(2)
        void eachTestHasANewRouter() throws IOException {
            assertThat(router.device().running()).contains("host-name mine");
            try (TestClient client = TestClient.connect(router.device())) {
                assertThat(client.hello()).contains("base:1.1");
                assertThat(client.set("set system host-name yours")).contains("<ok/>");
                assertThat(client.commit()).contains("<ok/>");
            }
            assertThat(router.device().running()).contains("host-name yours");
        }
    }

    @Nested
    @ExtendWith(VirtualRouter.class)
    class AtTheClass {

        @Test
        void aTestTakesTheRouterAsAParameter(SimulatedDevice device) throws IOException {
            assertThat(device.user()).isEqualTo("test");
            try (TestClient client = TestClient.connect(device)) {
                assertThat(client.rpc("<get-software-information/>")).contains("<host-name>mx-1</host-name>");
            }
        }
    }

    @Test
    void outsideOfATestThereIsNoRouter() {
        VirtualRouter router = new VirtualRouter();
        assertThatThrownBy(router::device).hasMessage("The virtual router runs while a test does: ask for it there");
    }

    @Test
    void theManualShowsAnExampleThatRuns() throws IOException {
        String manual = Files.readString(Path.of("../docs/simulator-in-tests.md"));
        String example = Files.readString(Path.of("src/test/java/dev/cantle/simulator/ExampleTest.java"));

        assertThat(manual).contains(example.substring(example.indexOf("@Tag")));
    }
}
