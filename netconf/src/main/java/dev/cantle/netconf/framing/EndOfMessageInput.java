package dev.cantle.netconf.framing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A message that ends with {@code ]]>]]>} (RFC 6242 §4.3). Each byte is looked at once however the stream was cut: what
 * is known to hold no mark is handed out at once, and only the last bytes that may begin one wait for more.
 *
 * <p>White space before a message is not part of it: Junos writes a line feed after each mark, and an XML declaration
 * must stand first.
 */
final class EndOfMessageInput extends MessageInput {

    private static final byte[] MARK = "]]>]]>".getBytes(StandardCharsets.US_ASCII);

    /** How many of the available bytes are known to hold no beginning of a mark. */
    private int clear;

    EndOfMessageInput(ByteSource source, FrameLimits limits) {
        super(source, limits);
    }

    @Override
    int advance() throws IOException {
        while (clear == 0) {
            if (delivered() == 0) {
                skipWhiteSpace();
            }
            int matched = scan();
            if (matched == MARK.length && clear == 0) {
                source.skip(MARK.length);
                return 0;
            }
            if (clear == 0 && !source.more()) {
                throw cutOff();
            }
        }
        return clear;
    }

    @Override
    void consumed(int count) {
        clear -= count;
    }

    private void skipWhiteSpace() {
        while (source.available() > 0 && isWhiteSpace(source.peek(0))) {
            source.skip(1);
        }
    }

    private static boolean isWhiteSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    /** Moves {@code clear} up to the next mark or piece of one, and returns how much of the mark was seen there. */
    private int scan() {
        int available = source.available();
        while (clear < available) {
            int matched = matchAt(clear, available);
            if (matched == MARK.length || clear + matched == available) {
                return matched;
            }
            clear++;
        }
        return 0;
    }

    private int matchAt(int start, int available) {
        int matched = 0;
        while (matched < MARK.length && start + matched < available && source.peek(start + matched) == MARK[matched]) {
            matched++;
        }
        return matched;
    }
}
