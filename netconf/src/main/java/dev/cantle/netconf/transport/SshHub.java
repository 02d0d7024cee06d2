package dev.cantle.netconf.transport;

import dev.cantle.netconf.Timeouts;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.core.CoreModuleProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SSH client that many connections share: a few I/O threads and one timer thread serve all of them, however many
 * there are. Any thread may connect; each transport is still one thread's own. Closing the hub closes what was opened
 * through it, and leaves no thread, timer or socket behind.
 */
public final class SshHub implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SshHub.class);
    private static final int UNANSWERED_HEARTBEATS = 4;
    private static final int MOST_IO_THREADS = 8;

    private final Timeouts timeouts;
    private final SshClient client;
    private final Set<SshTransport> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private SshHub(Timeouts timeouts, SshClient client) {
        this.timeouts = timeouts;
        this.client = client;
    }

    /** Starts a hub with as many I/O threads as there are processors, from 2 to 8. */
    public static SshHub start(Timeouts timeouts) {
        return start(
                timeouts,
                Math.max(2, Math.min(MOST_IO_THREADS, Runtime.getRuntime().availableProcessors())));
    }

    /**
     * Starts a hub with that many I/O threads, which also do the cryptography. As many more at most take up reading again
     * where a reader was slow, and one keeps the time.
     *
     * @param timeouts of every connection
     * @param ioThreads at least 1
     */
    public static SshHub start(Timeouts timeouts, int ioThreads) {
        if (ioThreads < 1) {
            throw new IllegalArgumentException("An SSH hub needs at least 1 I/O thread, not " + ioThreads);
        }
        SshHub hub = new SshHub(timeouts, newClient(timeouts, ioThreads));
        hub.client.start();
        return hub;
    }

    /**
     * Connects, checks the host key, logs in and opens the subsystem {@code netconf}.
     *
     * @throws TransportException at the first step that fails; nothing stays open then
     */
    public SshTransport connect(SshTarget target, SshLogin login, KnownHosts knownHosts) throws TransportException {
        return connect(target, login, knownHosts, () -> {});
    }

    /** Connects; the last thing that closing the transport does is to run the end. */
    SshTransport connect(SshTarget target, SshLogin login, KnownHosts knownHosts, Runnable end)
            throws TransportException {
        if (closed) {
            throw new IllegalStateException("The SSH hub is closed");
        }
        SshConnector connector = new SshConnector(client, target, login, knownHosts, timeouts);
        ClientSession session = connector.openSession();
        boolean connected = false;
        try {
            SshTransport transport =
                    new SshTransport(target, timeouts, session, connector.openNetconf(session), this::forget, end);
            open.add(transport);
            connected = true;
            return transport;
        } finally {
            if (!connected) {
                SshTransport.close(session, timeouts);
            }
        }
    }

    /** How many transports are open. */
    int openCount() {
        return open.size();
    }

    private void forget(SshTransport transport) {
        open.remove(transport);
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(SshTransport::close);
        client.stop();
        LOG.debug("the SSH client is stopped");
    }

    private static SshClient newClient(Timeouts timeouts, int ioThreads) {
        SshClient client = SshClient.setUpDefaultClient();
        // neither ~/.ssh/config nor ~/.ssh/id_* have a say unless the caller names them
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        // a session that no connector has prepared trusts nobody
        client.setServerKeyVerifier((session, remote, key) -> false);
        client.addSessionListener(new SessionListener() {
            @Override
            public void sessionCreated(Session session) {
                SshConnector.prepare((ClientSession) session);
            }
        });
        CoreModuleProperties.NIO_WORKERS.set(client, ioThreads);
        // the default cuts a session after ten quiet minutes, in the middle of a confirm window
        CoreModuleProperties.IDLE_TIMEOUT.set(client, Duration.ZERO);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, Duration.ZERO);
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, timeouts.heartbeat());
        CoreModuleProperties.HEARTBEAT_REQUEST.set(client, "keepalive@openssh.com");
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, UNANSWERED_HEARTBEATS);
        CoreModuleProperties.AUTH_TIMEOUT.set(client, timeouts.authentication());
        return client;
    }
}
