package dev.cantle.netconf.framing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts messages into frames (RFC 6242 §4), each with a single write: Junos has been seen to miss an end mark that came
 * in two pieces or with anything after it. For one thread.
 */
public final class FrameWriter {

    private static final byte[] MARK = ascii("]]>]]>");
    private static final byte[] CHUNKS_END = ascii("\n##\n");

    private final OutputStream out;
    private Framing framing = Framing.END_OF_MESSAGE;

    /** Begins with end-of-message framing, as every session does (RFC 6242 §4.1). */
    public FrameWriter(OutputStream out) {
        this.out = out;
    }

    /** Changes how the next message is written. */
    public void switchTo(Framing next) {
        framing = next;
    }

    /**
     * Sends one message.
     *
     * @throws FramingException if the message is empty, or holds {@code ]]>]]>} and would be cut in two there; nothing
     *     is sent then
     */
    public void write(byte[] message) throws IOException {
        if (message.length == 0) {
            throw new FramingException("An empty message cannot be sent");
        }
        byte[] framed = framing == Framing.CHUNKED ? chunked(message) : marked(message);
        out.write(framed, 0, framed.length);
        out.flush();
    }

    private static byte[] chunked(byte[] message) {
        return join(ascii("\n#" + message.length + "\n"), message, CHUNKS_END);
    }

    private static byte[] marked(byte[] message) throws FramingException {
        int at = indexOfMark(message);
        if (at >= 0) {
            throw new FramingException("The message holds ]]>]]> at byte " + at
                    + ", which ends a message under base:1.0, so it cannot be sent");
        }
        return join(new byte[0], message, MARK);
    }

    private static int indexOfMark(byte[] message) {
        for (int start = 0; start <= message.length - MARK.length; start++) {
            int matched = 0;
            while (matched < MARK.length && message[start + matched] == MARK[matched]) {
                matched++;
            }
            if (matched == MARK.length) {
                return start;
            }
        }
        return -1;
    }

    private static byte[] join(byte[] head, byte[] body, byte[] tail) {
        byte[] all = new byte[head.length + body.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        System.arraycopy(tail, 0, all, head.length + body.length, tail.length);
        return all;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
