package dev.cantle.netconf;

import dev.cantle.netconf.transport.SshTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.subsystem.SubsystemFactory;
import org.jspecify.annotations.Nullable;

/**
 * A NETCONF server that says what a test tells it to, over real SSH on a free port of 127.0.0.1. Its framing is written
 * anew, the simple way, so that a mistake of ours is not mirrored here.
 */
public final class ScriptedServer implements AutoCloseable {

    public static final String USER = "netops";
    public static final String PASSWORD = "correct horse 42";

    private static final String BASE = "urn:ietf:params:xml:ns:netconf:base:1.0";
    private static final Pattern OPERATION = Pattern.compile("<rpc [^>]*message-id=\"(\\d+)\"[^>]*><([\\w-]+)");

    private final SshServer sshd = SshServer.setUpDefaultServer();
    private final List<KeyPair> hostKeys = new ArrayList<>();
    private final List<PublicKey> userKeys = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> script = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile String hello = hello("base:1.0");
    private volatile boolean chunked;
    private volatile boolean oneByteWrites;

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
        hello = text;
        return this;
    }

    public ScriptedServer chunked() {
        hello = hello("base:1.0", "base:1.1");
        chunked = true;
        return this;
    }

    public ScriptedServer oneByteWrites() {
        oneByteWrites = true;
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
        synchronized (script) {
            script.computeIfAbsent(operation, name -> new ArrayDeque<>()).add(answer);
        }
        return this;
    }

    public static String reply(String messageId, String body) {
        return "<rpc-reply xmlns=\"" + BASE
                + "\" xmlns:junos=\"http://xml.juniper.net/junos/24.4R0/junos\" message-id=\"" + messageId + "\">\n"
                + body + "\n</rpc-reply>\n";
    }

    /** Returns the requests so far, as they came. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns what stood inside the rpc of the latest request for the operation. */
    public String lastBody(String operation) {
        String found = "";
        for (String request : requests) {
            Matcher match = OPERATION.matcher(request);
            if (match.find() && match.group(2).equals(operation)) {
                found = request.substring(request.indexOf('>') + 1, request.lastIndexOf("</rpc>"));
            }
        }
        return found;
    }

    /** Returns the names of the operations so far. */
    public List<String> operations() {
        List<String> names = new ArrayList<>();
        for (String request : requests) {
            Matcher match = OPERATION.matcher(request);
            if (match.find()) {
                names.add(match.group(2));
            }
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        stopped.countDown();
        sshd.stop(true);
    }

    private Answer next(String operation) {
        synchronized (script) {
            Deque<Answer> answers = script.get(operation);
            if (answers == null || answers.isEmpty()) {
                return (wire, id) -> wire.send(reply(id, "<ok/>"));
            }
            return answers.size() == 1 ? answers.getFirst() : answers.removeFirst();
        }
    }

    private final class Netconf implements SubsystemFactory {

        @Override
        public String getName() {
            return "netconf";
        }

        @Override
        public Command createSubsystem(ChannelSession channel) {
            return new Conversation(channel);
        }
    }

    private final class Conversation implements Command, Wire, Runnable {

        private final ChannelSession channel;
        private @Nullable InputStream in;
        private @Nullable OutputStream out;
        private boolean pastHello;

        Conversation(ChannelSession channel) {
            this.channel = channel;
        }

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {}

        @Override
        public void setExitCallback(ExitCallback callback) {}

        @Override
        public void start(ChannelSession session, Environment environment) {
            Thread thread = new Thread(this, "scripted-server");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void destroy(ChannelSession session) {}

        @Override
        public void run() {
            try {
                if (!hello.isEmpty()) {
                    send(hello);
                }
                receive();
                pastHello = true;
                while (true) {
                    answer(receive());
                }
            } catch (IOException e) {
                // the client left, or a test cut the line
                cut();
            }
        }

        private void answer(String request) throws IOException {
            requests.add(request);
            Matcher match = OPERATION.matcher(request);
            if (!match.find()) {
                throw new IOException("not understood: " + request);
            }
            next(match.group(2)).give(this, match.group(1));
            if (match.group(2).equals("close-session")) {
                throw new IOException("closed");
            }
        }

        private String receive() throws IOException {
            return chunked && pastHello ? receiveChunks() : receiveUpTo("]]>]]>");
        }

        private String receiveUpTo(String mark) throws IOException {
            StringBuilder text = new StringBuilder();
            while (!text.toString().endsWith(mark)) {
                text.append((char) read());
            }
            String latin = text.substring(0, text.length() - mark.length());
            return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        private String receiveChunks() throws IOException {
            StringBuilder all = new StringBuilder();
            while (true) {
                expect('\n');
                expect('#');
                String size = receiveUpTo("\n");
                if (size.equals("#")) {
                    return all.toString();
                }
                byte[] chunk = new byte[Integer.parseInt(size)];
                for (int i = 0; i < chunk.length; i++) {
                    chunk[i] = (byte) read();
                }
                all.append(new String(chunk, StandardCharsets.UTF_8));
            }
        }

        private void expect(char wanted) throws IOException {
            int found = read();
            if (found != wanted) {
                throw new IOException("expected " + wanted + ", found " + found);
            }
        }

        private int read() throws IOException {
            int next = in == null ? -1 : in.read();
            if (next < 0) {
                throw new IOException("end");
            }
            return next;
        }

        @Override
        public void send(String message) throws IOException {
            if (chunked && pastHello) {
                byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
                int half = bytes.length / 2;
                write(("\n#" + half + "\n").getBytes(StandardCharsets.US_ASCII));
                write(Arrays.copyOf(bytes, half));
                write(("\n#" + (bytes.length - half) + "\n").getBytes(StandardCharsets.US_ASCII));
                write(Arrays.copyOfRange(bytes, half, bytes.length));
                write("\n##\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                raw(message + "]]>]]>\n");
            }
        }

        @Override
        public void raw(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        private void write(byte[] bytes) throws IOException {
            if (out == null) {
                throw new IOException("end");
            }
            if (!oneByteWrites) {
                out.write(bytes);
            }
            for (int i = 0; oneByteWrites && i < bytes.length; i++) {
                out.write(bytes, i, 1);
                out.flush();
            }
            out.flush();
        }

        @Override
        public void cut() {
            channel.getSession().close(true);
        }

        @Override
        public void stall() {
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
