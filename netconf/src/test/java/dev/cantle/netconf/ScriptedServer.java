package dev.cantle.netconf;

import dev.cantle.netconf.transport.SshTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.subsystem.SubsystemFactory;

/**
 * A NETCONF server that says what a test tells it to, over real SSH on a free port of 127.0.0.1.
 */
public final class ScriptedServer implements AutoCloseable {

    public static final String USER = "netops";
    public static final String PASSWORD = "correct horse 42";

    private static final String BASE = "urn:ietf:params:xml:ns:netconf:base:1.0";

    private final SshServer sshd = SshServer.setUpDefaultServer();
    private final List<KeyPair> hostKeys = new ArrayList<>();
    private final List<PublicKey> userKeys = new CopyOnWriteArrayList<>();
    private final Script script = new Script();

    /** What the server does when an operation is asked for. */
    public interface Answer {
        void give(Wire wire, String messageId) throws IOException;
    }

    /** The server's end of one session. */
    public interface Wire {
        /** Sends a message in the session's framing. */
        void send(String message) throws IOException;

        /** Sends bytes as they are. */
        void raw(String bytes) throws IOException;

        /** Cuts the connection. */
        void cut();

        /** Waits until the server is stopped. */
        void stall();
    }

    private ScriptedServer() {}

    public static ScriptedServer start() throws IOException {
        return start("ecdsa-sha2-nistp256", 256);
    }

    public static ScriptedServer start(String hostKeyType, int bits) throws IOException {
        ScriptedServer server = new ScriptedServer();
        server.withHostKey(hostKeyType, bits);
        server.listen();
        return server;
    }

    /** Starts with several host keys, each as {@code type,bits}. */
    public static ScriptedServer startWithHostKeys(String... typesAndBits) throws IOException {
        ScriptedServer server = new ScriptedServer();
        for (String key : typesAndBits) {
            int comma = key.indexOf(',');
            server.withHostKey(key.substring(0, comma), Integer.parseInt(key.substring(comma + 1)));
        }
        server.listen();
        return server;
    }

    private void withHostKey(String type, int bits) {
        hostKeys.add(newKey(type, bits));
    }

    public List<KeyPair> hostKeys() {
        return List.copyOf(hostKeys);
    }

    public static KeyPair newKey(String type, int bits) {
        try {
            return KeyUtils.generateKeyPair(type, bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen() throws IOException {
        sshd.setHost("127.0.0.1");
        sshd.setPort(0);
        sshd.setKeyPairProvider(KeyPairProvider.wrap(hostKeys));
        sshd.setPasswordAuthenticator((user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
        sshd.setPublickeyAuthenticator(
                (user, key, session) -> userKeys.stream().anyMatch(known -> KeyUtils.compareKeys(known, key)));
        sshd.setSubsystemFactories(List.of(new Netconf()));
        sshd.start();
    }

    /** Offers no NETCONF any more. */
    public ScriptedServer withoutNetconf() {
        sshd.setSubsystemFactories(List.of());
        return this;
    }

    public SshTarget target() {
        return new SshTarget("127.0.0.1", sshd.getPort(), USER);
    }

    public PublicKey hostKey() {
        return hostKeys.get(0).getPublic();
    }

    public SshServer sshd() {
        return sshd;
    }

    public void accept(PublicKey userKey) {
        userKeys.add(userKey);
    }

    /** Writes a known_hosts file that holds this server's first host key. */
    public Path knownHosts(Path directory) throws IOException {
        return knownHosts(directory, hostKey());
    }

    public Path knownHosts(Path directory, PublicKey key) throws IOException {
        Path file = directory.resolve("known_hosts");
        return Files.writeString(file, "[127.0.0.1]:" + sshd.getPort() + " " + PublicKeyEntry.toString(key) + "\n");
    }

    /** Greets with that text in place of a hello; an empty one is no hello at all. */
    public ScriptedServer greetWith(String text) {
        script.greetWith(text);
        return this;
    }

    public ScriptedServer chunked() {
        script.offerChunks();
        return this;
    }

    public ScriptedServer oneByteWrites() {
        script.writeByteByByte();
        return this;
    }

    public static String hello(String... bases) {
        StringBuilder text = new StringBuilder("<!-- No zombies were killed during the creation of this user interface"
                + " -->\n<!-- user netops, class super-user -->\n<hello xmlns=\"" + BASE + "\">\n  <capabilities>\n");
        for (String base : bases) {
            text.append("    <capability>urn:ietf:params:netconf:").append(base).append("</capability>\n");
        }
        return text + "    <capability>urn:ietf:params:xml:ns:netconf:capability:candidate:1.0</capability>\n"
                + "    <capability>urn:ietf:params:netconf:capability:confirmed-commit:1.0</capability>\n"
                + "    <capability>http://xml.juniper.net/netconf/junos/1.0</capability>\n"
                + "  </capabilities>\n  <session-id>4711</session-id>\n</hello>\n";
    }

    /** Has the operation answered with that inside of rpc-reply, each answer once and the last for ever. */
    public ScriptedServer on(String operation, String... bodies) {
        for (String body : bodies) {
            on(operation, (wire, id) -> wire.send(reply(id, body)));
        }
        return this;
    }

    public ScriptedServer on(String operation, Answer answer) {
        script.add(operation, answer);
        return this;
    }

    public static String reply(String messageId, String body) {
        return "<rpc-reply xmlns=\"" + BASE
                + "\" xmlns:junos=\"http://xml.juniper.net/junos/24.4R0/junos\" message-id=\"" + messageId + "\">\n"
                + body + "\n</rpc-reply>\n";
    }

    /** Returns the requests so far, as they came. */
    public List<String> requests() {
        return script.requests();
    }

    /** Returns what stood inside the rpc of the latest request for the operation. */
    public String lastBody(String operation) {
        return script.lastBody(operation);
    }

    /** Returns the names of the operations so far. */
    public List<String> operations() {
        return script.operations();
    }

    @Override
    public void close() throws IOException {
        script.stop();
        sshd.stop(true);
    }

    private final class Netconf implements SubsystemFactory {

        @Override
        public String getName() {
            return "netconf";
        }

        @Override
        public Command createSubsystem(ChannelSession channel) {
            return new ScriptedSession(script, channel);
        }
    }
}
