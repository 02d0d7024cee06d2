package dev.cantle.netconf.transport;

import dev.cantle.netconf.Timeouts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.ChannelPipedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subsystem {@code netconf} of an SSH server (RFC 6242 §3), over a session of its own. Closing it leaves no thread,
 * timer or socket behind; what an {@link SshHub} shares stays the hub's.
 */
public final class SshTransport implements Transport {

    private static final Logger LOG = LoggerFactory.getLogger(SshTransport.class);
    private static final int IO_THREADS = 2;

    private final SshTarget target;
    private final Timeouts timeouts;
    private final ClientSession session;
    private final ClientChannel channel;
    private final DeadlineInput input;
    private final OutputStream output;
    private final Consumer<SshTransport> closing;
    private final Runnable end;
    private boolean closed;

    SshTransport(
            SshTarget target,
            Timeouts timeouts,
            ClientSession session,
            ClientChannel channel,
            Consumer<SshTransport> closing,
            Runnable end) {
        this.target = target;
        this.timeouts = timeouts;
        this.session = session;
        this.channel = channel;
        this.closing = closing;
        this.end = end;
        this.input = new DeadlineInput((ChannelPipedInputStream) channel.getInvertedOut());
        this.output = channel.getInvertedIn();
    }

    /**
     * Connects with an SSH client of its own, checks the host key, logs in and opens the subsystem.
     *
     * @throws TransportException at the first step that fails; nothing stays open then
     */
    public static SshTransport connect(SshTarget target, SshLogin login, KnownHosts knownHosts, Timeouts timeouts)
            throws TransportException {
        SshHub hub = SshHub.start(timeouts, IO_THREADS);
        boolean connected = false;
        try {
            SshTransport transport =
                    hub.connect(SshRoute.direct(new SshStop(target, List.of(login), knownHosts)), hub::close);
            connected = true;
            return transport;
        } finally {
            if (!connected) {
                hub.close();
            }
        }
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return output;
    }

    @Override
    public void deadline(Deadline deadline) {
        input.deadline(deadline);
    }

    @Override
    public String description() {
        return target.toString();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // streams that MINA inverted are ours to close; immediately, as the peer may not answer any more
        quietly("channel", () -> channel.close(true).await(timeouts.close()));
        quietly("input", input::close);
        quietly("output", output::close);
        close(session, timeouts);
        closing.accept(this);
        end.run();
        LOG.debug("{}: closed", target);
    }

    static void close(ClientSession session, Timeouts timeouts) {
        quietly("session", () -> session.close(false).await(timeouts.close()));
        // a session that is not closed when the client stops has reads under way on threads that are gone
        quietly("session", () -> session.close(true).await(timeouts.close()));
    }

    private static void quietly(String what, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            LOG.debug("closing the {} failed: {}", what, e.toString());
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
