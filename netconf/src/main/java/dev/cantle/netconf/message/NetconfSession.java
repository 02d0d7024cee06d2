package dev.cantle.netconf.message;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.framing.FramingException;
import dev.cantle.netconf.transport.Deadline;
import dev.cantle.netconf.transport.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A NETCONF session (RFC 6241): one conversation of one thread. Requests may be sent before the replies to earlier ones
 * were read; each reply goes to its request by its message-id. Only {@link #abort()} and {@link PendingReply#cancel()}
 * may be called by other threads. A timeout, a lost line or a breach of protocol ends the session for good; a refusal by
 * the device does not. The log holds names, numbers and times, never what a message says.
 */
public final class NetconfSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NetconfSession.class);

    private final SessionLine line;
    private final SessionOptions options;
    private final Hello hello;
    private final PendingReplies pending = new PendingReplies();
    private final Object gate = new Object();
    private @Nullable PendingReply<?> awaited;
    private volatile @Nullable PendingReply<?> beingRead;
    private long lastMessageId;
    private volatile State state = State.OPEN;

    private enum State {
        OPEN,
        LOST,
        CLOSED
    }

    private NetconfSession(SessionLine line, SessionOptions options, Hello hello) {
        this.line = line;
        this.options = options;
        this.hello = hello;
    }

    /**
     * Exchanges hellos and settles the framing. The session owns the transport from here on, also if this fails.
     *
     * @throws NetconfException if no hello comes in time, or none that offers NETCONF
     */
    public static NetconfSession open(Transport transport, SessionOptions options) throws NetconfException {
        boolean opened = false;
        try {
            SessionLine line = new SessionLine(transport, options);
            Hello hello = line.greet(Deadline.after(options.timeouts().hello()));
            LOG.debug("{}: session {} is open", line.description(), hello.sessionId());
            opened = true;
            return new NetconfSession(line, options, hello);
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
        return line.description();
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
        return submit(rpc, allowed, replyReader).await();
    }

    /**
     * Sends a request and leaves its reply for later. The reply streams into its reader when its turn comes, which is
     * while this or another reply is awaited. When 64 requests or 256 KiB of them wait, replies are read first, so that
     * the device and we never wait for each other.
     *
     * @param allowed from now until the whole reply is here
     * @throws SessionLostException if the session is over or ends by this
     * @throws ProtocolException if the request may not be sent; the session goes on then
     */
    public <T> PendingReply<T> submit(Rpc rpc, Duration allowed, ReplyReader<T> replyReader) throws IOException {
        requireOpen(rpc);
        requireNothingBeingRead(rpc.operation());
        String messageId = Long.toString(++lastMessageId);
        byte[] message = message(rpc, messageId);
        while (pending.isFullFor(message.length)) {
            readNext();
            requireOpen(rpc);
        }
        return send(rpc, messageId, message, Deadline.after(allowed), replyReader);
    }

    /** Ends the connection from any thread; an operation that is under way throws {@link SessionLostException}. */
    public void abort() {
        if (state == State.OPEN) {
            state = State.LOST;
        }
        line.close();
    }

    /**
     * Gives up the replies that wait, says goodbye if the session still stands, and ends the connection. Never throws.
     */
    @Override
    public void close() {
        pending.all().forEach(PendingReply::giveUp);
        if (isOpen()) {
            try {
                Rpc goodbye = new CloseSession();
                String messageId = Long.toString(++lastMessageId);
                Deadline deadline = Deadline.after(options.timeouts().close());
                requireNothingBeingRead(goodbye.operation());
                send(goodbye, messageId, message(goodbye, messageId), deadline, OutcomeReader.plain())
                        .await();
            } catch (IOException | RuntimeException e) {
                LOG.debug(
                        "{}: close-session went unanswered: {}",
                        description(),
                        e.getClass().getSimpleName());
            }
        }
        state = State.CLOSED;
        line.close();
    }

    <T> T await(PendingReply<T> reply) throws IOException {
        if (!reply.isDone()) {
            requireNothingBeingRead("the reply to " + reply.operation());
            awaiting(reply);
            try {
                while (!reply.isDone()) {
                    readNext();
                }
            } finally {
                awaiting(null);
            }
        }
        return reply.answer();
    }

    PendingReply.Cancellation cancel(PendingReply<?> reply) {
        synchronized (gate) {
            if (reply.isDone()) {
                return reply.isCancelled()
                        ? PendingReply.Cancellation.REPLY_SKIPPED
                        : PendingReply.Cancellation.ANSWERED;
            }
            if (isOpen() && reply != awaited && reply != beingRead) {
                reply.giveUp();
                return PendingReply.Cancellation.REPLY_SKIPPED;
            }
            reply.markCancelled();
        }
        // its thread is blocked in a read, which only the end of the line ends
        abort();
        return PendingReply.Cancellation.SESSION_ENDED;
    }

    private void requireOpen(Rpc rpc) throws SessionLostException {
        if (!isOpen()) {
            throw new SessionLostException(
                    "The session with " + description() + " is over, " + rpc.operation() + " was not sent",
                    "Open a new session",
                    new IllegalStateException(state.name()));
        }
    }

    private void requireNothingBeingRead(String what) {
        PendingReply<?> now = beingRead;
        if (now != null) {
            throw new IllegalStateException(
                    what + " has to wait: the reply to " + now.operation() + " is still being read");
        }
    }

    private static byte[] message(Rpc rpc, String messageId) {
        XmlWriter xml = new XmlWriter();
        xml.start("rpc", "xmlns", Rpc.BASE_NAMESPACE, "message-id", messageId);
        rpc.writeTo(xml);
        return xml.end().bytes();
    }

    private <T> PendingReply<T> send(
            Rpc rpc, String messageId, byte[] message, Deadline deadline, ReplyReader<T> replyReader)
            throws NetconfException {
        line.deadline(deadline);
        try {
            line.send(rpc.operation(), message);
        } catch (FramingException e) {
            throw new ProtocolException(
                    rpc.operation() + " for " + description() + " was not sent: " + e.getMessage(),
                    "Leave that text out of the request",
                    e);
        } catch (IOException e) {
            lose(e);
            throw line.unsent(rpc.operation(), e);
        }
        LOG.debug("{}: {} {} sent, {} bytes", description(), messageId, rpc.operation(), message.length);
        PendingReply<T> reply = new PendingReply<>(this, rpc, messageId, deadline, replyReader, message.length);
        pending.add(reply);
        return reply;
    }

    /** Reads one reply, whosesoever it is. If that cannot be done, every request that waits is told. */
    private void readNext() {
        ReplyInput input = null;
        boolean whole = false;
        try {
            pending.earliest().ifPresent(line::deadline);
            input = line.receive();
            ReplyHead head = ReplyHead.read(input);
            Instant receivedAt = options.clock().instant();
            PendingReply<?> reply = pending.addressee(head);
            reading(reply);
            input.answers(reply.operation());
            // one that was given up may take the time that those that are wanted have
            line.deadline(reply.isCancelled() ? pending.earliest().orElse(reply.deadline()) : reply.deadline());
            InputStream bytes = new SequenceInputStream(head.bytes(), input);
            Runnable done = reply.read(new Reply(reply.operation(), bytes, receivedAt));
            input.transferTo(OutputStream.nullOutputStream());
            whole = true;
            done.run();
            log(reply, input);
        } catch (IOException e) {
            IOException underReader = input == null ? null : input.failure();
            lose(underReader == null ? e : underReader);
        } finally {
            doneReading();
            if (input != null) {
                input.end(whole);
            }
        }
    }

    private void reading(PendingReply<?> reply) {
        synchronized (gate) {
            beingRead = reply;
        }
    }

    private void doneReading() {
        synchronized (gate) {
            PendingReply<?> reply = beingRead;
            if (reply != null) {
                pending.remove(reply);
                reply.fail(new IOException("The reply to " + reply.operation() + " was not read to its end"));
            }
            beingRead = null;
        }
    }

    private void awaiting(@Nullable PendingReply<?> reply) {
        synchronized (gate) {
            awaited = reply;
        }
    }

    private void log(PendingReply<?> reply, ReplyInput input) {
        LOG.debug(
                "{}: {} answered after {} ms, {} bytes",
                description(),
                reply.operation(),
                reply.millis(),
                input.size());
    }

    /** Ends the session, and tells every request that waits what that means for it. */
    private void lose(IOException cause) {
        if (isOpen()) {
            state = State.LOST;
        }
        line.close();
        for (PendingReply<?> reply : pending.all()) {
            pending.remove(reply);
            reply.fail(loss(reply, cause));
        }
    }

    private NetconfException loss(PendingReply<?> reply, IOException cause) {
        if (reply.isCancelled()) {
            return new SessionLostException(
                    "The session with " + description() + " was ended because " + reply.operation()
                            + " was cancelled while its reply was awaited",
                    "Connect again and look what the device did",
                    cause);
        }
        boolean another = cause instanceof SocketTimeoutException
                && reply != beingRead
                && !reply.deadline().passed();
        return line.lost(
                reply.operation(),
                another ? new IOException("another request was not answered in time", cause) : cause);
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
