package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.BgpSummary;
import dev.cantle.netconf.operational.InterfacesTerse;
import dev.cantle.netconf.operational.OperationalRpc;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several requests under way on one session. */
@Tag("io")
class PipeliningTest extends ScriptedConversation {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final OperationalRpc SOFTWARE = new SoftwareInformation(Scope.ofLogin());
    private static final OperationalRpc BGP = new BgpSummary(Scope.ofLogin());
    private static final OperationalRpc INTERFACES = new InterfacesTerse(Scope.ofLogin(), "");

    @Test
    void repliesThatComeInTurnGoToTheirRequests() throws IOException {
        server.on("get-software-information", "<output>software</output>")
                .on("get-bgp-summary-information", "<output>bgp</output>");

        try (JunosSession session = connect()) {
            PendingReply<String> software = session.submit(SOFTWARE, LONG, PipeliningTest::text);
            PendingReply<String> bgp = session.submit(BGP, LONG, PipeliningTest::text);

            assertThat(software.isDone()).isFalse();
            assertThat(software.await()).contains("software");
            assertThat(software.await()).contains("software");
            assertThat(bgp.await()).contains("bgp");
        }
    }

    @Test
    void repliesMayComeInAnyOrder() throws IOException {
        List<String> ids = new ArrayList<>();
        server.on("get-software-information", (wire, id) -> ids.add(id))
                .on("get-interface-information", (wire, id) -> ids.add(id))
                .on("get-bgp-summary-information", (wire, id) -> {
                    wire.send(ScriptedServer.reply(ids.get(1), "<output>interfaces</output>"));
                    wire.send(ScriptedServer.reply(id, "<output>bgp</output>"));
                    wire.send(ScriptedServer.reply(ids.get(0), "<output>software</output>"));
                });

        try (JunosSession session = connect()) {
            PendingReply<String> software = session.submit(SOFTWARE, LONG, PipeliningTest::text);
            PendingReply<String> interfaces = session.submit(INTERFACES, LONG, PipeliningTest::text);
            PendingReply<String> bgp = session.submit(BGP, LONG, PipeliningTest::text);

            assertThat(software.await()).contains("software");
            assertThat(interfaces.isDone()).isTrue();
            assertThat(bgp.isDone()).isTrue();
            assertThat(bgp.await()).contains("bgp");
            assertThat(interfaces.await()).contains("interfaces");
            session.lock();
        }
    }

    @Test
    void moreRequestsThanMayWaitReadRepliesOnTheWay() throws IOException {
        int requests = 5 * PendingReplies.MOST;
        List<PendingReply<String>> replies = new ArrayList<>();

        try (JunosSession session = connect()) {
            for (int i = 0; i < requests; i++) {
                replies.add(session.submit(SOFTWARE, LONG, PipeliningTest::text));
            }
            assertThat(replies.stream().filter(PendingReply::isDone)).hasSize(requests - PendingReplies.MOST);
            for (int i = requests - 1; i >= 0; i--) {
                assertThat(replies.get(i).await()).contains("message-id=\"" + (i + 1) + "\"");
            }
        }
    }

    @Test
    void requestsThatAreLargeTogetherReadRepliesOnTheWay() throws IOException {
        OperationalRpc large = new InterfacesTerse(Scope.ofLogin(), "x".repeat(PendingReplies.MOST_BYTES / 2));

        try (JunosSession session = connect()) {
            PendingReply<String> first = session.submit(large, LONG, PipeliningTest::text);
            assertThat(first.isDone()).isFalse();

            PendingReply<String> second = session.submit(large, LONG, PipeliningTest::text);

            assertThat(first.isDone()).isTrue();
            assertThat(second.await()).contains("<ok/>");
        }
    }

