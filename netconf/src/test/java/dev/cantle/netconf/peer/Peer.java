package dev.cantle.netconf.peer;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.message.NetconfSession;
import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.OutcomeReader;
import dev.cantle.netconf.message.ReplyReader;
import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import dev.cantle.netconf.transport.SshTransport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A server somewhere on this machine, as system properties name it: {@code cantle.peer.NAME} is its port, beside it
 * {@code .user}, and {@code .key} or {@code .password}; {@code cantle.peer.knownHosts} has the host keys of all.
 */
record Peer(int port, String user, SshLogin login, Path knownHosts) {

    private static final Duration ALLOWED = Duration.ofMinutes(3);

    static Peer named(String name) {
        String prefix = "cantle.peer." + name;
        String key = System.getProperty(prefix + ".key", "");
        SshLogin login = key.isEmpty()
                ? SshLogin.Password.of(property(prefix + ".password").toCharArray())
                : SshLogin.KeyFile.of(Path.of(key));
        return new Peer(
                Integer.parseInt(property(prefix)),
                property(prefix + ".user"),
                login,
                Path.of(property("cantle.peer.knownHosts")));
    }

    private static String property(String name) {
        String value = System.getProperty(name, "");
        if (value.isEmpty()) {
            throw new IllegalStateException("The system property " + name + " is missing; .ci/peers sets it");
        }
        return value;
    }

    /** The same server on a port further up. */
    Peer next(int ports) {
        return new Peer(port + ports, user, login, knownHosts);
    }

    NetconfSession open() throws NetconfException {
        SessionOptions options = SessionOptions.defaults();
        return NetconfSession.open(
                SshTransport.connect(
                        new SshTarget("127.0.0.1", port, user), login, KnownHosts.of(knownHosts), options.timeouts()),
                options);
    }

    /** Asks for something that answers ok, and gives what it answered. */
    static Outcome ask(NetconfSession session, Rpc rpc) throws IOException {
        return session.call(rpc, ALLOWED, OutcomeReader.plain());
    }

    /** The entries that a configuration holds, and how many bytes told of them. */
    record Entries(int count, long characters) {}

    static Entries entries(NetconfSession session, String datastore) throws IOException {
        return session.call(StandardRpc.getConfig(datastore), ALLOWED, COUNTING);
    }

    private static final ReplyReader<Entries> COUNTING = reply -> {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(reply.stream());
            int count = 0;
            long characters = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("rpc-error")) {
                        throw new IOException("The peer answered with an rpc-error");
                    }
                    count += xml.getLocalName().equals("entry") ? 1 : 0;
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    characters += xml.getTextLength();
                }
            }
            return new Entries(count, characters);
        } catch (XMLStreamException e) {
            throw new IOException("The reply is not well-formed", e);
        }
    };
}
