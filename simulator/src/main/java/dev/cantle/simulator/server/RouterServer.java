package dev.cantle.simulator.server;

import dev.cantle.simulator.datastore.Editor;
import dev.cantle.simulator.rpc.Conversation;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Router;
import dev.cantle.simulator.wire.Inbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.subsystem.SubsystemFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SSH server of one virtual router on 127.0.0.1, with the subsystem {@code netconf} (RFC 6242 §3) and the command
 * {@code xml-mode netconf need-trailer} that clients of Junos fall back to. For any thread.
 */
public final class RouterServer implements AutoCloseable {

    /** The only address that is listened on: the router is for this machine. */
    public static final String HOST = "127.0.0.1";

    private static final Logger LOG = LoggerFactory.getLogger(RouterServer.class);

    private static final Set<String> COMMANDS = Set.of("xml-mode netconf need-trailer", "xml-mode netconf");

    /** As of an OpenSSH of that release's age: without the post-quantum ones, which cost most of a login's time. */
    private static final List<KeyExchangeFactory> KEY_EXCHANGES = ServerBuilder.setUpDefaultKeyExchanges(false).stream()
            .filter(kex -> !kex.getName().contains("mlkem") && !kex.getName().contains("sntrup"))
            .toList();

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SshServer ssh;
    private final Admission admission;
    private final SharedThreads threads;
    private final Map<String, Operation> operations;
    private final Router router;
    private final AtomicInteger sessionIds = new AtomicInteger(7000);
    private final Map<Integer, Live> live = new ConcurrentHashMap<>();
    private volatile Line line;
    private volatile LineFaults faults;

    /** A session that is going on, and who it belongs to. */
    private record Live(Editor editor, Session connection, RouterSession session) {}

    /**
     * A server that does not listen yet.
     *
     * @param router makes the router, given what ends a session of an id
     * @param threads does the work; the caller's to close, after the server
     */
    public RouterServer(
            Function<RouterServer, Router> router,
            Map<String, Operation> operations,
            ServerOptions options,
            SharedThreads threads) {
        this.admission = new Admission(options.logins(), options.ssh().userAuthorities());
        this.line = options.line();
        this.faults = new LineFaults(line.faults());
        this.threads = threads;
        this.operations = Map.copyOf(operations);
        this.ssh = SshServer.setUpDefaultServer();
        ssh.setHost(HOST);
        ssh.setPort(options.port());
        new HostIdentity(options.name(), options.ssh().hostKeys(), options.ssh().hostAuthorities()).show(ssh);
        admission.guard(ssh, options.ssh());
        ssh.setSubsystemFactories(List.of(new NetconfSubsystem()));
        ssh.setCommandFactory((channel, command) -> {
            if (COMMANDS.contains(command.strip())) {
                return new NetconfCommand(this);
            }
            throw new IOException("unknown command: " + command);
        });
        ssh.setKeyExchangeFactories(KEY_EXCHANGES);
        threads.serve(ssh);
        CoreModuleProperties.IDLE_TIMEOUT.set(ssh, Duration.ZERO);
        this.router = router.apply(this);
    }

    private final class NetconfSubsystem implements SubsystemFactory {
        @Override
        public String getName() {
            return "netconf";
        }

        @Override
        public Command createSubsystem(ChannelSession channel) {
            return new NetconfCommand(RouterServer.this);
        }
    }

    /** Begins to listen. */
    public void listen() throws IOException {
        ssh.start();
    }

    /** The port it listens on. */
    public int port() {
        return ssh.getPort();
    }

    /** The router behind it. */
    public Router router() {
        return router;
    }

    /** Changes how messages are sent, for sessions that begin from now on, and what goes wrong with RPCs, for all. */
    public void line(Line other) {
        line = other;
        faults = new LineFaults(other.faults());
    }

    void begin(Session connection, Inbox inbox, IoOutputStream out, ExitCallback exit) {
        String user = connection.getUsername();
        String confinedTo = admission.login(user).map(Login::confinedTo).orElseThrow();
        Editor editor =
                new Editor(sessionIds.incrementAndGet(), user, router.clock().instant());
        Mishaps mishaps = new Mishaps();
        Conversation conversation =
                new Conversation(router, editor, confinedTo, mishaps.over(operations, () -> faults));
        RouterSession session = new RouterSession(
                conversation,
                editor.sessionId(),
                line,
                inbox,
                new Outlet(out, threads.workers(), faults.bytes()),
                mishaps,
                threads,
                new Ends(editor, connection, exit));
        live.put(editor.sessionId(), new Live(editor, connection, session));
        session.begin();
    }
    /** What is done when a session ends. */
    private final class Ends implements RouterSession.Ends {

        private final Editor editor;
        private final Session connection;
        private final ExitCallback exit;

        Ends(Editor editor, Session connection, ExitCallback exit) {
            this.editor = editor;
            this.connection = connection;
            this.exit = exit;
        }

        @Override
        public void ended() {
            if (live.remove(editor.sessionId()) != null) {
                router.database().sessionEnded(editor, false);
            }
            exit.onExit(0);
        }

        @Override
        public void cut() {
            connection.close(true);
        }
    }

    /** Ends a session as {@code kill-session} does, and says whether there was one. */
    public boolean kill(int sessionId) {
        Live session = live.remove(sessionId);
        if (session == null) {
            return false;
        }
        router.database().sessionEnded(session.editor(), true);
        session.connection().close(true);
        return true;
    }

    /** Cuts all connections, logged in or not, as a lost line does, and waits until they are gone. */
    public void cut() {
        List<AbstractSession> connections = ssh.getActiveSessions();
        List<Live> cut = List.copyOf(live.values());
        connections.forEach(connection -> connection.close(true));
        try {
            for (AbstractSession connection : connections) {
                connection.close(true).await(PATIENCE);
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        cut.forEach(session -> awaitEnd(session.session()));
    }

    private static void awaitEnd(RouterSession session) {
        try {
            session.over().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.debug("A session does not end", late);
        }
    }

    /** How many sessions are going on. */
    public int sessions() {
        return live.size();
    }

    /** Stops to listen, ends all sessions and waits until they are over. The threads go on for others. */
    @Override
    public void close() throws IOException {
        List<Live> last = List.copyOf(live.values());
        ssh.stop(true);
        router.database().close();
        last.forEach(session -> awaitEnd(session.session()));
    }
}
