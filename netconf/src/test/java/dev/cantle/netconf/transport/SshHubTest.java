package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class SshHubTest {

    private static final SshLogin PASSWORD = SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray());

    @TempDir
    Path directory;

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = ScriptedServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void manyConnectionsShareAFewThreads() throws IOException {
        try (SshHub hub = SshHub.start(Timeouts.defaults(), 2)) {
            List<SshTransport> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(connect(hub, PASSWORD));
            }

            for (SshTransport transport : all) {
                assertThat(transport.input().read()).isEqualTo('<');
            }
            // the workers, as many that take up reading again, and one that keeps the time
            assertThat(clientThreads()).hasSizeLessThanOrEqualTo(5);
        }
        assertNoThreadIsLeft();
    }

    @Test
    void aTransportThatIsClosedLeavesTheOthersOpen() throws IOException {
        try (SshHub hub = SshHub.start(Timeouts.defaults());
                SshTransport stays = connect(hub, PASSWORD)) {
            connect(hub, PASSWORD).close();

            assertThat(hub.openCount()).isEqualTo(1);
            assertThat(stays.input().read()).isEqualTo('<');
        }
    }

    @Test
    void aLoginThatFailsLeavesNothingBehind() throws IOException {
        try (SshHub hub = SshHub.start(Timeouts.defaults())) {
            assertThatThrownBy(() -> connect(hub, SshLogin.Password.of("wrong horse".toCharArray())))
                    .isInstanceOf(TransportException.class);

            assertThat(hub.openCount()).isZero();
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!server.sshd().getActiveSessions().isEmpty() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(server.sshd().getActiveSessions()).isEmpty();
        }
    }

    @Test
    void closingTheHubClosesWhatIsOpen() throws IOException {
        SshHub hub = SshHub.start(Timeouts.defaults());
        SshTransport transport = connect(hub, PASSWORD);
        SshTransport another = connect(hub, PASSWORD);

        hub.close();

        assertThat(hub.openCount()).isZero();
        assertThatThrownBy(() -> transport.output().write(1)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> another.output().write(1)).isInstanceOf(IOException.class);
        assertNoThreadIsLeft();
    }

    @Test
    void aHubThatIsClosedOpensNothing() {
        SshHub hub = SshHub.start(Timeouts.defaults());
        hub.close();

        assertThatThrownBy(() -> connect(hub, PASSWORD)).hasMessage("The SSH hub is closed");
    }

    @Test
    void aHubNeedsAThread() {
        assertThatThrownBy(() -> SshHub.start(Timeouts.defaults(), 0))
                .hasMessage("An SSH hub needs at least 1 I/O thread, not 0");
    }

    private SshTransport connect(SshHub hub, SshLogin login) throws IOException {
        return hub.connect(server.target(), login, KnownHosts.of(server.knownHosts(directory)));
    }

    private static void assertNoThreadIsLeft() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!clientThreads().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(clientThreads()).isEmpty();
    }

    private static List<String> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.contains("SshClient"))
                .toList();
    }
}
