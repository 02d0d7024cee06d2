package dev.cantle.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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

    private static List<String> read(InputStream in, boolean chunked) throws IOException {
        MessageReader reader = new MessageReader(in);
        if (chunked) {
            reader.switchToChunks();
        }
        List<String> messages = new ArrayList<>();
        for (Optional<byte[]> next = reader.next(); next.isPresent(); next = reader.next()) {
            messages.add(new String(next.get(), StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static List<String> read(String bytes, boolean chunked) throws IOException {
        return read(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)), chunked);
    }

    @Test
    void theExampleOfTheRfcIsOneMessageHoweverTheLineCutsIt() throws IOException {
        byte[] bytes = CHUNKS.getBytes(StandardCharsets.UTF_8);
        List<String> whole = read(CHUNKS, true);

        assertThat(whole)
                .singleElement()
                .asString()
                .startsWith("<rpc message-id=\"102\"")
                .endsWith("</rpc>");
        for (int cut = 0; cut <= bytes.length; cut++) {
            InputStream parts = new SequenceInputStream(
                    new ByteArrayInputStream(Arrays.copyOfRange(bytes, 0, cut)),
                    new ByteArrayInputStream(Arrays.copyOfRange(bytes, cut, bytes.length)));
            assertThat(read(parts, true)).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<a>]]></a>", "<a>]]]]></a>", "<a>]]>]</a>", "]]", "<a>ü€</a>\n"})
    void messagesEndAtTheirDelimiterAndNowhereElse(String message) throws IOException {
        assertThat(read(message + "]]>]]>" + message + "]]>]]>\n", false)).containsExactly(message, message);
    }

    @Test
    void aDelimiterAfterABracketIsFound() throws IOException {
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
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MessageWriter writer = new MessageWriter(out, false);
        writer.write("<hello/>");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("<hello/>]]>]]>");

        out.reset();
        writer.switchToChunks();
        writer.write("<ü/>");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\n#5\n<ü/>\n##\n");
    }
}
