package dev.cantle.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.simulator.wire.MessageFrame.Cut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    /** The example of RFC 6242 §4.2: one message in three chunks. */
    private static final String CHUNKS = """

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

    private static List<String> read(List<byte[]> parts, boolean chunked) throws WireException {
        MessageFeed feed = new MessageFeed();
        if (chunked) {
            feed.switchToChunks();
        }
        List<String> messages = new ArrayList<>();
        for (byte[] part : parts) {
            feed.add(part);
            for (Optional<byte[]> next = feed.next(); next.isPresent(); next = feed.next()) {
                messages.add(new String(next.get(), StandardCharsets.UTF_8));
            }
        }
        feed.end();
        return messages;
    }

    private static List<String> read(String bytes, boolean chunked) throws WireException {
        return read(List.of(bytes.getBytes(StandardCharsets.UTF_8)), chunked);
    }

    private static List<byte[]> single(String text) {
        List<byte[]> parts = new ArrayList<>();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            parts.add(new byte[] {one});
        }
        return parts;
    }

    @Test
    void theExampleOfTheRfcIsOneMessageHoweverTheLineCutsIt() throws WireException {
        byte[] bytes = CHUNKS.getBytes(StandardCharsets.UTF_8);
        List<String> whole = read(CHUNKS, true);

        assertThat(whole)
                .singleElement()
                .asString()
                .startsWith("<rpc message-id=\"102\"")
                .endsWith("</rpc>");
        for (int cut = 0; cut <= bytes.length; cut++) {
            List<byte[]> parts =
                    List.of(Arrays.copyOfRange(bytes, 0, cut), Arrays.copyOfRange(bytes, cut, bytes.length));
            assertThat(read(parts, true)).as("cut at %d", cut).isEqualTo(whole);
        }
        assertThat(read(single(CHUNKS), true)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<a>]]></a>", "<a>]]]]></a>", "<a>]]>]</a>", "]]", "<a>ü€</a>\n"})
    void messagesEndAtTheirDelimiterAndNowhereElse(String message) throws WireException {
        assertThat(read(message + "]]>]]>" + message + "]]>]]>\n", false)).containsExactly(message, message);
        assertThat(read(single(message + "]]>]]>" + message + "]]>]]>\n"), false))
                .containsExactly(message, message);
    }

    @Test
    void aDelimiterAfterABracketIsFound() throws WireException {
        assertThat(read("<a>]]>]]]>]]>", false)).containsExactly("<a>]]>]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n#0\n", "\n#x\n", "\n#4x\n", "#4\nabcd", "\n#4\nab", "\n#4\nabcd", "\n##\n", "\n#99999999999\n"
            })
    void whatIsNoChunkIsRefused(String bytes) {
        assertThatThrownBy(() -> read(bytes, true))
                .isInstanceOf(WireException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void aMessageThatDoesNotEndIsRefused() {
        assertThatThrownBy(() -> read("<rpc", false)).hasMessage("The stream ended within a message");
    }

    @Test
    void aChunkSizeNamesTheByteThatIsWrong() {
        assertThatThrownBy(() -> read("\n#01\n", true)).hasMessage("A chunk size starts with 0x30");
    }

    @Test
    void aMessageIsFramedAsTheSessionHasAgreed() {
        assertThat(text(MessageFrame.delimited("<hello/>", Cut.NOWHERE))).isEqualTo("<hello/>]]>]]>");
        assertThat(text(MessageFrame.chunked("<ü/>", Cut.NOWHERE))).isEqualTo("\n#5\n<ü/>\n##\n");
    }

    @Test
    void aMessageIsCutWhereTheLineSays() {
        assertThat(pieces(MessageFrame.delimited("<a/>", Cut.NOWHERE))).containsExactly("<a/>]]>]]>");
        assertThat(pieces(MessageFrame.delimited("<a/>", Cut.FRAMING)))
                .containsExactly("<a/>", "]", "]", ">", "]", "]", ">");
        assertThat(pieces(MessageFrame.chunked("<a/>", Cut.FRAMING)))
                .containsExactly("\n", "#", "4", "\n", "<a/>", "\n", "#", "#", "\n");
        assertThat(pieces(MessageFrame.aside("ab", Cut.EVERY_BYTE))).containsExactly("a", "b");
    }

    private static String text(MessageFrame frame) {
        return new String(frame.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> pieces(MessageFrame frame) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < frame.bytes().length; at = frame.pieceEnd(at)) {
            pieces.add(new String(frame.bytes(), at, frame.pieceEnd(at) - at, StandardCharsets.UTF_8));
        }
        return pieces;
    }
}
