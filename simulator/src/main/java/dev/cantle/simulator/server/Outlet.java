package dev.cantle.simulator.server;

import dev.cantle.simulator.wire.MessageFrame;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** Sends messages piece by piece, without a thread that waits. For one message at a time. */
final class Outlet {

    private final IoOutputStream out;
    private final Executor workers;
    private final long most;
    private long sent;

    /** What happens when a message is sent, or cannot be. */
    interface Sequel {

        /** All of it has gone. */
        void sent();

        /** The line is gone, or no more bytes may go over it. */
        void failed();
    }

    /**
     * An outlet.
     *
     * @param workers goes on when a piece has gone
     * @param most how many bytes go out at all
     */
    Outlet(IoOutputStream out, Executor workers, long most) {
        this.out = out;
        this.workers = workers;
        this.most = most;
    }

    /** Sends the first bytes of a message, and then runs the sequel. */
    void send(MessageFrame frame, int length, Sequel sequel) {
        piece(frame, 0, length, sequel);
    }

    private void piece(MessageFrame frame, int start, int length, Sequel sequel) {
        if (start >= length) {
            sequel.sent();
            return;
        }
        int wanted = Math.min(length, frame.pieceEnd(start));
        int end = (int) Math.min(wanted, start + (most - sent));
        if (end <= start) {
            sequel.failed();
            return;
        }
        sent += end - start;
        try {
            out.writeBuffer(new ByteArrayBuffer(frame.bytes(), start, end - start))
                    .addListener(written -> {
                        boolean whole = written.isWritten() && end == wanted;
                        onWorker(whole ? () -> piece(frame, end, length, sequel) : sequel::failed, sequel);
                    });
        } catch (IOException | RuntimeException gone) {
            sequel.failed();
        }
    }

    private void onWorker(Runnable next, Sequel sequel) {
        try {
            workers.execute(next);
        } catch (RejectedExecutionException closing) {
            sequel.failed();
        }
    }
}
