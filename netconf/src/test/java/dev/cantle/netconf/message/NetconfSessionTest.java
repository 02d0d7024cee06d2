package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.framing.FrameLimits;
import dev.cantle.netconf.junos.CommitUnknownException;
import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.wire.WireLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a session copes with what a line and a device can do to it. */
@Tag("io")
class NetconfSessionTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());

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
    void chunkedFramingIsUsedWhenBothOfferIt() throws IOException {
        server.chunked().on("get-software-information", "<output>é ]]>]]&gt; \n##\n</output>".replace("]]>", "]]&gt;"));

        try (JunosSession session = connect()) {
            assertThat(text(session)).contains("é").endsWith("</rpc-reply>\n");
            session.lock();
        }
        assertThat(server.operations()).containsExactly("get-software-information", "lock", "unlock", "close-session");
    }

    @Test
    void aServerThatWritesByteByByteIsUnderstood() throws IOException {
        server.oneByteWrites().on("get-software-information", "<output>é</output>");

        try (JunosSession session = connect()) {
            assertThat(text(session)).contains("<output>é</output>");
        }
    }

    @Test
    void aServerThatWritesChunksByteByByteIsUnderstood() throws IOException {
        server.chunked().oneByteWrites().on("get-software-information", "<output>é</output>");

        try (JunosSession session = connect()) {
            assertThat(text(session)).contains("<output>é</output>");
        }
    }

    @Test
    void aMissingHelloIsATimeout() {
        server.greetWith("");
        SessionOptions options =
                SessionOptions.defaults().withTimeouts(Timeouts.defaults().withHello(SHORT));

        ReplyTimeoutException timeout = catchThrowableOfType(ReplyTimeoutException.class, () -> connect(options));

        assertThat(timeout)
                .hasMessage(server.target()
                        + " did not send the hello in time, the session was closed: Nothing to read within 300 ms");
        assertThat(timeout.fix()).isEqualTo("Check the load of the device, or allow it more time");
    }

    @Test
    void somethingOtherThanAHelloIsTold() {
        server.greetWith("<html/>");

        ProtocolException broken = catchThrowableOfType(ProtocolException.class, this::connect);

        assertThat(broken).hasMessageStartingWith(server.target() + " did not begin with a NETCONF hello: ");
        assertThat(broken.fix()).isEqualTo("Check that the port is that of a NETCONF server");
    }

    @Test
    void aDeviceWithoutBaseNetconfIsTold() {
        server.greetWith(ScriptedServer.hello("base:2.0"));

        assertThatThrownBy(this::connect)
                .isInstanceOf(ProtocolException.class)
                .hasMessage(server.target() + " offers neither base:1.0 nor base:1.1");
    }

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
    void aCommitWithoutAnswerIsUnknownAndNotFailed() throws IOException {
        server.on("commit-configuration", (wire, id) -> wire.stall());
        SessionOptions options =
                SessionOptions.defaults().withTimeouts(Timeouts.defaults().withCommit(SHORT));

        try (JunosSession session = connect(options)) {
            CommitUnknownException unknown =
                    catchThrowableOfType(CommitUnknownException.class, () -> session.commitConfirmed(5, ""));

            assertThat(unknown)
                    .hasMessageStartingWith(
                            "Whether " + server.target() + " carried out 'commit confirmed 5' is not known: ")
                    .hasCauseInstanceOf(ReplyTimeoutException.class);
        }
    }

    @Test
    void aCommitThatCutsTheLineIsUnknown() throws IOException {
        server.on("commit-configuration", (wire, id) -> wire.cut());

        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.commit("")).isInstanceOf(CommitUnknownException.class);
        }
    }

    @Test
    void theReplyToAnotherRequestIsRefused() throws IOException {
        server.on("get-software-information", (wire, id) -> wire.send(ScriptedServer.reply("99", "<ok/>")));

        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.query(SOFTWARE, Reply::receivedAt))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessage(server.target() + " broke the protocol in the reply to get-software-information, the"
                            + " session was closed: the reply is to message-id 99, the request had 1");
            assertThat(session.isOpen()).isFalse();
        }
    }

    @Test
    void aReplyWithoutMessageIdIsTakenForTheLastRequest() throws IOException {
        server.on("lock", (wire, id) -> wire.send("<rpc-reply><ok/></rpc-reply>"));

        try (JunosSession session = connect()) {
            assertThat(session.lock().failed()).isFalse();
        }
    }

    @Test
    void somethingOtherThanAReplyIsRefused() throws IOException {
        server.on("lock", (wire, id) -> wire.send("<notification/>"));

        try (JunosSession session = connect()) {
            assertThatThrownBy(session::lock)
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("<rpc-reply> was expected, found <notification>");
        }
    }

    @Test
    void brokenChunksEndTheSession() throws IOException {
        server.chunked().on("lock", (wire, id) -> wire.raw("<rpc-reply/>]]>]]>"));

        try (JunosSession session = connect()) {
            assertThatThrownBy(session::lock)
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("Broken chunk framing: '#' was expected, found '<'");
        }
    }

    @Test
    void aReplyOverTheLimitEndsTheSession() throws IOException {
        server.on("get-software-information", "<output>" + "x".repeat(5000) + "</output>");
        SessionOptions options = SessionOptions.defaults().withLimits(new FrameLimits(4096, 4096));

        try (JunosSession session = connect(options)) {
            assertThatThrownBy(() -> session.query(SOFTWARE, it -> it.stream().readAllBytes()))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("A message is larger than the limit of 4096 bytes");
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
    void heartbeatsKeepAQuietSessionAlive() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        server.on("get-software-information", (wire, id) -> {
            try {
                assertThat(never.await(1, TimeUnit.SECONDS)).isFalse();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            wire.send(ScriptedServer.reply(id, "<ok/>"));
        });
        Timeouts defaults = Timeouts.defaults();
        Timeouts timeouts = new Timeouts(
                defaults.connect(),
                defaults.authentication(),
                defaults.hello(),
                defaults.rpc(),
                defaults.commit(),
                defaults.close(),
                Duration.ofMillis(50));

        try (JunosSession session = connect(SessionOptions.defaults().withTimeouts(timeouts))) {
            assertThat(text(session)).contains("<ok/>");
        }
    }

    @Test
    void aLargeReplyStreamsThroughASmallBuffer() throws IOException {
        String line = "<rt><rt-destination>10.6.0.0/16</rt-destination></rt>\n";
        int lines = 200_000;
        server.on("get-software-information", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\">\n");
            for (int i = 0; i < lines / 100; i++) {
                wire.raw(line.repeat(100));
            }
            wire.raw("</rpc-reply>\n]]>]]>\n");
        });

        try (JunosSession session = connect()) {
            long size = session.query(SOFTWARE, it -> it.stream().transferTo(java.io.OutputStream.nullOutputStream()));

            assertThat(size).isGreaterThan((long) lines * line.length());
        }
    }

    @Test
    void aWireLogSeesBothDirectionsWithSecretsMasked() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-text>neighbor 10.0.0.1 {\n    authentication-key \"$9$abcDEF\";\n}"
                        + "</configuration-text>");
        List<String> seen = new ArrayList<>();
        WireLog log = (direction, time, operation, masked, size) ->
                seen.add(direction + " " + operation + " " + (size > 0) + " " + masked);

        try (JunosSession session = connect(SessionOptions.defaults().withWireLog(log))) {
            session.load(LoadConfiguration.set("set protocols bgp group a authentication-key hunter2\n"));
            session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), Reader::read);
        }

        assertThat(seen)
                .extracting(it -> it.substring(0, it.indexOf(' ', it.indexOf(' ') + 1)))
                .containsExactly(
                        "SENT hello",
                        "RECEIVED hello",
                        "SENT load-configuration",
                        "RECEIVED load-configuration",
                        "SENT get-configuration",
                        "RECEIVED get-configuration",
                        "SENT close-session",
                        "RECEIVED close-session");
        assertThat(String.join("\n", seen))
                .contains("authentication-key ********")
                .doesNotContain("hunter2")
                .doesNotContain("abcDEF")
                .doesNotContain(ScriptedServer.PASSWORD);
    }

    private JunosSession connect() throws IOException {
        return connect(SessionOptions.defaults());
    }

    private JunosSession connect(SessionOptions options) throws IOException {
        return JunosSession.open(
                server.target(),
                SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                KnownHosts.of(server.knownHosts(directory)),
                options);
    }

    private static String text(JunosSession session) throws IOException {
        return session.query(SOFTWARE, reply -> {
            try (InputStream stream = reply.stream()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }
}
