import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.subsystem.SubsystemFactory;

/**
 * A NETCONF server that does as little as one can, so that the clients are what is measured: every request is answered
 * at once with a small reply, and get-big with as many megabytes of routes as it asks for. Prints its port, then runs
 * until its standard input ends. Server KNOWN_HOSTS_FILE
 */
public final class Server {

    private static final byte[] END = "]]>]]>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MESSAGE_ID = Pattern.compile("message-id=\"([^\"]*)\"");
    private static final Pattern MEGABYTES = Pattern.compile("<megabytes>(\\d+)</megabytes>");
    private static final String HELLO = "<hello xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\"><capabilities>"
            + "<capability>urn:ietf:params:netconf:base:1.0</capability>"
            + "<capability>urn:ietf:params:netconf:capability:candidate:1.0</capability>"
            + "<capability>http://xml.juniper.net/netconf/junos/1.0</capability>"
            + "</capabilities><session-id>1</session-id></hello>]]>]]>";

    private Server() {}

    public static void main(String[] arguments) throws Exception {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        CoreModuleProperties.IDLE_TIMEOUT.set(server, java.time.Duration.ZERO);
        var key = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((user, password, session) -> true);
        server.setSubsystemFactories(java.util.List.of(new SubsystemFactory() {
            @Override
            public String getName() {
                return "netconf";
            }

            @Override
            public Command createSubsystem(ChannelSession channel) {
                return new Session();
            }
        }));
        server.start();
        String line = org.apache.sshd.common.config.keys.PublicKeyEntry.toString(key.getPublic());
        java.nio.file.Files.writeString(
                Path.of(arguments[0]), "[127.0.0.1]:" + server.getPort() + " " + line + "\n");
        System.out.println(server.getPort());
        while (System.in.read() >= 0) {
            // until whoever started it is gone
        }
        server.stop(true);
    }

    private static final class Session implements Command, Runnable {

        private InputStream in;
        private OutputStream out;
        private ExitCallback exit;

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
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            Thread thread = new Thread(this, "session");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void destroy(ChannelSession channel) {}

        @Override
        public void run() {
            try {
                write(HELLO);
                next();
                String request = next();
                while (!request.isEmpty()) {
                    answer(request);
                    if (request.contains("close-session")) {
                        break;
                    }
                    request = next();
                }
            } catch (IOException e) {
                // the client is gone
            }
            exit.onExit(0);
        }

        private void answer(String request) throws IOException {
            Matcher id = MESSAGE_ID.matcher(request);
            String head = "<rpc-reply xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\" message-id=\""
                    + (id.find() ? id.group(1) : "") + "\">";
            Matcher megabytes = MEGABYTES.matcher(request);
            if (megabytes.find()) {
                big(head, Long.parseLong(megabytes.group(1)) << 20);
            } else if (request.contains("close-session")) {
                write(head + "<ok/></rpc-reply>]]>]]>");
            } else {
                write(head + "<bgp-information><peer-count>2</peer-count><down-peer-count>0</down-peer-count>"
                        + "</bgp-information></rpc-reply>]]>]]>");
            }
        }

        private void big(String head, long bytes) throws IOException {
            write(head + "<route-information><route-table><table-name>inet.0</table-name>");
            StringBuilder block = new StringBuilder();
            for (int i = 0; block.length() < 64 << 10; i++) {
                block.append("<rt><rt-destination>10.")
                        .append(i & 255)
                        .append(".0.0/16</rt-destination><rt-entry><active-tag>*</active-tag>")
                        .append("<protocol-name>BGP</protocol-name><preference>170</preference>")
                        .append("<as-path>64512 64513 I</as-path><nh><to>10.0.0.1</to><via>irb.4</via></nh>")
                        .append("</rt-entry></rt>\n");
            }
            byte[] part = block.toString().getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < bytes; written += part.length) {
                out.write(part);
            }
            write("</route-table></route-information></rpc-reply>]]>]]>");
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private String next() throws IOException {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            int matched = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                message.write(c);
                matched = c == END[matched] ? matched + 1 : c == END[0] ? 1 : 0;
                if (matched == END.length) {
                    return message.toString(StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }
}
