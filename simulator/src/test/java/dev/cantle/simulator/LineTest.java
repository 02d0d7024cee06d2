package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.simulator.server.Line;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class LineTest {

    @Test
    void chunkedFramingIsSpokenWhenBothEndsOfferIt() throws IOException {
        try (Simulator simulator =
                        Routers.start(options -> options.withLine(Line.junos().offeringChunks()));
                TestClient client =
                        TestClient.connectChunked(simulator.devices().get(0))) {
            assertThat(client.hello()).contains("urn:ietf:params:netconf:base:1.1");
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");
            assertThat(client.rpc("<get-configuration format=\"text\"/>")).contains("aws-1-import");
        }
    }

    @Test
    void aClientThatOffersChunksAloneIsAnsweredInTheOldFraming() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client =
                        TestClient.connectChunked(simulator.devices().get(0))) {
            assertThat(client.rpc("<get-software-information/>"))
                    .contains("<junos-version>21.3R3-S4.2</junos-version>", "<product-model>mx204</product-model>");
        }
    }

    @Test
    void messagesMayComeOneByteAtATime() throws IOException {
        try (Simulator simulator =
                        Routers.start(options -> options.withLine(Line.junos().oneByteAtATime()));
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.rpc("<get-software-information/>")).contains("<host-name>mx-1</host-name>");
        }
    }

    @Test
    void anUnknownRpcIsASyntaxErrorThatNamesIt() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.rpc("<get-appid-counter-information/>"))
                    .contains("syntax error", "<bad-element>get-appid-counter-information</bad-element>");
            assertThat(client.raw("<rpc message-id=\"1\"><broken")).contains("rpc-error", "malformed-message");
        }
    }

    @Test
    void aClientThatSendsMoreThanAWindowHoldsIsReadAsItIsAnswered() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            String large = "<!--" + "x".repeat(1 << 20) + "-->";
            for (int i = 0; i < 5; i++) {
                assertThat(client.raw(large + "<rpc message-id=\"" + i + "\"><get-software-information/></rpc>"))
                        .contains("message-id=\"" + i + "\"", "mx204");
            }
        }
    }

    @Test
    void aLineThatIsCutLosesWhatTheSessionLockedAndChangedAndLetsOthersIn() throws IOException {
        try (Simulator simulator = Routers.start()) {
            SimulatedDevice device = simulator.devices().get(0);
            try (TestClient cut = TestClient.connect(device)) {
                assertThat(cut.rpc("<lock-configuration/>")).doesNotContain("rpc-error");
                assertThat(cut.load("merge", Routers.slice())).contains("<ok/>");

                device.cutSessions();

                assertThat(device.sessions()).isZero();
                assertThat(device.candidate()).isEqualTo(device.running());
                assertThatThrownBy(() -> cut.rpc("<get-software-information/>")).isInstanceOf(IOException.class);
            }
            try (TestClient next = TestClient.connect(device)) {
                assertThat(next.rpc("<lock-configuration/>")).doesNotContain("rpc-error");
            }
        }
    }

    @Test
    void noThreadIsLeftAfterClose() throws IOException {
        SimulatedDevice device;
        try (Simulator simulator = Routers.start()) {
            device = simulator.devices().get(0);
            assertThat(device.hostKey()).startsWith("SHA256:");
            assertThat(device.knownHostsLine()).startsWith("[127.0.0.1]:" + device.port() + " ecdsa-sha2-nistp256 ");
            try (TestClient client = TestClient.connect(device)) {
                assertThat(client.rpc("<get-software-information/>")).contains("mx204");
            }
        }

        Routers.await(
                "the end of all threads",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("simulator-")
                                || thread.getName().contains("SshServer")));
    }
}
