package dev.cantle.netconf.junos;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.message.Hello;
import dev.cantle.netconf.message.NetconfSession;
import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.OutcomeReader;
import dev.cantle.netconf.message.PendingReply;
import dev.cantle.netconf.message.ReplyReader;
import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.RpcErrorException;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.operational.OperationalRpc;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import dev.cantle.netconf.transport.SshTransport;
import dev.cantle.netconf.transport.Transport;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A conversation with a Junos device: one thread, one request after the other. Only {@link #abort()} may be called by
 * other threads. Whatever the device refuses is an {@link RpcErrorException} with all that it said, and the session goes
 * on; after any other {@link NetconfException} the session is over. Warnings never fail.
 */
public final class JunosSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JunosSession.class);
    private static final int MAX_DIFFERENCE = 16 << 20;

    private final NetconfSession session;
    private final Timeouts timeouts;
    private boolean locked;
    private boolean edited;

    private JunosSession(NetconfSession session, Timeouts timeouts) {
        this.session = session;
        this.timeouts = timeouts;
    }

    /**
     * Connects to a device, logs in and exchanges hellos.
     *
     * @throws NetconfException if any of that fails; nothing stays open then
     */
    public static JunosSession open(SshTarget target, SshLogin login, KnownHosts knownHosts, SessionOptions options)
            throws NetconfException {
        return over(SshTransport.connect(target, login, knownHosts, options.timeouts()), options);
    }

    /**
     * Exchanges hellos over a transport, which the session owns from here on, also if this fails.
     *
     * @throws NetconfException if there is no NETCONF server at the other end
     */
    public static JunosSession over(Transport transport, SessionOptions options) throws NetconfException {
        return new JunosSession(NetconfSession.open(transport, options), options.timeouts());
    }

    /** Returns what the device said of itself. */
    public Hello hello() {
        return session.hello();
    }

    /** Returns who talks to whom, for messages: {@code admin@192.0.2.1:830}. */
    public String description() {
        return session.description();
    }

    /** Tells whether requests can still be made. */
    public boolean isOpen() {
        return session.isOpen();
    }

    /**
     * Takes the candidate for this session alone. Junos denies it while another session holds it, or while the candidate
     * holds changes.
     *
     * @throws LockDeniedException if somebody is in the way, and says who
     */
    public Outcome lock() throws NetconfException {
        Outcome outcome = outcome(CandidateLock.LOCK, timeouts.rpc(), OutcomeReader.plain());
        if (outcome.failed()) {
            throw LockDeniedException.of(description(), outcome.messages());
        }
        locked = true;
        return outcome;
    }

    /** Gives the candidate back, without what this session has loaded and not committed. */
    public Outcome unlock() throws NetconfException {
        if (edited) {
            discard();
        }
        Outcome outcome = done(CandidateLock.UNLOCK, timeouts.rpc());
        locked = false;
        return outcome;
    }

    /** Changes the candidate. */
    public Outcome load(LoadConfiguration configuration) throws NetconfException {
        edited = true;
        return done(configuration, timeouts.commit());
    }

    /** Makes an earlier configuration the candidate: 1 for the one before the running one, up to 49. */
    public Outcome rollback(int number) throws NetconfException {
        RollbackConfiguration rollback = new RollbackConfiguration(number);
        edited = true;
        return done(rollback, timeouts.commit());
    }

    /** Throws all changes to the candidate away. */
    public Outcome discard() throws NetconfException {
        Outcome outcome = done(new RollbackConfiguration(0), timeouts.commit());
        edited = false;
        return outcome;
    }

    /**
     * Returns what a commit would change in the running configuration, in Junos' form; empty if nothing.
     *
     * @throws ProtocolException if the difference has more than 16 million characters
     */
    public String compare() throws NetconfException {
        return compare(0);
    }

    /** Returns the difference between the configuration of that rollback, 0 to 49, and the candidate. */
    public String compare(int rollback) throws NetconfException {
        return call(
                new CompareConfiguration(rollback),
                timeouts.commit(),
                StreamedText.ofDifference(description(), this::difference));
    }

    /** Has the difference between the configuration of that rollback, 0 to 49, and the candidate read as it streams in. */
    public <T> T compare(int rollback, ConfigurationReader<T> reader) throws IOException {
        return session.call(
                new CompareConfiguration(rollback),
                timeouts.commit(),
                StreamedText.ofDifference(description(), reader));
    }

    private String difference(Reader text) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] piece = new char[8 << 10];
        for (int count = text.read(piece); count >= 0; count = text.read(piece)) {
            if (all.length() + count > MAX_DIFFERENCE) {
                throw new ProtocolException(
                        "The difference that " + description() + " shows has more than " + MAX_DIFFERENCE
                                + " characters",
                        "Look at the device: so many changes are hardly those of one slice");
            }
            all.append(piece, 0, count);
        }
        String difference = all.toString();
        return difference.isBlank() ? "" : difference.replaceFirst("^[\\r\\n]+", "");
    }

    /**
     * Has the device check the candidate. Never to be used while a confirmed commit is pending: Junos takes it as the
     * confirmation.
     *
     * @throws RpcErrorException if the candidate cannot be committed
     */
    public Outcome commitCheck() throws NetconfException {
        return commit(CommitConfiguration.check());
    }

    /**
     * Makes the candidate the running configuration for a while; unless it is confirmed in time, the device goes back.
     * Again before the end, it begins a new window.
     *
     * @param minutes how long the device waits, 1 to 65535
     * @param log a comment for its commit history, may be empty
     * @throws RpcErrorException if the device refused, and nothing was committed
     * @throws CommitUnknownException if its answer did not come
     */
    public Outcome commitConfirmed(int minutes, String log) throws NetconfException {
        return commit(CommitConfiguration.confirmed(minutes, log));
    }

    /**
     * Makes the candidate the running configuration for good. This is also what confirms a pending confirmed commit.
     *
     * @param log a comment for the commit history, may be empty
     * @throws RpcErrorException if the device refused, and nothing was committed
     * @throws CommitUnknownException if its answer did not come
     */
    public Outcome commit(String log) throws NetconfException {
        return commit(CommitConfiguration.commit(log));
    }

    /** Returns the commits that the device remembers. */
    public CommitHistory commitHistory() throws NetconfException {
        return call(new GetCommitInformation(), timeouts.rpc(), new CommitHistoryReader(description()));
    }

    /**
     * Returns what time it is by the device's own clock; empty if the device does not say.
     *
     * @throws NetconfException if the session is lost
     */
    public Optional<Instant> deviceTime() throws NetconfException {
        return call(new GetSystemUptime(), timeouts.rpc(), new DeviceTimeReader());
    }

    /**
     * Has configuration read while it streams in: with braces, as set commands, or as an XML element {@code
     * configuration} without namespaces. An empty configuration is one that the device shows as such.
     *
     * @throws RpcErrorException if the device refused, also if it did so after some text
     * @throws ProtocolException if the reply holds no configuration at all, and does not say why
     * @throws IOException what the reader throws
     */
    public <T> T configuration(GetConfiguration request, ConfigurationReader<T> reader) throws IOException {
        return session.call(
                request, timeouts.commit(), StreamedText.ofConfiguration(description(), request.format(), reader));
    }

    /**
     * Has the reply to an operational RPC read while it streams in. Whatever the device says is handed over, refusals
     * too: they are part of what the reader judges.
     *
     * @throws IOException what the reader throws
     */
    public <T> T query(OperationalRpc rpc, ReplyReader<T> reader) throws IOException {
        return query(rpc, timeouts.rpc(), reader);
    }

    /** Has the reply to an operational RPC read, with a time of its own for the request and the whole reply. */
    public <T> T query(OperationalRpc rpc, Duration allowed, ReplyReader<T> reader) throws IOException {
        return session.call(rpc, allowed, reader);
    }

    /**
     * Asks without waiting for the answer, so that many questions cost one round trip. Their replies are read in
     * whatever order they come, each by its own reader, while any of them is awaited.
     *
     * @param allowed from now until the whole reply is here
     */
    public <T> PendingReply<T> submit(OperationalRpc rpc, Duration allowed, ReplyReader<T> reader) throws IOException {
        return session.submit(rpc, allowed, reader);
    }

    /** Ends the connection from any thread; what is under way fails with {@link SessionLostException}. */
    public void abort() {
        session.abort();
    }

    /**
     * Leaves the device as others expect to find it: if this session holds the lock, its uncommitted changes are
     * discarded and the lock is given back. Then the session ends. Never throws, so it is safe in a finally.
     */
    @Override
    public void close() {
        if (isOpen() && locked) {
            quietly(() -> {
                if (edited) {
                    discard();
                }
                unlock();
            });
        }
        session.close();
    }

    private Outcome commit(CommitConfiguration commit) throws NetconfException {
        if (!isOpen()) {
            // it cannot be sent, so there is nothing unknown about it
            return outcome(commit, timeouts.commit(), OutcomeReader.ofCommit());
        }
        Outcome outcome;
        try {
            outcome = outcome(commit, timeouts.commit(), OutcomeReader.ofCommit());
        } catch (SessionLostException | ProtocolException e) {
            throw new CommitUnknownException(description(), commit.words(), e);
        }
        accepted(commit.words(), outcome);
        if (commit.kind() != CommitConfiguration.Kind.CHECK) {
            edited = false;
        }
        return outcome;
    }

    private Outcome done(Rpc rpc, Duration allowed) throws NetconfException {
        return accepted(rpc.operation(), outcome(rpc, allowed, OutcomeReader.plain()));
    }

    private Outcome outcome(Rpc rpc, Duration allowed, OutcomeReader reader) throws NetconfException {
        return call(rpc, allowed, reader);
    }

    private Outcome accepted(String operation, Outcome outcome) throws RpcErrorException {
        if (outcome.failed()) {
            throw RpcErrorException.of(description(), operation, outcome.messages());
        }
        return outcome;
    }

    private <T> T call(Rpc rpc, Duration allowed, ReplyReader<T> reader) throws NetconfException {
        try {
            return session.call(rpc, allowed, reader);
        } catch (NetconfException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("Our own readers throw nothing else", e);
        }
    }

    private interface Step {
        void run() throws NetconfException;
    }

    private void quietly(Step step) {
        try {
            step.run();
        } catch (NetconfException e) {
            LOG.debug(
                    "{}: leaving tidily failed: {}", description(), e.getClass().getSimpleName());
        }
    }
}
