package dev.cantle.netconf.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a message on their way to a reader. It remembers if the line failed under it: a parser in between may
 * wrap that failure in anything, and the session must still know the truth. It also keeps what a wire log shows.
 */
final class ReplyInput extends InputStream {

    private final InputStream in;
    private final int keep;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable IOException failure;
    private long size;

    ReplyInput(InputStream in, int keep) {
        this.in = in;
        this.keep = keep;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int count = in.read(bytes, offset, length);
            if (count > 0) {
                size += count;
                kept.write(bytes, offset, Math.min(count, keep - kept.size()));
            }
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    long size() {
        return size;
    }

    String kept() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
