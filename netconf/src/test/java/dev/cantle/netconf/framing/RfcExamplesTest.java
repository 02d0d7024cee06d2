package dev.cantle.netconf.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The conversations that RFC 6242 shows, fed whole, in two pieces at every place, and byte by byte. */
class RfcExamplesTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String BASE = "xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\"";

    /** §3.1, by which the framing is settled (§4.1). */
    private static final String HELLO = DECLARATION + "<hello " + BASE + """
            >
              <capabilities>
                <capability>
                  urn:ietf:params:netconf:base:1.1
                </capability>
                <capability>
                  urn:ietf:params:ns:netconf:capability:startup:1.0
                </capability>
              </capabilities>
              <session-id>4</session-id>
            </hello>
            """;

    /** §4.3, request and reply. */
    private static final List<String> GET_CONFIG = List.of(
            DECLARATION + "<rpc message-id=\"105\"\n" + BASE + """
                    >
                      <get-config>
                        <source><running/></source>
                        <config xmlns="http://example.com/schema/1.2/config">
                         <users/>
                        </config>
                      </get-config>
                    </rpc>
                    """,
            DECLARATION + "<rpc-reply message-id=\"105\"\n" + BASE + """
                    >
                      <config xmlns="http://example.com/schema/1.2/config">
                        <users>
                          <user><name>root</name><type>superuser</type></user>
                          <user><name>fred</name><type>admin</type></user>
                          <user><name>barney</name><type>admin</type></user>
                        </users>
                      </config>
                    </rpc-reply>
                    """);

    /** §5, request and reply, of which the RFC gives the sizes 140 and 139. */
    private static final List<String> CLOSE_SESSION = List.of(
            DECLARATION + "<rpc message-id=\"106\"\n     " + BASE + ">\n  <close-session/>\n</rpc>",
            DECLARATION + "<rpc-reply id=\"106\"\n           " + BASE + ">\n  <ok/>\n</rpc-reply>");

    /** §4.2: one request in three chunks, of which the second ends in the middle of a tag. */
    private static final String CHUNKS =
            "\n#4\n<rpc\n#18\n message-id=\"102\"\n\n#79\n     " + BASE + ">\n  <close-session/>\n</rpc>\n##\n";

    @Test
    void endOfMessageFramingIsRead() throws IOException {
        String wire = HELLO + "]]>]]>" + GET_CONFIG.get(0) + "]]>]]>" + GET_CONFIG.get(1) + "]]>]]>";

        for (InputStream feed : Feed.everyCutOf(wire)) {
            FrameReader reader = Feed.reader(feed, Framing.END_OF_MESSAGE);

            assertThat(Feed.text(reader.next())).isEqualTo(HELLO);
            assertThat(Feed.text(reader.next())).isEqualTo(GET_CONFIG.get(0));
            assertThat(Feed.text(reader.next())).isEqualTo(GET_CONFIG.get(1));
        }
    }

    @Test
    void chunkedFramingIsReadAfterTheHello() throws IOException {
        String wire = HELLO + "]]>]]>" + CHUNKS + "\n#140\n" + CLOSE_SESSION.get(0) + "\n##\n\n#139\n"
                + CLOSE_SESSION.get(1) + "\n##\n";

        for (InputStream feed : Feed.everyCutOf(wire)) {
            FrameReader reader = Feed.reader(feed, Framing.END_OF_MESSAGE);
            assertThat(Feed.text(reader.next())).isEqualTo(HELLO);
            reader.switchTo(Framing.CHUNKED);

            assertThat(Feed.text(reader.next()))
                    .isEqualTo("<rpc message-id=\"102\"\n     " + BASE + ">\n  <close-session/>\n</rpc>");
            assertThat(Feed.text(reader.next())).isEqualTo(CLOSE_SESSION.get(0));
            assertThat(Feed.text(reader.next())).isEqualTo(CLOSE_SESSION.get(1));
        }
    }

    @Test
    void whatWeWriteIsWhatTheRfcWrites() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(wire);

        writer.write(HELLO.getBytes(StandardCharsets.UTF_8));
        writer.switchTo(Framing.CHUNKED);
        writer.write(CLOSE_SESSION.get(0).getBytes(StandardCharsets.UTF_8));

        assertThat(wire.toString(StandardCharsets.UTF_8))
                .isEqualTo(HELLO + "]]>]]>\n#140\n" + CLOSE_SESSION.get(0) + "\n##\n");
    }

    @Test
    void charactersOfEveryWidthMayBeSplitOverChunksAtEveryPlace() throws IOException {
        byte[] text = "<a>ü € 😀</a>".getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < text.length; cut++) {
            ByteArrayOutputStream wire = new ByteArrayOutputStream();
            chunk(wire, text, 0, cut);
            chunk(wire, text, cut, text.length - cut);
            wire.writeBytes("\n##\n".getBytes(StandardCharsets.US_ASCII));

            for (InputStream feed : Feed.everyCutOf(wire.toByteArray())) {
                assertThat(Feed.text(Feed.reader(feed, Framing.CHUNKED).next())).isEqualTo("<a>ü € 😀</a>");
            }
        }
    }

    private static void chunk(ByteArrayOutputStream wire, byte[] text, int from, int count) {
        wire.writeBytes(("\n#" + count + "\n").getBytes(StandardCharsets.US_ASCII));
        wire.write(text, from, count);
    }
}
