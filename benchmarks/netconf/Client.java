import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/**
 * The same work by two clients: a bare probe on Apache MINA SSHD that checks nothing, and Cantle's session. Both read
 * every reply to its end with the StAX parser of the JDK.
 *
 * <p>Client probe|cantle PORT KNOWN_HOSTS_FILE set-up N | rate SECONDS | big MEGABYTES: prints one number: milliseconds of
 * the median set-up, requests a second, or seconds.
 */
public final class Client {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private interface Connection extends AutoCloseable {
        long ask(String operation, String argument, String value) throws IOException;

        @Override
        void close() throws IOException;
    }

    private interface Connector extends AutoCloseable {
        Connection open() throws IOException;

        @Override
        void close() throws IOException;
    }

    private Client() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        try (Connector connector = arguments[0].equals("probe") ? probe(port) : cantle(port, Path.of(arguments[2]))) {
            long amount = Long.parseLong(arguments[4]);
            switch (arguments[3]) {
                case "set-up" -> System.out.printf("%.1f%n", setUp(connector, (int) amount));
                case "rate" -> System.out.printf("%.0f%n", rate(connector, Duration.ofSeconds(amount)));
                case "big" -> System.out.printf("%.2f%n", big(connector, amount));
                default -> throw new IllegalArgumentException(arguments[3]);
            }
        }
    }

    private static double setUp(Connector connector, int count) throws IOException {
        double[] millis = new double[count];
        for (int i = -3; i < count; i++) {
            long began = System.nanoTime();
            connector.open().close();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[count / 2];
    }

    private static double rate(Connector connector, Duration time) throws IOException {
        try (Connection connection = connector.open()) {
            run(connection, time.toNanos());
            return run(connection, time.toNanos());
        }
    }

    private static double run(Connection connection, long nanos) throws IOException {
        long began = System.nanoTime();
        long count = 0;
        long now = began;
        while (now - began < nanos) {
            connection.ask("get-bgp-summary-information", "", "");
            count++;
            now = System.nanoTime();
        }
        return count * 1e9 / (now - began);
    }

    private static double big(Connector connector, long megabytes) throws IOException {
        try (Connection connection = connector.open()) {
            long began = System.nanoTime();
            long elements = connection.ask("get-big", "megabytes", Long.toString(megabytes));
            if (elements < megabytes * 1000) {
                throw new IOException("only " + elements + " elements");
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static long elements(InputStream reply) throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(reply);
            long count = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    count++;
                }
            }
            return count;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Connector cantle(int port, Path knownHosts) {
        var options = dev.cantle.netconf.message.SessionOptions.defaults();
        var hub = dev.cantle.netconf.transport.SshHub.start(options.timeouts());
        var target = new dev.cantle.netconf.transport.SshTarget("127.0.0.1", port, "bench");
        var login = dev.cantle.netconf.transport.SshLogin.Password.of("bench".toCharArray());
        var hosts = dev.cantle.netconf.transport.KnownHosts.of(knownHosts);
        return new Connector() {
            @Override
            public Connection open() throws IOException {
                var session =
                        dev.cantle.netconf.message.NetconfSession.open(hub.connect(target, login, hosts), options);
                return new Connection() {
                    @Override
                    public long ask(String operation, String argument, String value) throws IOException {
                        return session.call(
                                rpc(operation, argument, value),
                                Duration.ofMinutes(10),
                                reply -> elements(reply.stream()));
                    }

                    @Override
                    public void close() {
                        session.close();
                    }
                };
            }

            @Override
            public void close() {
                hub.close();
            }
        };
    }

    private static dev.cantle.netconf.message.Rpc rpc(String operation, String argument, String value) {
        return new dev.cantle.netconf.message.Rpc() {
            @Override
            public String operation() {
                return operation;
            }

            @Override
            public void writeTo(dev.cantle.netconf.message.XmlWriter xml) {
                xml.start(operation);
                if (!argument.isEmpty()) {
                    xml.element(argument, value);
                }
                xml.end();
            }
        };
    }

    private static Connector probe(int port) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
        return new Connector() {
            @Override
            public Connection open() throws IOException {
                ClientSession session = client.connect("bench", "127.0.0.1", port)
                        .verify(10_000)
                        .getSession();
                session.addPasswordIdentity("bench");
                session.auth().verify(10_000);
                ChannelSubsystem channel = session.createSubsystemChannel("netconf");
                channel.open().verify(10_000);
                return new Probe(session, channel);
            }

            @Override
            public void close() {
                client.stop();
            }
        };
    }

    private static final class Probe implements Connection {

        private final ClientSession session;
        private final InputStream in;
        private final OutputStream out;
        private int lastId;

        Probe(ClientSession session, ChannelSubsystem channel) throws IOException {
            this.session = session;
            in = new BufferedInputStream(channel.getInvertedOut(), 1 << 15);
            out = channel.getInvertedIn();
            write("<hello xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\"><capabilities><capability>"
                    + "urn:ietf:params:netconf:base:1.0</capability></capabilities></hello>");
            elements(new Message(in));
        }

        @Override
        public long ask(String operation, String argument, String value) throws IOException {
            write("<rpc xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\" message-id=\"" + ++lastId + "\"><" + operation
                    + ">" + (argument.isEmpty() ? "" : "<" + argument + ">" + value + "</" + argument + ">") + "</"
                    + operation + "></rpc>");
            Message message = new Message(in);
            long count = elements(message);
            message.drain();
            return count;
        }

        private void write(String message) throws IOException {
            out.write((message + "]]>]]>").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            ask("close-session", "", "");
            session.close(true);
        }
    }

    /** One message up to its delimiter, byte by byte over a buffer: the least that a client must do. */
    private static final class Message extends FilterInputStream {

        private static final byte[] END = "]]>]]>".getBytes(StandardCharsets.US_ASCII);
        private boolean over;

        Message(InputStream in) {
            super(in);
        }

        /** A parser that is done closes what it read; the line goes on. */
        @Override
        public void close() {}

        void drain() throws IOException {
            while (read() >= 0) {
                // up to the delimiter
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (over) {
                return -1;
            }
            int count = 0;
            while (count < length) {
                int c = in.read();
                if (c == END[0] && isDelimiter()) {
                    over = true;
                    break;
                }
                if (c < 0) {
                    throw new IOException("the line was cut");
                }
                buffer[offset + count++] = (byte) c;
                if (in.available() == 0) {
                    break;
                }
            }
            return count == 0 && over ? -1 : count;
        }

        private boolean isDelimiter() throws IOException {
            in.mark(END.length);
            for (int i = 1; i < END.length; i++) {
                if (in.read() != END[i]) {
                    in.reset();
                    return false;
                }
            }
            return true;
        }
    }
}
