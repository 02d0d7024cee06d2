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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that is quiet for long, as during a confirm window. */
@Tag("io")
class KeepaliveTest extends ScriptedConversation {

    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());
    private static final String KEEPALIVE = "keepalive@openssh.com";

    @Test
    void aQuietSessionGivesSignsOfLifeAndStaysOpen() throws Exception {
        CountDownLatch beats = answerKeepalives(10, Result.ReplySuccess);

        try (JunosSession session = connect(withHeartbeat(Duration.ofMillis(50)))) {
            assertThat(beats.await(2, TimeUnit.MINUTES)).isTrue();

            session.lock();
            assertThat(session.isOpen()).isTrue();
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
