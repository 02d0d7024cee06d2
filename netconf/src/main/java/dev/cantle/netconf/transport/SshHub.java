package dev.cantle.netconf.transport;

import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.key.AgentFactory;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.core.CoreModuleProperties;
import org.jspecify.annotations.Nullable;
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
    private final JumpHosts jumps = new JumpHosts(this);
    // a key that many devices are shown is read and decrypted once
    private final Map<List<Path>, List<KeyPair>> keys = new HashMap<>();
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
        return connect(SshRoute.direct(new SshStop(target, List.of(login), knownHosts)));
    }

    /**
     * Connects over the jump hosts of a route. Each stop's host key is checked, and each has its own login; the
     * sessions with the jump hosts stay open for others until the hub is closed.
     *
     * @throws TransportException at the first step that fails, which says at which stop
     */
    public SshTransport connect(SshRoute route) throws TransportException {
        return connect(route, () -> {});
    }

    /** Connects; the last thing that closing the transport does is to run the end. */
    SshTransport connect(SshRoute route, Runnable end) throws TransportException {
        if (closed) {
            throw new IllegalStateException("The SSH hub is closed");
        }
        SshStop device = route.device();
        Credentials credentials = Credentials.of(device, keys, timeouts.authentication());
        SshConnector connector = new SshConnector(client, device, false, HostKeyCheck.BY_KNOWN_HOSTS, timeouts);
        ClientSession session = logIn(connector, credentials, jumps.reach(route));
        boolean connected = false;
        try {
            SshTransport transport = new SshTransport(
                    device.target(), timeouts, session, connector.openNetconf(session), open::remove, end);
            open.add(transport);
            connected = true;
            return transport;
        } finally {
            if (!connected) {
                SshTransport.close(session, timeouts);
            }
        }
    }

    /**
     * Asks the device at the end of a route for its host key, and hangs up before the login. The jump hosts on the way
     * must be known.
     *
     * @throws TransportException if the device cannot be reached
     */
    public HostKey hostKey(SshRoute route) throws TransportException {
        AtomicReference<@Nullable PublicKey> shown = new AtomicReference<>();
        HostKeyCheck look = (stop, key) -> {
            shown.set(key);
            return HostKeyCheck.BY_KNOWN_HOSTS.objection(stop, key);
        };
        SshStop device = route.device();
        SshConnector connector = new SshConnector(client, device, false, look, timeouts);
        ClientSession session = connector.connect(jumps.reach(route));
        try {
            connector.awaitHostKey(session);
        } finally {
            SshTransport.close(session, timeouts);
        }
        PublicKey key = shown.get();
        if (key == null) {
            throw new TransportException(
                    TransportException.Kind.SSH,
                    device.target().address() + " shows no host key",
                    "Check that an SSH server listens there");
        }
        return device.knownHosts().describe(device.target(), key);
    }

    /** Opens an SSH session with a stop, over the one before it, and logs in; the caller closes it. */
    ClientSession openSession(SshStop stop, @Nullable ClientSession before, boolean isJump) throws TransportException {
        Credentials credentials = Credentials.of(stop, keys, timeouts.authentication());
        SshConnector connector = new SshConnector(client, stop, isJump, HostKeyCheck.BY_KNOWN_HOSTS, timeouts);
        return logIn(connector, credentials, before);
    }

    private ClientSession logIn(SshConnector connector, Credentials credentials, @Nullable ClientSession before)
            throws TransportException {
        ClientSession session = connector.connect(before);
        boolean loggedIn = false;
        try {
            connector.authenticate(session, credentials);
            loggedIn = true;
            return session;
        } finally {
            if (!loggedIn) {
                SshTransport.close(session, timeouts);
            }
        }
    }

    Timeouts timeouts() {
        return timeouts;
    }

    /** How many transports are open. */
    int openCount() {
        return open.size();
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(SshTransport::close);
        jumps.close();
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
        client.setAgentFactory(new AgentFactory());
        CoreModuleProperties.ABORT_ON_INVALID_CERTIFICATE.set(client, true);
        CoreModuleProperties.NIO_WORKERS.set(client, ioThreads);
        // the default cuts a session after ten quiet minutes, in the middle of a confirm window
        CoreModuleProperties.IDLE_TIMEOUT.set(client, Duration.ZERO);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, Duration.ZERO);
        // a device that has stopped reading blocks a large request; reads have deadlines, writes have this
        CoreModuleProperties.WAIT_FOR_SPACE_TIMEOUT.set(client, timeouts.rpc());
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, timeouts.heartbeat());
        CoreModuleProperties.HEARTBEAT_REQUEST.set(client, "keepalive@openssh.com");
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, UNANSWERED_HEARTBEATS);
        CoreModuleProperties.AUTH_TIMEOUT.set(client, timeouts.authentication());
        return client;
    }
}
