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
import dev.cantle.netconf.wire.SecretMask;
import dev.cantle.netconf.wire.WireLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A NETCONF session (RFC 6241): one conversation of one thread, request by request. Only {@link #abort()} may be called
 * by other threads. A timeout, a lost line or a breach of protocol ends the session for good; a refusal by the device
 * does not. The log holds names, numbers and times, never what a message says.
 */
public final class NetconfSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NetconfSession.class);

    private final Transport transport;
    private final SessionOptions options;
    private final FrameReader reader;
    private final FrameWriter writer;
    private final Hello hello;
    private long lastMessageId;
    private volatile State state = State.OPEN;

    private enum State {
        OPEN,
        LOST,
        CLOSED
    }

    private NetconfSession(Transport transport, SessionOptions options) throws NetconfException {
        this.transport = transport;
        this.options = options;
        this.reader = new FrameReader(transport.input(), options.limits());
        this.writer = new FrameWriter(transport.output());
        this.hello = exchangeHello();
    }

    /**
     * Exchanges hellos and settles the framing. The session owns the transport from here on, also if this fails.
     *
     * @throws NetconfException if no hello comes in time, or none that offers NETCONF
     */
    public static NetconfSession open(Transport transport, SessionOptions options) throws NetconfException {
        boolean opened = false;
        try {
            NetconfSession session = new NetconfSession(transport, options);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                transport.close();
            }
        }
    }

    /** Returns the device's hello. */
    public Hello hello() {
        return hello;
    }

    /** Returns who talks to whom, for messages. */
    public String description() {
        return transport.description();
    }

    /** Tells whether requests can still be made. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /**
     * Makes a request and has its reply read.
     *
     * @param allowed for the request and the whole reply; when it is over, a blocked read ends and so does the session
     * @return what the reader made of the reply
     * @throws SessionLostException if the line was cut or the time ran out; the device may or may not have done it
     * @throws ProtocolException if the reply breaks NETCONF's rules or the limits
     * @throws IOException what the reader throws; the session goes on then
     */
    public <T> T call(Rpc rpc, Duration allowed, ReplyReader<T> replyReader) throws IOException {
        if (!isOpen()) {
            throw new SessionLostException(
                    "The session with " + description() + " is over, " + rpc.operation() + " was not sent",
                    "Open a new session",
                    new IllegalStateException(state.name()));
        }
        transport.deadline(Deadline.after(allowed));
        long began = System.nanoTime();
        String messageId = send(rpc);
        ReplyInput input = null;
        try {
            input = new ReplyInput(reader.next(), kept());
            Reply reply = reply(rpc, messageId, input);
            T result = replyReader.read(reply);
            finish(rpc, input, began);
            return result;
        } catch (ReplyHead.MalformedHeadException e) {
            throw lost(rpc.operation(), input, e);
        } catch (IOException | RuntimeException e) {
            throw recovered(rpc, input, began, e);
        }
    }

    /** Ends the connection from any thread; an operation that is under way throws {@link SessionLostException}. */
    public void abort() {
        if (state == State.OPEN) {
            state = State.LOST;
        }
        transport.close();
    }

    /** Says goodbye if the session still stands, and ends the connection. Never throws. */
    @Override
    public void close() {
        if (isOpen()) {
            try {
                call(new CloseSession(), options.timeouts().close(), OutcomeReader.plain());
            } catch (IOException | RuntimeException e) {
                LOG.debug(
                        "{}: close-session went unanswered: {}",
                        description(),
                        e.getClass().getSimpleName());
            }
        }
        state = State.CLOSED;
        transport.close();
    }

    private Hello exchangeHello() throws NetconfException {
        transport.deadline(Deadline.after(options.timeouts().hello()));
        ReplyInput input = null;
        try {
            byte[] ours = Hello.ours();
            writer.write(ours);
            watch(WireLog.Direction.SENT, "hello", new String(ours, StandardCharsets.UTF_8), ours.length);
            input = new ReplyInput(reader.next(), kept());
            Hello theirs = Hello.read(input);
            reader.drain();
            watch(WireLog.Direction.RECEIVED, "hello", input.kept(), input.size());
            settleFraming(theirs);
            LOG.debug("{}: session {} is open", description(), theirs.sessionId());
            return theirs;
        } catch (XMLStreamException e) {
            IOException failure = input == null ? null : input.failure();
            if (failure != null) {
                throw lost("hello", input, failure);
            }
            throw new ProtocolException(
                    description() + " did not begin with a NETCONF hello: " + e.getMessage(),
                    "Check that the port is that of a NETCONF server",
                    e);
        } catch (IOException e) {
            throw e instanceof ProtocolException known ? known : lost("hello", input, e);
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

    private String send(Rpc rpc) throws IOException {
        String messageId = Long.toString(++lastMessageId);
        XmlWriter xml = new XmlWriter();
        xml.start("rpc", "xmlns", Rpc.BASE_NAMESPACE, "message-id", messageId);
        rpc.writeTo(xml);
        byte[] message = xml.end().bytes();
        try {
            writer.write(message);
        } catch (FramingException e) {
            throw new ProtocolException(
                    rpc.operation() + " for " + description() + " was not sent: " + e.getMessage(),
                    "Leave that text out of the request",
                    e);
        } catch (IOException e) {
            throw lost(rpc.operation(), null, e);
        }
        LOG.debug("{}: {} {} sent, {} bytes", description(), messageId, rpc.operation(), message.length);
        watch(WireLog.Direction.SENT, rpc.operation(), new String(message, StandardCharsets.UTF_8), message.length);
        return messageId;
    }

    private Reply reply(Rpc rpc, String messageId, ReplyInput input) throws IOException {
        ReplyHead head = ReplyHead.read(input);
        Instant receivedAt = options.clock().instant();
        if (!head.root().equals("rpc-reply")) {
            throw new ReplyHead.MalformedHeadException("<rpc-reply> was expected, found <" + head.root() + ">");
        }
        if (!head.messageId().isEmpty() && !head.messageId().equals(messageId)) {
            throw new ReplyHead.MalformedHeadException(
                    "the reply is to message-id " + head.messageId() + ", the request had " + messageId);
        }
        InputStream whole = new SequenceInputStream(head.bytes(), input);
        return new Reply(rpc.operation(), whole, receivedAt);
    }

    private void finish(Rpc rpc, ReplyInput input, long began) throws IOException {
        input.transferTo(OutputStream.nullOutputStream());
        long millis = (System.nanoTime() - began) / 1_000_000;
        LOG.debug("{}: {} answered after {} ms, {} bytes", description(), rpc.operation(), millis, input.size());
        watch(WireLog.Direction.RECEIVED, rpc.operation(), input.kept(), input.size());
    }

    /** Finds out whether the reader or the line failed, and leaves the session in the state that follows from it. */
    private IOException recovered(Rpc rpc, @Nullable ReplyInput input, long began, Exception failure) {
        Exception told = failure;
        if (input != null && input.failure() == null) {
            try {
                finish(rpc, input, began);
            } catch (IOException e) {
                told = e;
            }
        }
        IOException lineFailure = input == null ? null : input.failure();
        if (lineFailure != null) {
            return lost(rpc.operation(), input, lineFailure);
        }
        if (told instanceof IOException io) {
            return input == null ? lost(rpc.operation(), null, io) : io;
        }
        throw (RuntimeException) told;
    }

    /** Ends the session and says why. */
    private NetconfException lost(String operation, @Nullable ReplyInput input, IOException cause) {
        if (isOpen()) {
            state = State.LOST;
        }
        transport.close();
        String awaited = operation.equals("hello") ? "the hello" : "the reply to " + operation;
        if (input != null) {
            watch(WireLog.Direction.RECEIVED, operation, input.kept(), input.size());
        }
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

    private int kept() {
        return options.wireLog() == WireLog.NONE ? 0 : WireLog.MAX_SHOWN;
    }

    private void watch(WireLog.Direction direction, String operation, String message, long size) {
        if (options.wireLog() != WireLog.NONE) {
            String shown = message.length() > WireLog.MAX_SHOWN ? message.substring(0, WireLog.MAX_SHOWN) : message;
            options.wireLog().message(direction, options.clock().instant(), operation, SecretMask.mask(shown), size);
        }
    }

    /** The end of a session (RFC 6241 §7.8). */
    private record CloseSession() implements Rpc {

        @Override
        public String operation() {
            return "close-session";
        }

        @Override
        public void writeTo(XmlWriter xml) {
            xml.empty("close-session");
        }
    }
}
