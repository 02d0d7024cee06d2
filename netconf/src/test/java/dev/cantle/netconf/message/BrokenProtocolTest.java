package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.framing.FrameLimits;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Replies that break the rules. */
@Tag("io")
class BrokenProtocolTest extends ScriptedConversation {

    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());

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
}
