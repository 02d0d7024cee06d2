package dev.cantle.netconf.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameWriterTest {

    private final List<String> writes = new ArrayList<>();
    private final FrameWriter writer = new FrameWriter(new OutputStream() {
        @Override
        public void write(int value) {
            writes.add(Character.toString(value));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }
    });

    @Test
    void aMessageAndItsMarkAreOneWrite() throws IOException {
        writer.write(bytes("<a/>"));

        assertThat(writes).containsExactly("<a/>]]>]]>");
    }

    @Test
    void aMessageInChunksIsOneWrite() throws IOException {
        writer.switchTo(Framing.CHUNKED);

        writer.write(bytes("<é/>"));

        assertThat(writes).containsExactly("\n#5\n<é/>\n##\n");
    }

    @Test
    void theMarkInsideAMessageIsNotSent() {
        assertThatThrownBy(() -> writer.write(bytes("<a>]]>]]></a>")))
                .isInstanceOf(FramingException.class)
                .hasMessage("The message holds ]]>]]> at byte 3, which ends a message under base:1.0,"
                        + " so it cannot be sent");
        assertThat(writes).isEmpty();
    }

    @Test
    void theMarkInsideAMessageIsNoTroubleInChunks() throws IOException {
        writer.switchTo(Framing.CHUNKED);

        writer.write(bytes("<a>]]>]]></a>"));

        assertThat(writes).containsExactly("\n#13\n<a>]]>]]></a>\n##\n");
    }

    @Test
    void anEmptyMessageIsNotSent() {
        assertThatThrownBy(() -> writer.write(new byte[0])).hasMessage("An empty message cannot be sent");
        assertThat(writes).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
