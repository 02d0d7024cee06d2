package dev.cantle.simulator.server;

import dev.cantle.simulator.rpc.Conversation;
import dev.cantle.simulator.server.LineFault.Harm;
import dev.cantle.simulator.wire.Inbox;
import dev.cantle.simulator.wire.MessageFeed;
import dev.cantle.simulator.wire.MessageFrame;
import dev.cantle.simulator.wire.WireException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A NETCONF session over one channel, from hello to goodbye (RFC 6241 §8.1, RFC 6242 §4). It has a thread only while
 * there is something to read or to answer, and answers one message after the other.
 */
final class RouterSession {

    private static final Logger LOG = LoggerFactory.getLogger(RouterSession.class);

    private final Conversation conversation;
    private final int id;
    private final Line line;
    private final Inbox inbox;
    private final Outlet outlet;
    private final Mishaps mishaps;
    private final SharedThreads threads;
    private final Ends ends;
    private final MessageFeed feed = new MessageFeed();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private boolean greeted;
    private boolean chunks;
    private boolean silent;
    private boolean busy = true;
    private boolean woken;

    /** What a session needs done when it ends. */
    interface Ends {

        /** The session is over: its lock is free, and its channel closes. */
        void ended();

        /** Drops the connection without a word. */
        void cut();
    }

    RouterSession(
            Conversation conversation,
            int id,
            Line line,
            Inbox inbox,
            Outlet outlet,
            Mishaps mishaps,
            SharedThreads threads,
            Ends ends) {
        this.conversation = conversation;
        this.id = id;
        this.line = line;
        this.inbox = inbox;
        this.outlet = outlet;
        this.mishaps = mishaps;
        this.threads = threads;
        this.ends = ends;
    }

    /** Done when the session is over. */
    CompletableFuture<Void> over() {
        return over;
    }

    /** Says hello, and reads from then on whatever comes. */
    void begin() {
        run(() -> send(MessageFrame.aside(conversation.greeting(), line.cut()), () -> {
            send(line.frame(conversation.hello(line.chunks()), false), this::read);
            inbox.readBy(this::wake);
        }));
    }

    private void wake() {
        synchronized (this) {
            woken = true;
            if (busy) {
                return;
            }
            busy = true;
        }
        run(this::read);
    }

    /** Whether something has come while nobody looked. If not, the next thing that comes finds nobody busy. */
    private synchronized boolean staysBusy() {
        busy = woken;
        woken = false;
        return busy;
    }

    private void read() {
        do {
            Optional<byte[]> message = silent ? nothing() : nextMessage();
            if (message.isPresent()) {
                take(message.get());
                return;
            }
        } while (!inbox.isExhausted() && staysBusy());
        if (inbox.isExhausted()) {
            end();
        }
    }

    private Optional<byte[]> nextMessage() {
        try {
            Optional<byte[]> message = feed.next();
            while (message.isEmpty()) {
                Optional<byte[]> bytes = inbox.take();
                if (bytes.isEmpty()) {
                    return message;
                }
                feed.add(bytes.get());
                message = feed.next();
            }
            return message;
        } catch (WireException broken) {
            LOG.debug("Session {} ended: {}", id, broken.getMessage());
            silent = true;
            inbox.close();
            return nothing();
        }
    }

    /** A session that is silent reads on, and does nothing about it. */
    private Optional<byte[]> nothing() {
        while (inbox.take().isPresent()) {
            // not heard
        }
        return Optional.empty();
    }

    private void take(byte[] message) {
        if (greeted) {
            answer(message);
            return;
        }
        greeted = true;
        try {
            chunks = conversation.offersChunks(message) && line.chunks();
        } catch (XMLStreamException malformed) {
            LOG.debug("Session {} ended for a malformed hello", id);
            end();
            return;
        }
        if (chunks) {
            feed.switchToChunks();
        }
        read();
    }

    private void answer(byte[] message) {
        String reply = conversation.answer(message);
        Mishap mishap = mishaps.take();
        if (mishap.isCut()) {
            ends.cut();
            end();
        } else if (mishap.isSilent()) {
            fallSilent();
        } else if (mishap.delay().isZero()) {
            reply(reply, mishap);
        } else {
            threads.later(mishap.delay(), () -> run(() -> reply(reply, mishap)));
        }
    }

    private void reply(String reply, Mishap mishap) {
        MessageFrame frame = line.frame(reply, chunks);
        if (mishap.has(Harm.HALF)) {
            outlet.send(frame, frame.bytes().length / 2, sequel(this::fallSilent));
        } else {
            send(frame, conversation.ended() ? this::end : this::read);
        }
    }

    private void fallSilent() {
        silent = true;
        read();
    }

    private void send(MessageFrame frame, Runnable next) {
        outlet.send(frame, frame.bytes().length, sequel(next));
    }

    private Outlet.Sequel sequel(Runnable next) {
        return new Outlet.Sequel() {
            @Override
            public void sent() {
                guarded(next);
            }

            @Override
            public void failed() {
                ends.cut();
                end();
            }
        };
    }

    private void run(Runnable work) {
        try {
            threads.workers().execute(() -> guarded(work));
        } catch (RejectedExecutionException closing) {
            end();
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.error("Session {} ended by a mistake of the simulator", id, broken);
            ends.cut();
            end();
        }
    }

    private void end() {
        if (over.complete(null)) {
            ends.ended();
        }
    }
}
