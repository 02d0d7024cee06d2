package dev.cantle.netconf.transport;

import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.transport.TransportException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;
import org.jspecify.annotations.Nullable;

/** Takes the steps from a host name to an open NETCONF subsystem, each with its own error. One connection's own. */
final class SshConnector {

    private static final AttributeKey<SshConnector> CONNECTOR = new AttributeKey<>();

    private final SshClient client;
    private final SshTarget target;
    private final SshLogin login;
    private final KnownHosts knownHosts;
    private final Timeouts timeouts;
    private final AtomicReference<@Nullable TransportException> hostKeyObjection = new AtomicReference<>();
    private volatile Set<String> knownTypes = Set.of();

    SshConnector(SshClient client, SshTarget target, SshLogin login, KnownHosts knownHosts, Timeouts timeouts) {
        this.client = client;
        this.target = target;
        this.login = login;
        this.knownHosts = knownHosts;
        this.timeouts = timeouts;
    }

    /** Readies a session, before its key exchange, for the connector that it was made for. */
    static void prepare(ClientSession session) {
        AttributeRepository context = session.getConnectionContext();
        SshConnector connector = context == null ? null : context.getAttribute(CONNECTOR);
        if (connector != null) {
            session.setServerKeyVerifier((own, remote, key) -> connector.isTrusted(key));
            session.setSignatureFactories(connector.knownTypesFirst(session.getSignatureFactories()));
        }
    }

    /** Opens an SSH session that is logged in; the caller closes it. */
    ClientSession openSession() throws TransportException {
        InetSocketAddress address = resolve();
        Credentials credentials = credentials();
        knownTypes = knownTypes();
        ClientSession session = connect(address);
        boolean loggedIn = false;
        try {
            authenticate(session, credentials);
            loggedIn = true;
            return session;
        } finally {
            if (!loggedIn) {
                SshTransport.close(session, timeouts);
            }
        }
    }

    private InetSocketAddress resolve() throws TransportException {
        InetSocketAddress address = new InetSocketAddress(target.host(), target.port());
        if (address.isUnresolved()) {
            throw new TransportException(
                    Kind.UNKNOWN_HOST,
                    "Unknown host: " + target.host() + " has no address",
                    "Check the spelling of the host name and the name service");
        }
        return address;
    }

    private Credentials credentials() throws TransportException {
        if (login instanceof SshLogin.KeyFile keyFile) {
            return new Credentials(PrivateKeys.load(keyFile), "publickey");
        }
        return new Credentials(List.of(), "password,keyboard-interactive");
    }

    private boolean isTrusted(PublicKey key) {
        return knownHosts
                .objection(target, key)
                .map(objection -> {
                    hostKeyObjection.set(objection);
                    return false;
                })
                .orElse(true);
    }

    private Set<String> knownTypes() throws TransportException {
        return knownHosts.entriesFor(target).stream()
                .filter(entry -> entry.getMarker() == null)
                .map(entry -> entry.getKeyEntry().getKeyType())
                .collect(Collectors.toSet());
    }

    /**
     * A server with several host keys shows the one whose type we name first. Unless that is a type we have on file, a
     * known server looks like an impostor.
     */
    private List<NamedFactory<Signature>> knownTypesFirst(List<NamedFactory<Signature>> factories) {
        return factories.stream()
                .sorted(Comparator.comparing(
                        factory -> knownTypes.contains(KeyUtils.getCanonicalKeyType(factory.getName())) ? 0 : 1))
                .toList();
    }

    private ClientSession connect(InetSocketAddress address) throws TransportException {
        try {
            return client.connect(target.user(), address, AttributeRepository.ofKeyValuePair(CONNECTOR, this), null)
                    .verify(timeouts.connect())
                    .getClientSession();
        } catch (IOException e) {
            boolean refused = Causes.of(e).anyMatch(java.net.ConnectException.class::isInstance);
            String how = refused
                    ? "the connection was refused"
                    : "no connection within " + timeouts.connect().toMillis() + " ms";
            throw new TransportException(
                    Kind.UNREACHABLE,
                    "Cannot reach " + target.address() + ": " + how,
                    "Check host and port, and that the device has: set system services netconf ssh",
                    e);
        }
    }

    private void authenticate(ClientSession session, Credentials credentials) throws TransportException {
        CoreModuleProperties.PREFERRED_AUTHS.set(session, credentials.methods());
        String password = login instanceof SshLogin.Password secret ? secret.reveal() : "";
        if (!password.isEmpty()) {
            session.addPasswordIdentity(password);
        }
        credentials.keys().forEach(session::addPublicKeyIdentity);
        try {
            session.auth().verify(timeouts.authentication());
        } catch (IOException e) {
            throw authenticationFailure(e);
        } finally {
            session.removePasswordIdentity(password);
        }
    }

    private TransportException authenticationFailure(IOException cause) {
        TransportException objection = hostKeyObjection.get();
        if (objection != null) {
            return objection;
        }
        if (Causes.mention(cause, "No more authentication methods")) {
            return new TransportException(
                    Kind.LOGIN,
                    target.address() + " refused the login of user " + target.user() + " with " + login.description(),
                    "Check the user and the credentials that are used for this device",
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

    private record Credentials(List<KeyPair> keys, String methods) {
        Credentials {
            keys = List.copyOf(keys);
        }
    }
}
