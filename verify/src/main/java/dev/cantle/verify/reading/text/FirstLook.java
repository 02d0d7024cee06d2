package dev.cantle.verify.reading.text;

import dev.cantle.verify.source.Reply;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A reply after a look at how it begins: XML begins with {@code <}, whatever white space is before it.
 *
 * @param reply the whole reply, to be read in place of the one that was looked at
 * @param isText whether it is what the CLI prints for people, or at least no XML
 * @param isNeighbors whether it is the text of {@code show bgp neighbor}
 */
public record FirstLook(Reply reply, boolean isText, boolean isNeighbors) {

    private static final Pattern NEIGHBORS = Pattern.compile("(?m)^[ \\t]*Peer: \\S+\\s+AS [0-9.]+\\s+Local: ");
    private static final Pattern SUMMARY = Pattern.compile("(?m)^[ \\t]*Groups:\\s+[0-9]+\\s+Peers:");

    private static final int FAR = 8192;

    /** Looks at the reply. */
    public static FirstLook at(Reply reply) throws IOException {
        PushbackInputStream in = new PushbackInputStream(reply.body(), FAR);
        byte[] head = in.readNBytes(FAR);
        in.unread(head);
        boolean text = isText(head);
        return new FirstLook(new Reply(reply.evidence(), in), text, text && isNeighbors(head));
    }

    private static boolean isNeighbors(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return NEIGHBORS.matcher(text).find() && !SUMMARY.matcher(text).find();
    }

    /** Byte order marks, and the zeros of UTF-16, are passed over like white space; nothing at all is no text. */
    private static boolean isText(byte[] head) {
        for (byte b : head) {
            int c = b & 0xFF;
            boolean passedOver = c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
            if (!passedOver) {
                return c != '<';
            }
        }
        return false;
    }
}
