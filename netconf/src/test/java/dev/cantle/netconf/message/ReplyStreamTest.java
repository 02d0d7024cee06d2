package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Replies that come in one framing or the other, however they are cut, of whatever size. */
@Tag("io")
class ReplyStreamTest extends ScriptedConversation {

    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());

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

    private static String text(JunosSession session) throws IOException {
        return session.query(SOFTWARE, reply -> {
            try (InputStream stream = reply.stream()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }
}
