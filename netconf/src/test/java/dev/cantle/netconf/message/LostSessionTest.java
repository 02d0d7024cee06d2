package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said when the line or the time ends before the reply. */
@Tag("io")
class LostSessionTest extends ScriptedConversation {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());

    @Test
    void aBlockedReadEndsWhenTheTimeIsOver() throws IOException {
        server.on("get-software-information", (wire, id) -> wire.stall());

        try (JunosSession session = connect()) {
            ReplyTimeoutException timeout = catchThrowableOfType(
                    ReplyTimeoutException.class, () -> session.query(SOFTWARE, SHORT, Reply::receivedAt));

            assertThat(timeout)
                    .hasMessage(server.target() + " did not send the reply to get-software-information in time, the"
                            + " session was closed: Nothing to read within 300 ms");
            assertThat(session.isOpen()).isFalse();
            assertThatThrownBy(session::lock)
                    .isInstanceOf(SessionLostException.class)
                    .hasMessage("The session with " + server.target() + " is over, lock was not sent");
        }
    }

    @Test
    void aReplyThatStallsHalfWayEndsWhenTheTimeIsOver() throws IOException {
        server.on("get-software-information", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\"><output>and then");
            wire.stall();
        });

        try (JunosSession session = connect()) {
            assertThatThrownBy(() ->
                            session.query(SOFTWARE, SHORT, it -> it.stream().readAllBytes()))
                    .isInstanceOf(ReplyTimeoutException.class);
        }
    }

    @Test
    void aReaderCannotHideThatTheLineFailed() throws IOException {
        server.on("get-software-information", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\"><output>and then");
            wire.cut();
        });

        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.query(SOFTWARE, it -> {
                        try {
                            it.stream().readAllBytes();
                        } catch (IOException e) {
                            throw new IllegalStateException("wrapped by a parser", e);
                        }
                        return "";
                    }))
                    .isInstanceOf(SessionLostException.class);
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    void aCutConnectionIsALostSession() throws IOException {
        server.on("get-software-information", (wire, id) -> wire.cut());

        try (JunosSession session = connect()) {
            SessionLostException lost =
                    catchThrowableOfType(SessionLostException.class, () -> session.query(SOFTWARE, Reply::receivedAt));

            assertThat(lost)
                    .isNotInstanceOf(ReplyTimeoutException.class)
                    .hasMessage("The session with " + server.target() + " was lost while waiting for the reply to"
                            + " get-software-information: The connection ended where a message was expected");
            assertThat(lost.fix()).isEqualTo("Connect again and look what the device did");
        }
    }

    @Test
    void abortingFromAnotherThreadEndsTheOperation() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.on("get-software-information", (wire, id) -> {
            asked.countDown();
            wire.stall();
        });

        try (JunosSession session = connect()) {
            Thread other = new Thread(() -> {
                try {
                    asked.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                session.abort();
            });
            other.start();

            assertThatThrownBy(() -> session.query(SOFTWARE, Reply::receivedAt))
                    .isInstanceOf(SessionLostException.class);
            other.join();
        }
    }

    @Test
    void aCloseThatGoesUnansweredStillEnds() throws IOException {
        server.on("close-session", (wire, id) -> wire.stall());
        Timeouts defaults = Timeouts.defaults();
        Timeouts timeouts = new Timeouts(
                defaults.connect(),
                defaults.authentication(),
                defaults.hello(),
                defaults.rpc(),
                defaults.commit(),
                SHORT,
                defaults.heartbeat());

        JunosSession session = connect(SessionOptions.defaults().withTimeouts(timeouts));
        session.close();

        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void aDeviceThatStopsReadingIsGivenUp() throws IOException {
        server.on("lock", (wire, id) -> {
            wire.send(ScriptedServer.reply(id, "<ok/>"));
            wire.stall();
        });
        SessionOptions options =
                SessionOptions.defaults().withTimeouts(Timeouts.defaults().withRpc(Duration.ofSeconds(2)));
        LoadConfiguration large = LoadConfiguration.set("set system host-name a\n".repeat(1_000_000));

        try (JunosSession session = connect(options)) {
            session.lock();

            assertThatThrownBy(() -> session.load(large))
                    .isInstanceOf(ReplyTimeoutException.class)
                    .hasMessage(server.target() + " did not take load-configuration in time, the session was closed");
            assertThat(session.isOpen()).isFalse();
        }
    }
}
