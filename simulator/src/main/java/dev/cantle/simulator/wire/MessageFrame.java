package dev.cantle.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A message as it goes over the line, with its framing, cut into pieces that are sent one by one. */
public final class MessageFrame {

    private static final byte[] DELIMITER = "]]>]]>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\n##\n".getBytes(StandardCharsets.US_ASCII);

    /** Where a message is cut. */
    public enum Cut {
        /** Nowhere: one write a message, which careless readers rely on. */
        NOWHERE,
        /** After each byte. */
        EVERY_BYTE,
        /** After each byte of the framing: within {@code ]]>]]>}, within the header of a chunk, and around both. */
        FRAMING
    }

    private final byte[] bytes;
    private final int header;
    private final int trailer;
    private final Cut cut;

    private MessageFrame(byte[] bytes, int header, int trailer, Cut cut) {
        this.bytes = bytes;
        this.header = header;
        this.trailer = trailer;
        this.cut = cut;
    }

    /** Text that is part of no message, such as the comments before a hello. */
    public static MessageFrame aside(String text, Cut cut) {
        return new MessageFrame(text.getBytes(StandardCharsets.UTF_8), 0, 0, cut);
    }

    /** A message in end-of-message framing (RFC 6242 §4.3). */
    public static MessageFrame delimited(String message, Cut cut) {
        return framed(new byte[0], message, DELIMITER, cut);
    }

    /** A message in one chunk (RFC 6242 §4.2). */
    public static MessageFrame chunked(String message, Cut cut) {
        int size = message.getBytes(StandardCharsets.UTF_8).length;
        return framed(("\n#" + size + "\n").getBytes(StandardCharsets.US_ASCII), message, LAST_CHUNK, cut);
    }

    private static MessageFrame framed(byte[] before, String message, byte[] behind, Cut cut) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(before.length + body.length + behind.length);
        bytes.writeBytes(before);
        bytes.writeBytes(body);
        bytes.writeBytes(behind);
        return new MessageFrame(bytes.toByteArray(), before.length, behind.length, cut);
    }

    /** The message in its framing; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the piece that begins at a byte ends. */
    public int pieceEnd(int start) {
        boolean inBody = start >= header && start < bytes.length - trailer;
        return switch (cut) {
            case NOWHERE -> bytes.length;
            case EVERY_BYTE -> start + 1;
            case FRAMING -> inBody ? bytes.length - trailer : start + 1;
        };
    }
}