    @Test
    void aReplyToNobodyEndsTheSessionForAll() throws IOException {
        server.on("get-software-information", (wire, id) -> wire.send(ScriptedServer.reply("99", "<ok/>")));

        try (JunosSession session = connect()) {
            PendingReply<String> software = session.submit(SOFTWARE, LONG, PipeliningTest::text);
            PendingReply<String> bgp = session.submit(BGP, LONG, PipeliningTest::text);

            assertThatThrownBy(bgp::await)
                    .isInstanceOf(ProtocolException.class)
                    .hasMessage(server.target() + " broke the protocol in the reply to get-bgp-summary-information, the"
                            + " session was closed: the reply is to message-id 99, the requests had 1, 2");
            assertThatThrownBy(software::await).isInstanceOf(ProtocolException.class);
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    void aReplyThatCameAlreadyMayNotComeAgain() throws IOException {
        server.on("get-software-information", (wire, id) -> {
            wire.send(ScriptedServer.reply(id, "<ok/>"));
            wire.send(ScriptedServer.reply(id, "<ok/>"));
        });

        try (JunosSession session = connect()) {
            PendingReply<String> software = session.submit(SOFTWARE, LONG, PipeliningTest::text);
            PendingReply<String> bgp = session.submit(BGP, LONG, PipeliningTest::text);

            assertThat(software.await()).contains("<ok/>");
            assertThatThrownBy(bgp::await)
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageEndingWith("the reply is to message-id 1, the request had 2");
        }
    }

    @Test
    void theFirstDeadlineThatPassesEndsTheSession() throws IOException {
        server.on("get-software-information", (wire, id) -> wire.stall());

        try (JunosSession session = connect()) {
            PendingReply<String> patient = session.submit(SOFTWARE, LONG, PipeliningTest::text);
            PendingReply<String> hasty = session.submit(BGP, SHORT, PipeliningTest::text);

            assertThatThrownBy(patient::await)
                    .isInstanceOf(SessionLostException.class)
                    .isNotInstanceOf(ReplyTimeoutException.class)
                    .hasMessageEndingWith("another request was not answered in time");
            assertThatThrownBy(hasty::await)
                    .isInstanceOf(ReplyTimeoutException.class)
                    .hasMessageEndingWith("Nothing to read within 300 ms");
        }
    }

    @Test
    void theReplyToACancelledRequestIsSkipped() throws IOException {
        server.on("get-software-information", "<output>software</output>");

        try (JunosSession session = connect()) {
            PendingReply<String> software = session.submit(SOFTWARE, SHORT, PipeliningTest::text);
            PendingReply<String> bgp = session.submit(BGP, LONG, PipeliningTest::text);

            assertThat(software.cancel()).isEqualTo(PendingReply.Cancellation.REPLY_SKIPPED);
            assertThat(software.cancel()).isEqualTo(PendingReply.Cancellation.REPLY_SKIPPED);
            assertThat(bgp.await()).contains("<ok/>");
            assertThat(bgp.cancel()).isEqualTo(PendingReply.Cancellation.ANSWERED);
            assertThatThrownBy(software::await)
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("The request get-software-information was cancelled");
            assertThat(session.isOpen()).isTrue();
        }
    }

    @Test
    void cancellingWhatIsAwaitedEndsTheSession() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.on("get-software-information", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\">");
            asked.countDown();
            wire.stall();
        });

        try (JunosSession session = connect()) {
            CountDownLatch reading = new CountDownLatch(1);
            PendingReply<String> software = session.submit(SOFTWARE, LONG, reply -> {
                reading.countDown();
                return text(reply);
            });
            AtomicReference<PendingReply.Cancellation> told = new AtomicReference<>();
            Thread other = new Thread(() -> {
                try {
                    reading.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                told.set(software.cancel());
            });
            other.start();

            assertThatThrownBy(software::await)
                    .isInstanceOf(SessionLostException.class)
                    .hasMessage("The session with " + server.target() + " was ended because get-software-information"
                            + " was cancelled while its reply was awaited");
            other.join();
            assertThat(told).hasValue(PendingReply.Cancellation.SESSION_ENDED);
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    void closingGivesUpWhatWasNotAwaited() throws IOException {
        JunosSession session = connect();
        PendingReply<String> software = session.submit(SOFTWARE, LONG, PipeliningTest::text);

        session.close();

        assertThatThrownBy(software::await).isInstanceOf(CancellationException.class);
        assertThat(server.operations()).containsExactly("get-software-information", "close-session");
    }

    @Test
    void aReaderMayNotAskForMoreBeforeItIsDone() throws IOException {
        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.query(SOFTWARE, reply -> session.query(BGP, PipeliningTest::text)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("get-bgp-summary-information has to wait: the reply to get-software-information is"
                            + " still being read");
            session.lock();
        }
    }

    @Test
    void theFailureOfOneReaderIsNotThatOfAnother() throws IOException {
        try (JunosSession session = connect()) {
            PendingReply<String> software = session.submit(SOFTWARE, LONG, reply -> {
                throw new IOException("cannot make sense of it");
            });
            PendingReply<String> bgp = session.submit(BGP, LONG, PipeliningTest::text);

            assertThat(bgp.await()).contains("<ok/>");
            assertThatThrownBy(software::await).hasMessage("cannot make sense of it");
        }
    }

    @Test
    void anInterruptedThreadLosesItsSessionAndStaysInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.on("get-software-information", (wire, id) -> {
            asked.countDown();
            wire.stall();
        });
        Thread self = Thread.currentThread();

        try (JunosSession session = connect()) {
            Thread other = new Thread(() -> {
                try {
                    asked.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                self.interrupt();
            });
            other.start();

            assertThatThrownBy(() -> session.query(SOFTWARE, PipeliningTest::text))
                    .isInstanceOf(SessionLostException.class);
            assertThat(Thread.interrupted()).isTrue();
            other.join();
        }
    }

    private static String text(Reply reply) throws IOException {
        return new String(reply.stream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
