package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that is quiet for long, as during a confirm window. */
@Tag("io")
class KeepaliveTest extends ScriptedConversation {

    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());
    private static final String KEEPALIVE = "keepalive@openssh.com";

    @Test
    void keepalivesKeepAQuietSessionOpenWhereIdleOnesAreCut() throws Exception {
        CountDownLatch beats = answerKeepalives(40, Result.ReplySuccess);
        CoreModuleProperties.IDLE_TIMEOUT.set(server.sshd(), Duration.ofMillis(500));

        try (JunosSession session = connect(withHeartbeat(Duration.ofMillis(50)))) {
            assertThat(beats.await(1, TimeUnit.MINUTES)).isTrue();

            session.lock();
            assertThat(session.isOpen()).isTrue();
        }
    }

    @Test
    void withoutKeepalivesSuchASessionWouldBeCut() throws Exception {
        CountDownLatch cut = new CountDownLatch(1);
        CoreModuleProperties.IDLE_TIMEOUT.set(server.sshd(), Duration.ofMillis(500));
        server.on("get-software-information", (wire, id) -> {});
        server.sshd().addSessionListener(new org.apache.sshd.common.session.SessionListener() {
            @Override
            public void sessionClosed(org.apache.sshd.common.session.Session session) {
                cut.countDown();
            }
        });

        try (JunosSession session = connect(withHeartbeat(Duration.ofHours(1)))) {
            assertThatThrownBy(() -> session.query(SOFTWARE, Reply::receivedAt))
                    .isInstanceOf(SessionLostException.class)
                    .isNotInstanceOf(ReplyTimeoutException.class);
            assertThat(cut.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aLineThatAnswersNoKeepaliveIsGivenUpLongBeforeTheReplyIsDue() throws IOException {
        answerKeepalives(1, Result.Replied);
        server.on("get-software-information", (wire, id) -> wire.stall());

        try (JunosSession session = connect(withHeartbeat(Duration.ofMillis(50)))) {
            assertThatThrownBy(() -> session.query(SOFTWARE, Duration.ofHours(1), Reply::receivedAt))
                    .isInstanceOf(SessionLostException.class)
                    .isNotInstanceOf(ReplyTimeoutException.class);
        }
    }

    /** Counts them; Replied makes the server believe that somebody else answers. */
    private CountDownLatch answerKeepalives(int count, Result result) {
        CountDownLatch beats = new CountDownLatch(count);
        server.sshd().setGlobalRequestHandlers(List.of((connection, request, wantReply, buffer) -> {
            if (!request.equals(KEEPALIVE)) {
                return Result.Unsupported;
            }
            beats.countDown();
            return result;
        }));
        return beats;
    }

    private static SessionOptions withHeartbeat(Duration interval) {
        return SessionOptions.defaults().withTimeouts(Timeouts.defaults().withHeartbeat(interval));
    }
}
