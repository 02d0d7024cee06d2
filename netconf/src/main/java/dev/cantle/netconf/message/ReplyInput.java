package dev.cantle.netconf.message;

import dev.cantle.netconf.wire.MaskedMessage;
import dev.cantle.netconf.wire.WireTap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a message on their way to a reader. It remembers if the line failed under it: a parser in between may
 * wrap that failure in anything, and the session must still know the truth. It also shows the message to a wire log, as
 * soon as it is known what it answers.
 */
final class ReplyInput extends InputStream {

    private final InputStream in;
    private final WireTap tap;
    private @Nullable ByteArrayOutputStream head = new ByteArrayOutputStream();
    private @Nullable MaskedMessage shown;
    private @Nullable IOException failure;
    private long size;

    ReplyInput(InputStream in, WireTap tap) {
        this.in = in;
        this.tap = tap;
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
                show(bytes, offset, count);
            }
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Names the operation that the message answers; what came before and what comes is shown under it. */
    void answers(String operation) {
        ByteArrayOutputStream before = head;
        if (before != null) {
            head = null;
            shown = tap.received(operation).orElse(null);
            show(before.toByteArray(), 0, before.size());
        }
    }

    /** Notes that no more is read. */
    void end(boolean whole) {
        if (size > 0) {
            answers("nothing that was asked");
        }
        if (shown != null) {
            shown.end(whole);
            shown = null;
        }
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    long size() {
        return size;
    }

    private void show(byte[] bytes, int offset, int count) {
        if (head != null) {
            head.write(bytes, offset, count);
        } else if (shown != null) {
            shown.write(bytes, offset, count);
        }
    }
}
