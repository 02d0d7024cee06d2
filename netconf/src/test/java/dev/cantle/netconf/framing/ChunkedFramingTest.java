package dev.cantle.netconf.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkedFramingTest {

    /** The example of RFC 6242 §4.2. */
    private static final String RFC_CLOSE_SESSION = """

            #4
            <rpc
            #18
             message-id="102"

            #79
                 xmlns="urn:ietf:params:xml:ns:netconf:base:1.0">
              <close-session/>
            </rpc>
            ##
            """;

    /** What that example says it encodes. */
    private static final String RFC_MESSAGE = """
            <rpc message-id="102"
                 xmlns="urn:ietf:params:xml:ns:netconf:base:1.0">
              <close-session/>
            </rpc>""";

    @Test
    void theExampleOfTheRfcIsReadHoweverItIsCut() throws IOException {
        for (InputStream feed : Feed.everyCutOf(RFC_CLOSE_SESSION)) {
            FrameReader reader = Feed.reader(feed, Framing.CHUNKED);

            assertThat(Feed.text(reader.next())).isEqualTo(RFC_MESSAGE);
        }
    }

    @Test
    void messagesFollowOneAnotherHoweverTheyAreCut() throws IOException {
        for (InputStream feed : Feed.everyCutOf("\n#3\n<a>\n#4\n</a>\n##\n\n#4\n<b/>\n##\n")) {
            FrameReader reader = Feed.reader(feed, Framing.CHUNKED);

            assertThat(Feed.text(reader.next())).isEqualTo("<a></a>");
            assertThat(Feed.text(reader.next())).isEqualTo("<b/>");
        }
    }

    @Test
    void aCharacterMayBeSplitOverChunks() throws IOException {
        byte[] euro = "€".getBytes(StandardCharsets.UTF_8);
        byte[] wire = new byte[4 + 1 + 4 + 2 + 4];
        System.arraycopy("\n#1\n".getBytes(StandardCharsets.US_ASCII), 0, wire, 0, 4);
        wire[4] = euro[0];
        System.arraycopy("\n#2\n".getBytes(StandardCharsets.US_ASCII), 0, wire, 5, 4);
        System.arraycopy(euro, 1, wire, 9, 2);
        System.arraycopy("\n##\n".getBytes(StandardCharsets.US_ASCII), 0, wire, 11, 4);

        for (InputStream feed : Feed.everyCutOf(wire)) {
            assertThat(Feed.text(Feed.reader(feed, Framing.CHUNKED).next())).isEqualTo("€");
        }
    }

    @Test
    void whatLooksLikeAFrameInsideDataIsData() throws IOException {
        String data = "\n##\n]]>]]>\n#3\r\n";

        FrameReader reader = Feed.reader(Feed.of("\n#" + data.length() + "\n" + data + "\n##\n"), Framing.CHUNKED);

        assertThat(Feed.text(reader.next())).isEqualTo(data);
    }

    @Test
    void whatIsLeftOfAMessageIsSkipped() throws IOException {
        FrameReader reader = Feed.reader(Feed.of("\n#4\n<a/>\n##\n\n#4\n<b/>\n##\n"), Framing.CHUNKED);

        assertThat(reader.next().read()).isEqualTo('<');
        assertThat(Feed.text(reader.next())).isEqualTo("<b/>");
    }

    @Test
    void lineFeedsLeftOverFromTheHelloAreSkipped() throws IOException {
        FrameReader reader = Feed.reader(Feed.of("\n\n\n#4\n<a/>\n##\n"), Framing.CHUNKED);

        assertThat(Feed.text(reader.next())).isEqualTo("<a/>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`<rpc-reply/>`   | Broken chunk framing: a line feed was expected, found '<' at byte 1",
                "`\n<a/>`         | Broken chunk framing: '#' was expected, found '<' at byte 2",
                "`\n#0\n`         | Broken chunk framing: a chunk size from 1 on was expected, found '0' at byte 3",
                "`\n#-1\n`        | Broken chunk framing: a chunk size from 1 on was expected, found '-' at byte 3",
                "`\n#4a\n`        | Broken chunk framing: a line feed was expected, found 'a' at byte 4",
                "`\n#4 \n`        | Broken chunk framing: a line feed was expected, found byte 32 at byte 4",
                "`\n#12345678901` | A chunk size of more than ten digits, at byte 13",
                "`\n##\n`         | An end of chunks without a chunk before it, at byte 4",
                "`\n#1\na\n##x`   | Broken chunk framing: a line feed was expected, found 'x' at byte 9",
                "`\n#1\nab`       | Broken chunk framing: a line feed was expected, found 'b' at byte 6",
                "`\n#9999999999\n` | A chunk of 9999999999 bytes is larger than the limit of 4294967295 bytes"
            })
    void brokenFramesAreRefusedWithThePlace(String wire, String message) {
        FrameReader reader = Feed.reader(Feed.of(wire), Framing.CHUNKED);

        assertThatThrownBy(() -> Feed.text(reader.next()))
                .isInstanceOf(FramingException.class)
                .hasMessage(message);
    }

    @Test
    void anEndInsideAMessageIsNotItsEnd() {
        FrameReader reader = Feed.reader(Feed.of("\n#10\n<a>"), Framing.CHUNKED);

        assertThatThrownBy(() -> Feed.text(reader.next()))
                .isInstanceOf(EOFException.class)
                .hasMessage("The connection ended inside a message, after 3 bytes of it");
    }

    @Test
    void anEndBetweenMessagesSaysSo() {
        FrameReader reader = Feed.reader(Feed.of(""), Framing.CHUNKED);

        assertThatThrownBy(() -> Feed.text(reader.next()))
                .isInstanceOf(EOFException.class)
                .hasMessage("The connection ended where a message was expected");
    }

    @Test
    void aMessageOverTheLimitIsRefused() {
        FrameReader reader = new FrameReader(Feed.of("\n#4\n<a/>\n#4\n<b/>\n##\n"), new FrameLimits(100, 7));
        reader.switchTo(Framing.CHUNKED);

        assertThatThrownBy(() -> Feed.text(reader.next()))
                .isInstanceOf(FramingException.class)
                .hasMessage("A message is larger than the limit of 7 bytes");
    }
}
