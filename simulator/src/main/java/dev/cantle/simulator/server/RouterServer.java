package dev.cantle.simulator.server;

import dev.cantle.simulator.datastore.Editor;
import dev.cantle.simulator.rpc.Conversation;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.subsystem.SubsystemFactory;

/**
 * The SSH server of one virtual router on 127.0.0.1, with the subsystem {@code netconf} (RFC 6242 §3) and the command
 * {@code xml-mode netconf need-trailer} that clients of Junos fall back to. For any thread.
 */
public final class RouterServer implements AutoCloseable {

    /** The only address that is listened on: the router is for this machine. */
    public static final String HOST = "127.0.0.1";

    private static final Set<String> COMMANDS = Set.of("xml-mode netconf need-trailer", "xml-mode netconf");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SshServer ssh;
    private final List<Login> logins;
    private final Line line;
    private final Map<String, Operation> operations;
    private final Router router;
    private final AtomicInteger sessionIds = new AtomicInteger(7000);
    private final Map<Integer, Live> live = new ConcurrentHashMap<>();

    /** A session that is going on, and who it belongs to. */
    private record Live(Editor editor, Session connection, Thread thread) {}

    /**
     * A server that does not listen yet.
     *
     * @param router makes the router, given what ends a session of an id
     * @param port the port, 0 for any that is free
     */
    public RouterServer(
            Function<RouterServer, Router> router,
            Map<String, Operation> operations,
            List<Login> logins,
            Line line,
            KeyPair hostKey,
            int port) {
        this.logins = List.copyOf(logins);
        this.line = line;
        this.operations = Map.copyOf(operations);
        this.ssh = SshServer.setUpDefaultServer();
        ssh.setHost(HOST);
        ssh.setPort(port);
        ssh.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        ssh.setPasswordAuthenticator((user, password, session) -> logins.stream()
                .anyMatch(login -> login.user().equals(user) && login.password().equals(password)));
        ssh.setSubsystemFactories(List.of(new NetconfSubsystem()));
        ssh.setCommandFactory((channel, command) -> {
            if (COMMANDS.contains(command.strip())) {
                return new NetconfCommand(this);
            }
            throw new IOException("unknown command: " + command);
        });
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

    Thread begin(Session connection, InputStream in, OutputStream out, ExitCallback exit) {
        String user = connection.getUsername();
        String confinedTo = logins.stream()
                .filter(login -> login.user().equals(user))
                .findFirst()
                .map(Login::confinedTo)
                .orElseThrow();
        Editor editor =
                new Editor(sessionIds.incrementAndGet(), user, router.clock().instant());
        Conversation conversation = new Conversation(router, editor, confinedTo, operations);
        RouterSession session = new RouterSession(conversation, editor, line, in, out, () -> end(editor, exit));
        Thread thread = new Thread(session, "simulator-" + router.name() + "-" + editor.sessionId());
        thread.setDaemon(true);
        live.put(editor.sessionId(), new Live(editor, connection, thread));
        thread.start();
        return thread;
    }

    private void end(Editor editor, ExitCallback exit) {
        if (live.remove(editor.sessionId()) != null) {
            router.database().sessionEnded(editor, false);
        }
        exit.onExit(0);
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
        for (Live session : cut) {
            awaitEnd(session.thread());
        }
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.interrupt();
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many sessions are going on. */
    public int sessions() {
        return live.size();
    }

    /** Stops to listen, ends all sessions and waits until their threads are gone. */
    @Override
    public void close() throws IOException {
        List<Live> last = List.copyOf(live.values());
        ssh.stop(true);
        router.database().close();
        for (Live session : last) {
            try {
                session.thread().interrupt();
                session.thread().join(PATIENCE.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
