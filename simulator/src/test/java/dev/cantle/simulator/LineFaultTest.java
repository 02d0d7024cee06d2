package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.simulator.server.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes wrong between a router and its clients, as the switches of the line say it. */
@Tag("io")
class LineFaultTest {

    private static final String SOFTWARE = "<get-software-information/>";
    private static final String CHECK = "<commit-configuration><check/></commit-configuration>";

    private static Simulator with(String... switches) throws IOException {
        Line line = Line.junos();
        for (String text : switches) {
            line = line.with(text);
        }
        Line faulty = line;
        return Routers.start(options -> options.withLine(faulty));
    }

    private static SimulatedDevice device(Simulator simulator) {
        return simulator.devices().get(0);
    }

    @Test
    void delimitersMayComeInPieces() throws IOException {
        try (Simulator simulator = with("split-delimiter");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.rpc(SOFTWARE)).contains("mx204");
        }
    }

    @Test
    void headersOfChunksMayComeInPieces() throws IOException {
        try (Simulator simulator = with("split-delimiter", "chunks");
                TestClient client = TestClient.connectChunked(device(simulator))) {
            assertThat(client.hello()).contains("base:1.1");
            assertThat(client.rpc(SOFTWARE)).contains("mx204");
        }
    }

    @Test
    void aSlowReplyComesLate() throws IOException {
        try (Simulator simulator = with("slow:300ms:get-software-information:2");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.rpc(SOFTWARE)).contains("mx204");
            long start = System.nanoTime();

            assertThat(client.rpc(SOFTWARE)).contains("mx204");

            assertThat(System.nanoTime() - start)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(300).toNanos());
        }
    }

    @Test
    void anErrorAnswersTheNthRpcOfItsKindAlone() throws IOException {
        try (Simulator simulator = with("error:commit-configuration:2:no space left");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");
            assertThat(client.rpc(CHECK)).contains("<ok/>");

            assertThat(client.commit())
                    .contains("<error-severity>error</error-severity>", "no space left")
                    .doesNotContain("<ok/>");

            assertThat(device(simulator).running()).doesNotContain("aws-1-import");
            assertThat(client.commit()).contains("<ok/>");
            assertThat(device(simulator).running()).contains("aws-1-import");
        }
    }

    @Test
    void anArgumentTellsRpcsOfTheSameNameApart() throws IOException {
        try (Simulator simulator = with("error:commit-configuration/check");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.commit()).contains("<ok/>");
            assertThat(client.rpc(CHECK)).contains("the simulator was told to say so");
            assertThat(client.rpc(CHECK)).contains("<ok/>");
        }
    }

    @Test
    void aCommitThatPretendsSaysOkAndChangesNothing() throws IOException {
        try (Simulator simulator = with("pretend:commit-configuration");
                TestClient client = TestClient.connect(device(simulator))) {
            String before = device(simulator).running();
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");

            assertThat(client.commit()).contains("<ok/>").doesNotContain("rpc-error");

            assertThat(device(simulator).running()).isEqualTo(before);
        }
    }

    @Test
    void aWarningStandsBesideTheOk() throws IOException {
        try (Simulator simulator = with("warn:commit-configuration:every:licence needed")) {
            try (TestClient client = TestClient.connect(device(simulator))) {
                assertThat(client.load("merge", Routers.slice())).contains("<ok/>");

                assertThat(client.commit())
                        .contains("<error-severity>warning</error-severity>", "licence needed", "<ok/>");
            }
            assertThat(device(simulator).running()).contains("aws-1-import");
        }
    }

    @Test
    void aStalledRpcIsCarriedOutAndTheSessionSaysNothingAnyMore() throws IOException {
        try (Simulator simulator = with("stall:commit-configuration");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");
            CompletableFuture<String> answer = later(client, "<commit-configuration/>");

            Routers.await("the commit", () -> device(simulator).running().contains("aws-1-import"));

            try (TestClient other = TestClient.connect(device(simulator))) {
                assertThat(other.rpc(SOFTWARE)).contains("mx204");
            }
            assertThat(answer).isNotDone();
            Routers.await("the stalled session alone", () -> device(simulator).sessions() == 1);
            device(simulator).cutSessions();
            assertThat(device(simulator).sessions()).isZero();
        }
    }

    @Test
    void anIgnoredRpcIsNeitherCarriedOutNorAnswered() throws IOException {
        try (Simulator simulator = with("ignore:commit-configuration");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");
            CompletableFuture<String> answer = later(client, "<commit-configuration/>");

            try (TestClient other = TestClient.connect(device(simulator))) {
                assertThat(other.rpc(SOFTWARE)).contains("mx204");
            }
            assertThat(answer).isNotDone();
            assertThat(device(simulator).running()).doesNotContain("aws-1-import");
        }
    }

    @Test
    void halfAReplyComesAndNothingAfterIt() throws IOException {
        try (Simulator simulator = with("half:get-software-information");
                TestClient client = TestClient.connect(device(simulator))) {
            CompletableFuture<String> answer = later(client, SOFTWARE);
            Routers.await("half of the reply", () -> client.received().contains("<rpc-reply"));

            device(simulator).cutSessions();

            assertThatThrownBy(answer::join).hasRootCauseInstanceOf(IOException.class);
            assertThat(client.received()).doesNotContain("</rpc-reply>");
        }
    }

    @Test
    void aCutInPlaceOfAReplyLeavesWhatWasDone() throws IOException {
        try (Simulator simulator = with("cut:commit-configuration");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");

            assertThatThrownBy(client::commit).isInstanceOf(IOException.class);

            assertThat(device(simulator).running()).contains("aws-1-import");
        }
    }

    @Test
    void aCutBeforeAnRpcLeavesItUndone() throws IOException {
        try (Simulator simulator = with("cut-before:commit-configuration");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.load("merge", Routers.slice())).contains("<ok/>");

            assertThatThrownBy(client::commit).isInstanceOf(IOException.class);

            assertThat(device(simulator).running()).doesNotContain("aws-1-import");
        }
    }

    @Test
    void aLineIsCutAfterItsBytes() throws IOException {
        try (Simulator simulator = with("cut-after:2000");
                TestClient client = TestClient.connect(device(simulator))) {
            assertThatThrownBy(() -> client.rpc("<get-configuration format=\"text\"/>"))
                    .isInstanceOf(IOException.class);

            assertThat(client.bytesReceived()).isEqualTo(2000);
        }
    }

    @Test
    void faultsMayComeAndGoWhileTheRouterRuns() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(device(simulator))) {
            assertThat(client.rpc(SOFTWARE)).contains("mx204");
            device(simulator).line(Line.junos().with("error:any:every"));
            assertThat(client.rpc(SOFTWARE)).contains("the simulator was told to say so");

            device(simulator).line(Line.junos());

            assertThat(client.rpc(SOFTWARE)).contains("mx204");
        }
    }

    private static CompletableFuture<String> later(TestClient client, String rpc) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return client.rpc(rpc);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
