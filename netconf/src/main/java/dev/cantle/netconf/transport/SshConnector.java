package dev.cantle.netconf.transport;

import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.transport.TransportException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.session.AbstractClientSession;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.signature.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Takes the steps from a host name to an SSH session that is logged in, each with its own error. One stop's own: a jump
 * host's or a device's.
 */
final class SshConnector {

    private static final AttributeKey<SshConnector> CONNECTOR = new AttributeKey<>();

    private final SshClient client;
    private final SshStop stop;
    private final SshTarget target;
    private final boolean isJump;
    private final HostKeyCheck check;
    private final HostKeyOrder order;
    private final Timeouts timeouts;
    private final AtomicReference<@Nullable TransportException> objection = new AtomicReference<>();

    SshConnector(SshClient client, SshStop stop, boolean isJump, HostKeyCheck check, Timeouts timeouts)
            throws TransportException {
        this.client = client;
        this.stop = stop;
        this.target = stop.target();
        this.isJump = isJump;
        this.check = check;
        this.order = HostKeyOrder.of(stop.knownHosts(), target);
        this.timeouts = timeouts;
    }

    /** Readies a session, before its key exchange, for the connector that it was made for. */
    static void prepare(ClientSession session) {
        AttributeRepository context = session.getConnectionContext();
        SshConnector connector = context == null ? null : context.getAttribute(CONNECTOR);
        if (connector != null) {
            connector.ready((AbstractClientSession) session);
        }
    }

    private void ready(AbstractClientSession session) {
        session.setUsername(target.user());
        // certificates are compared with the name that we asked for, which the library would not know behind a jump
        // host
        session.setConnectAddress(InetSocketAddress.createUnresolved(target.host(), target.port()));
        session.setServerKeyVerifier((own, remote, key) -> isTrusted(key));
        List<NamedFactory<Signature>> factories = session.getSignatureFactories();
        session.setSignatureFactories(order.sorted(factories));
    }

    private boolean isTrusted(PublicKey key) {
        return check.objection(stop, key)
                .map(reason -> {
                    objection.set(reason);
                    return false;
                })
                .orElse(true);
    }

    /** Connects, over the session with a jump host if there is one; the key exchange is under way then. */
    ClientSession connect(@Nullable ClientSession jump) throws TransportException {
        AttributeRepository context = AttributeRepository.ofKeyValuePair(CONNECTOR, this);
        return jump == null ? direct(context) : through(jump, context);
    }

    private ClientSession direct(AttributeRepository context) throws TransportException {
        InetSocketAddress address = new InetSocketAddress(target.host(), target.port());
        if (address.isUnresolved()) {
            throw new TransportException(
                    Kind.UNKNOWN_HOST,
                    "Unknown host: " + target.host() + " has no address",
                    "Check the spelling of the host name and the name service");
        }
        try {
            return client.connect(target.user(), address, context, null)
                    .verify(timeouts.connect())
                    .getClientSession();
        } catch (IOException e) {
            throw connectFailure(e);
        }
    }

    private TransportException connectFailure(IOException cause) {
        String how;
        if (Causes.of(cause).anyMatch(ConnectException.class::isInstance)) {
            how = "the connection was refused";
        } else if (Causes.of(cause).anyMatch(TimeoutException.class::isInstance)) {
            how = "no connection within " + timeouts.connect().toMillis() + " ms";
        } else if (Causes.of(cause).anyMatch(SocketException.class::isInstance) && !Causes.mention(cause, "reset")) {
            how = Causes.deepest(cause);
        } else {
            // the connection stood, and the far end ended it before SSH had begun
            return sshFailure(cause);
        }
        return new TransportException(
                Kind.UNREACHABLE,
                "Cannot reach " + target.address() + ": " + how,
                isJump
                        ? "Check host and port of the jump host"
                        : "Check host and port, and that the device has: set system services netconf ssh",
                cause);
    }

    private ClientSession through(ClientSession jump, AttributeRepository context) throws TransportException {
        try {
            return Tunnel.open(client, jump, target, context, timeouts.connect());
        } catch (IOException e) {
            throw new TransportException(
                    Kind.JUMP,
                    "The jump host " + nameOf(jump) + " does not connect to " + target.address() + ": "
                            + Causes.deepest(e),
                    "Check that it reaches that address and permits it: AllowTcpForwarding, PermitOpen",
                    e);
        }
    }

    private static String nameOf(ClientSession session) {
        SshConnector connector = session.getConnectionContext().getAttribute(CONNECTOR);
        return connector == null ? session.getUsername() : connector.target.toString();
    }

    /** Waits until the host key is accepted and logs in. */
    void authenticate(ClientSession session, Credentials credentials) throws TransportException {
        credentials.giveTo(session);
        try {
            session.auth().verify(timeouts.authentication());
        } catch (IOException e) {
            throw authenticationFailure(e, credentials);
        }
    }

    /** Waits until the host key was shown, without a login. Returns what is objected to it, or null if nothing is. */
    @Nullable
    TransportException awaitHostKey(ClientSession session) throws TransportException {
        try {
            // without any credential the server refuses, after it has shown its key
            session.auth().verify(timeouts.authentication());
        } catch (IOException e) {
            TransportException failure = sshFailure(e);
            if (objection.get() == null && !isRefusal(e)) {
                throw failure;
            }
        }
        return objection.get();
    }

    private TransportException authenticationFailure(IOException cause, Credentials credentials) {
        TransportException reason = objection.get();
        if (reason != null) {
            return reason;
        }
        if (isRefusal(cause)) {
            return new TransportException(
                    Kind.LOGIN,
                    target.address() + " refused the login of user " + target.user() + " with "
                            + stop.loginDescription() + credentials.notes(),
                    "Try by hand: ssh -p " + target.port() + " " + target.user() + "@" + target.host()
                            + "; if that is refused too, have the user and its key or password set on this "
                            + (isJump ? "jump host" : "device") + ", else name the credentials that it took",
                    cause);
        }
        return sshFailure(cause);
    }

    private static boolean isRefusal(IOException cause) {
        return Causes.mention(cause, "No more authentication methods")
                || Causes.mention(cause, "Too many authentication failures");
    }

    private TransportException sshFailure(IOException cause) {
        if (Causes.mention(cause, "KeyExchange signature verification failed")) {
            return new TransportException(
                    Kind.HOST_KEY,
                    "The host certificate of " + target.address() + " is not accepted: " + Causes.deepest(cause),
                    "Have the host key signed anew, for the name that is used here",
                    cause);
        }
        return new TransportException(
                Kind.SSH,
                "No SSH session with " + target.address() + ": " + Causes.deepest(cause),
                "Check that an SSH server listens there and shares algorithms with us",
                cause);
    }

    /** Opens the subsystem on a session that is logged in. */
    ClientChannel openNetconf(ClientSession session) throws TransportException {
        try {
            NetconfChannel channel = new NetconfChannel();
            session.getService(ConnectionService.class).registerChannel(channel);
            // nobody reads the error stream; left alone it would fill the window that it shares with the replies
            channel.setErr(OutputStream.nullOutputStream());
            channel.open().verify(timeouts.connect());
            if (!channel.awaitGrant(timeouts.connect())) {
                throw new IOException("the server refused the subsystem");
            }
            return channel;
        } catch (IOException e) {
            throw new TransportException(
                    Kind.NO_NETCONF,
                    target.address() + " lets " + target.user() + " in but offers no NETCONF: " + Causes.deepest(e),
                    "Switch it on with: set system services netconf ssh; or name the port of the NETCONF server,"
                            + " usually 830",
                    e);
        }
    }
}
