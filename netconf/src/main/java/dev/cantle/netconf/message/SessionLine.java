package dev.cantle.netconf.message;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.ReplyTimeoutException;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.framing.FrameReader;
import dev.cantle.netconf.framing.FrameWriter;
import dev.cantle.netconf.framing.Framing;
import dev.cantle.netconf.framing.FramingException;
import dev.cantle.netconf.transport.Deadline;
import dev.cantle.netconf.transport.Transport;
import dev.cantle.netconf.wire.WireTap;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whole messages out and in, each shown to whoever looks, and the words for what can go wrong with them. */
final class SessionLine {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLine.class);

    private final Transport transport;
    private final FrameReader reader;
    private final FrameWriter writer;
    private final WireTap tap;

    SessionLine(Transport transport, SessionOptions options) {
        this.transport = transport;
        this.reader = new FrameReader(transport.input(), options.limits());
        this.writer = new FrameWriter(transport.output());
        this.tap = new WireTap(options.wireLog(), options.clock(), transport.description());
    }

    String description() {
        return transport.description();
    }

    void deadline(Deadline deadline) {
        transport.deadline(deadline);
    }

    void close() {
        transport.close();
    }

    /** Exchanges hellos and settles the framing. */
    Hello greet(Deadline deadline) throws NetconfException {
        transport.deadline(deadline);
        ReplyInput input = null;
        boolean whole = false;
        try {
            byte[] ours = Hello.ours();
            writer.write(ours);
            tap.sent("hello", ours);
            input = receive();
            input.answers("hello");
            Hello theirs = Hello.read(input);
            reader.drain();
            whole = true;
            settleFraming(theirs);
            return theirs;
        } catch (XMLStreamException e) {
            IOException failure = input == null ? null : input.failure();
            if (failure != null) {
                throw lost("hello", failure);
            }
            throw new ProtocolException(
                    description() + " did not begin with a NETCONF hello: " + e.getMessage(),
                    "Check that the port is that of a NETCONF server",
                    e);
        } catch (IOException e) {
            throw e instanceof ProtocolException known ? known : lost("hello", e);
        } finally {
            if (input != null) {
                input.end(whole);
            }
        }
    }

    private void settleFraming(Hello theirs) throws ProtocolException {
        if (!theirs.capabilities().base()) {
            throw new ProtocolException(
                    description() + " offers neither base:1.0 nor base:1.1",
                    "Check that the device speaks NETCONF as RFC 6241 or RFC 4741 has it");
        }
        // both hellos are past, so both directions change over at the same place (RFC 6242 §4.1)
        if (theirs.capabilities().base11()) {
            reader.switchTo(Framing.CHUNKED);
            writer.switchTo(Framing.CHUNKED);
        }
    }

    /**
     * Sends a message.
     *
     * @throws FramingException if it may not be sent in the framing of this session; nothing was sent then
     * @throws IOException if the line is broken
     */
    void send(String operation, byte[] message) throws IOException {
        writer.write(message);
        tap.sent(operation, message);
    }

    /** Returns the next message, of which nothing was waited for yet; the one before must have been read. */
    ReplyInput receive() throws IOException {
        return new ReplyInput(reader.next(), tap);
    }

    /** Closes the line after a request that could not be sent whole. */
    NetconfException unsent(String operation, IOException cause) {
        if (cause instanceof SocketTimeoutException) {
            transport.close();
            return new ReplyTimeoutException(
                    description() + " did not take " + operation + " in time, the session was closed",
                    "Check the load of the device, or allow it more time",
                    cause);
        }
        return lost(operation, cause);
    }

    /** Closes the line, and says in whose terms it ended. */
    NetconfException lost(String operation, IOException cause) {
        transport.close();
        String awaited = operation.equals("hello") ? "the hello" : "the reply to " + operation;
        LOG.debug(
                "{}: lost while waiting for {}: {}",
                description(),
                awaited,
                cause.getClass().getSimpleName());
        if (cause instanceof SocketTimeoutException) {
            return new ReplyTimeoutException(
                    description() + " did not send " + awaited + " in time, the session was closed: "
                            + cause.getMessage(),
                    "Check the load of the device, or allow it more time",
                    cause);
        }
        if (cause instanceof FramingException || cause instanceof ReplyHead.MalformedHeadException) {
            return new ProtocolException(
                    description() + " broke the protocol in " + awaited + ", the session was closed: "
                            + cause.getMessage(),
                    "The state of the device is not known: look at it before going on",
                    cause);
        }
        if (cause instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        }
        return new SessionLostException(
                "The session with " + description() + " was lost while waiting for " + awaited + ": "
                        + cause.getMessage(),
                "Connect again and look what the device did",
                cause);
    }
}
