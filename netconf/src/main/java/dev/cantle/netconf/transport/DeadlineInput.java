package dev.cantle.netconf.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.apache.sshd.common.channel.ChannelPipedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A channel's bytes under a deadline. A timeout that is only looked at between reads never ends a read that blocks, and
 * a watchdog thread would be one more thing to stop; so the wait itself is given the time that is left.
 */
final class DeadlineInput extends InputStream {

    private final ChannelPipedInputStream in;
    private volatile @Nullable Deadline deadline;

    DeadlineInput(ChannelPipedInputStream in) {
        this.in = in;
    }

    void deadline(Deadline next) {
        deadline = next;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Deadline limit = deadline;
        if (limit == null) {
            in.setTimeout(0);
            return in.read(bytes, offset, length);
        }
        if (in.available() <= 0 && limit.passed()) {
            throw timeout(limit);
        }
        in.setTimeout(Math.max(1, limit.millisLeft()));
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            if (limit.passed()) {
                SocketTimeoutException timeout = timeout(limit);
                timeout.initCause(e);
                throw timeout;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static SocketTimeoutException timeout(Deadline limit) {
        return new SocketTimeoutException(
                "Nothing to read within " + limit.allowed().toMillis() + " ms");
    }
}
