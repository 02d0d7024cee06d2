package dev.cantle.netconf.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agents that do not answer as an agent does. */
@Tag("io")
class AgentSocketTest {

    private static final int FAILURE = 5;
    private static final int IDENTITIES = 12;

    @TempDir
    Path folder;

    @Test
    void anAgentMayHoldNothing() throws Exception {
        assertThat(answering(0, 0, 0, 5, IDENTITIES, 0, 0, 0, 0)).isEqualTo("0 keys");
    }

    @Test
    void anAgentThatRefusesIsTold() throws Exception {
        assertThat(answering(0, 0, 0, 1, FAILURE)).isEqualTo("the agent refused");
    }

    @Test
    void anAnswerThatIsCutShortIsTold() throws Exception {
        assertThat(answering(0, 0, 0, 5, IDENTITIES, 0, 0, 0, 1)).isEqualTo("the agent's list of keys is cut short");
        assertThat(answering(0, 0, 0, 9, IDENTITIES)).isEqualTo("the agent hung up");
    }

    @Test
    void anAnswerWithoutBoundsIsRefused() throws Exception {
        assertThat(answering(127, 0, 0, 0)).isEqualTo("the agent announces an answer of 2130706432 bytes");
        assertThat(answering(0, 0, 0, 0)).isEqualTo("the agent announces an answer of 0 bytes");
    }

    @Test
    void anAgentThatSaysNothingIsGivenUp() throws Exception {
        Path path = folder.resolve("agent");
        try (ServerSocketChannel server = listen(path)) {
            assertThat(server.isOpen()).isTrue();
            assertThatThrownBy(() -> new AgentSocket(path, Duration.ofMillis(200)).keys())
                    .isInstanceOf(IOException.class)
                    .hasMessage("the agent did not answer in time");
        }
    }

    private String answering(int... bytes) throws Exception {
        Path path = folder.resolve("agent" + bytes.length + "-" + bytes[0]);
        ByteBuffer answer = ByteBuffer.allocate(bytes.length);
        for (int one : bytes) {
            answer.put((byte) one);
        }
        answer.flip();
        CountDownLatch done = new CountDownLatch(1);
        try (ServerSocketChannel server = listen(path)) {
            Thread agent = new Thread(() -> answer(server, answer, done), "agent");
            agent.start();
            try {
                return new AgentSocket(path, Duration.ofSeconds(20)).keys().size() + " keys";
            } catch (IOException e) {
                return String.valueOf(e.getMessage());
            } finally {
                done.countDown();
                agent.join();
            }
        }
    }

    private static void answer(ServerSocketChannel server, ByteBuffer answer, CountDownLatch done) {
        try (SocketChannel client = server.accept()) {
            client.read(ByteBuffer.allocate(5));
            client.write(answer);
            client.shutdownOutput();
            done.await();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ServerSocketChannel listen(Path path) throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
    }
}
