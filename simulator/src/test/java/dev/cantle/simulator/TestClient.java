package dev.cantle.simulator;

import dev.cantle.simulator.server.Login;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/** A NETCONF client of bytes: it knows framing and nothing of XML. */
final class TestClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String END = "]]>]]>";

    private final SshClient ssh;
    private final boolean own;
    private final ClientSession session;
    private final ClientChannel channel;
    private final InputStream in;
    private final OutputStream out;
    private final String hello;
    private boolean chunked;
    private int messageId = 100;
    private final AtomicInteger count = new AtomicInteger();
    private volatile ByteArrayOutputStream newest = new ByteArrayOutputStream();

    private TestClient(SimulatedDevice device, Login login, String command) throws IOException {
        this(started(), true, device, login, command);
    }

    private TestClient(SshClient ssh, boolean own, SimulatedDevice device, Login login, String command)
            throws IOException {
        this.ssh = ssh;
        this.own = own;
        session = ssh.connect(login.user(), device.host(), device.port())
                .verify(PATIENCE)
                .getSession();
        session.addPasswordIdentity(login.password());
        session.auth().verify(PATIENCE);
        channel = command.isEmpty() ? session.createSubsystemChannel("netconf") : session.createExecChannel(command);
        channel.open().verify(PATIENCE);
        in = channel.getInvertedOut();
        out = channel.getInvertedIn();
        hello = receive();
    }

    /** A session of the login that is shown, in end-of-message framing. */
    static TestClient connect(SimulatedDevice device) throws IOException {
        return connect(device, device.logins().get(0));
    }

    static TestClient connect(SimulatedDevice device, Login login) throws IOException {
        TestClient client = new TestClient(device, login, "");
        client.send(hello("1.0"));
        return client;
    }

    /** The SSH client that many sessions may share. */
    static SshClient started() {
        SshClient ssh = SshClient.setUpDefaultClient();
        ssh.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        ssh.start();
        return ssh;
    }

    /** A session over a client that is shared and stays open. */
    static TestClient connect(SshClient shared, SimulatedDevice device) throws IOException {
        TestClient client =
                new TestClient(shared, false, device, device.logins().get(0), "");
        client.send(hello("1.0"));
        return client;
    }

    /** A session that wants chunked framing, and gets it if the router offers it. */
    static TestClient connectChunked(SimulatedDevice device) throws IOException {
        TestClient client = new TestClient(device, device.logins().get(0), "");
        client.send(hello("1.1"));
        client.chunked = client.hello.contains("base:1.1");
        return client;
    }

    /** A session over a command, as clients have it whom the subsystem is refused. */
    static TestClient connectCommand(SimulatedDevice device, String command) throws IOException {
        TestClient client = new TestClient(device, device.logins().get(0), command);
        client.send(hello("1.0"));
        return client;
    }

    private static String hello(String base) {
        return "<hello xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\"><capabilities>"
                + "<capability>urn:ietf:params:netconf:base:" + base + "</capability></capabilities></hello>";
    }

    /** What has come of the newest message, for any thread. */
    String received() {
        return newest.toString(StandardCharsets.UTF_8);
    }

    /** How many bytes have come. */
    int bytesReceived() {
        return count.get();
    }

    String hello() {
        return hello;
    }

    /** Sends an RPC and returns the reply as it came. */
    String rpc(String body) throws IOException {
        messageId++;
        return raw(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><nc:rpc xmlns:nc=\"urn:ietf:params:xml:ns:netconf:base:1.0\""
                        + " message-id=\"" + messageId + "\">" + body + "</nc:rpc>");
    }

    String raw(String message) throws IOException {
        send(message);
        return receive();
    }

    /** Loads curly text with an action and returns the reply. */
    String load(String action, String curly) throws IOException {
        String text = curly.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return rpc("<load-configuration action=\"" + action + "\" format=\"text\"><configuration-text>" + text
                + "</configuration-text></load-configuration>");
    }

    String set(String commands) throws IOException {
        return rpc("<load-configuration action=\"set\" format=\"text\"><configuration-set>" + commands
                + "</configuration-set></load-configuration>");
    }

    String commit() throws IOException {
        return rpc("<commit-configuration/>");
    }

    String commitConfirmed(int minutes) throws IOException {
        return rpc("<commit-configuration><confirmed/><confirm-timeout>" + minutes
                + "</confirm-timeout></commit-configuration>");
    }

    String compare() throws IOException {
        return rpc("<get-configuration compare=\"rollback\" rollback=\"0\" format=\"text\"/>");
    }

    private void send(String message) throws IOException {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        if (chunked) {
            int half = Math.max(1, body.length / 2);
            chunk(framed, body, 0, half);
            chunk(framed, body, half, body.length - half);
            framed.writeBytes("\n##\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            framed.writeBytes(body);
            framed.writeBytes(END.getBytes(StandardCharsets.US_ASCII));
        }
        out.write(framed.toByteArray());
        out.flush();
    }

    private static void chunk(ByteArrayOutputStream framed, byte[] body, int from, int length) {
        if (length > 0) {
            framed.writeBytes(("\n#" + length + "\n").getBytes(StandardCharsets.US_ASCII));
            framed.write(body, from, length);
        }
    }

    private String receive() throws IOException {
        return chunked ? receiveChunks() : receiveDelimited();
    }

    private String receiveDelimited() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int matched = 0;
        while (true) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("The router has ended the session");
            }
            bytes.write(read);
            count.incrementAndGet();
            newest = bytes;
            matched = read == END.charAt(matched) ? matched + 1 : read == ']' && matched == 2 ? 2 : read == ']' ? 1 : 0;
            if (matched == END.length()) {
                String text = bytes.toString(StandardCharsets.UTF_8);
                return text.substring(0, text.length() - END.length());
            }
        }
    }

    private String receiveChunks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            String header = line();
            if (header.isEmpty()) {
                header = line();
            }
            if (header.equals("##")) {
                return bytes.toString(StandardCharsets.UTF_8);
            }
            bytes.writeBytes(in.readNBytes(Integer.parseInt(header.substring(1))));
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The router has ended the session");
            }
            line.append((char) read);
        }
        return line.toString();
    }

    /** Waits until the router has ended the channel, and gives its exit status. */
    int exitStatus() {
        channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED, ClientChannelEvent.EXIT_STATUS), PATIENCE);
        Integer status = channel.getExitStatus();
        if (status == null) {
            throw new AssertionError("The router gave no exit status");
        }
        return status;
    }

    /** Cuts the connection without a word, as a lost line does. */
    void cut() throws IOException {
        session.close(true).await(PATIENCE);
    }

    @Override
    public void close() throws IOException {
        session.close(true).await(PATIENCE);
        if (own) {
            ssh.stop();
        }
    }
}
