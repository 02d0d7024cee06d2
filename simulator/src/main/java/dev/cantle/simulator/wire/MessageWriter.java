package dev.cantle.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes messages to a stream of bytes, each with its framing in one write: RFC 6242 §4.3 until
 * {@link #switchToChunks}, §4.2 from then on. For one thread.
 */
public final class MessageWriter {

    private static final byte[] DELIMITER = "]]>]]>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\n##\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final boolean byteByByte;
    private boolean chunked;

    /**
     * Writes to that stream, which stays the caller's to close.
     *
     * @param byteByByte whether each byte is sent by itself, which is legal and breaks careless readers
     */
    public MessageWriter(OutputStream out, boolean byteByByte) {
        this.out = out;
        this.byteByByte = byteByByte;
    }

    /** From the next message on, messages go in chunks. */
    public void switchToChunks() {
        chunked = true;
    }

    /** Sends text that is part of no message, such as the comments before a hello. */
    public void aside(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a message. */
    public void write(String message) throws IOException {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream framed = new ByteArrayOutputStream(body.length + 24);
        if (chunked) {
            framed.writeBytes(("\n#" + body.length + "\n").getBytes(StandardCharsets.US_ASCII));
            framed.writeBytes(body);
            framed.writeBytes(LAST_CHUNK);
        } else {
            framed.writeBytes(body);
            framed.writeBytes(DELIMITER);
        }
        send(framed.toByteArray());
    }

    private void send(byte[] bytes) throws IOException {
        if (!byteByByte) {
            out.write(bytes);
            out.flush();
            return;
        }
        for (byte b : bytes) {
            out.write(b);
            out.flush();
        }
    }
}
