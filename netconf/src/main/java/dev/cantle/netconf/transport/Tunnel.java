package dev.cantle.netconf.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelDirectTcpip;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.channel.BufferedIoOutputStream;
import org.apache.sshd.common.future.CloseFuture;
import org.apache.sshd.common.io.IoHandler;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoService;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.common.util.closeable.AbstractCloseable;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a jump host makes for us (RFC 4254 §7.2), as the thing that the SSH library runs a session over.
 * Forwarding a local port would be less code, but any user of this machine could connect to that port.
 */
final class Tunnel extends AbstractCloseable implements IoSession {

    private static final AtomicLong IDS = new AtomicLong();
    private static final int MOST_UNSENT_BYTES = 64 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final long id = IDS.incrementAndGet();
    private final Map<Object, Object> attributes = new ConcurrentHashMap<>();
    private final IoHandler handler;
    private final IoService service;
    private final SocketAddress local;
    private final SocketAddress remote;
    private final Channel channel;
    private final List<byte[]> early = new ArrayList<>();
    private boolean begun;
    private volatile @Nullable BufferedIoOutputStream out;

    private Tunnel(SshClient client, ClientSession jump, SshTarget target) {
        handler = client.getSessionFactory();
        service = jump.getIoSession().getService();
        local = jump.getLocalAddress();
        remote = InetSocketAddress.createUnresolved(target.host(), target.port());
        channel = new Channel(new SshdSocketAddress(target.host(), target.port()));
    }

    /**
     * Has the jump host connect to the target, and begins a session with it.
     *
     * @throws IOException if the jump host cannot or may not
     */
    static ClientSession open(
            SshClient client, ClientSession jump, SshTarget target, AttributeRepository context, Duration allowed)
            throws IOException {
        Tunnel tunnel = new Tunnel(client, jump, target);
        jump.getService(ConnectionService.class).registerChannel(tunnel.channel);
        tunnel.attributes.put(AttributeRepository.class, context);
        boolean opened = false;
        try {
            tunnel.channel.open().verify(allowed);
            tunnel.begin();
            opened = true;
            return (ClientSession) AbstractSession.getSession(tunnel);
        } finally {
            if (!opened) {
                tunnel.close(true);
            }
        }
    }

    private void begin() throws IOException {
        IoOutputStream direct = channel.getAsyncIn();
        out = new BufferedIoOutputStream(this, channel.getChannelId(), direct, MOST_UNSENT_BYTES, PATIENCE);
        channel.addCloseFutureListener(closed -> close(true));
        try {
            handler.sessionCreated(this);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
        synchronized (early) {
            early.forEach(data -> deliver(data, 0, data.length));
            early.clear();
            begun = true;
        }
    }

    // A server greets as soon as it is connected, which may be before there is a session to hear it.
    private void received(byte[] data, int offset, int length) {
        synchronized (early) {
            if (!begun) {
                early.add(Arrays.copyOfRange(data, offset, offset + length));
                return;
            }
        }
        deliver(data, offset, length);
    }

    private void deliver(byte[] data, int offset, int length) {
        try {
            handler.messageReceived(this, new ByteArrayBuffer(data, offset, length));
        } catch (Exception e) {
            // what is wrong inside the tunnel must not end the session with the jump host
            failed(e);
        }
    }

    private void failed(Throwable failure) {
        try {
            handler.exceptionCaught(this, failure);
        } catch (Exception e) {
            close(true);
        }
    }

    @Override
    protected CloseFuture doCloseGracefully() {
        return builder().sequential(out, channel).build().close(false);
    }

    @Override
    protected void doCloseImmediately() {
        channel.close(true);
        try {
            if (attributes.containsKey(AbstractSession.SESSION)) {
                handler.sessionClosed(this);
            }
        } catch (Exception e) {
            // it is closed all the same
        }
        super.doCloseImmediately();
    }

    @Override
    public IoWriteFuture writeBuffer(Buffer buffer) throws IOException {
        BufferedIoOutputStream stream = out;
        if (stream == null) {
            throw new IOException("The connection through the jump host is not open yet");
        }
        // the library encrypts what it sends where it lies; the session that wrote it may still need the bytes
        return stream.writeBuffer(new ByteArrayBuffer(buffer.getCompactData().clone()));
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public SocketAddress getLocalAddress() {
        return local;
    }

    @Override
    public SocketAddress getRemoteAddress() {
        return remote;
    }

    @Override
    public @Nullable SocketAddress getAcceptanceAddress() {
        return null;
    }

    @Override
    public @Nullable Object getAttribute(Object key) {
        return attributes.get(key);
    }

    @Override
    public @Nullable Object setAttribute(Object key, Object value) {
        return attributes.put(key, value);
    }

    @Override
    public @Nullable Object setAttributeIfAbsent(Object key, Object value) {
        return attributes.putIfAbsent(key, value);
    }

    @Override
    public @Nullable Object removeAttribute(Object key) {
        return attributes.remove(key);
    }

    @Override
    public IoService getService() {
        return service;
    }

    @Override
    public void shutdownOutputStream() {
        // the end of the session closes the channel, both ways at once
    }

    @Override
    public void suspendRead() {
        // only port forwarding asks for it, which is never done over a tunnel
    }

    @Override
    public void resumeRead() {
        // as above
    }

    @Override
    public String toString() {
        return "Tunnel[" + remote + "]";
    }

    private final class Channel extends ChannelDirectTcpip {

        Channel(SshdSocketAddress target) {
            super(SshdSocketAddress.LOCALHOST_ADDRESS, target);
            setStreaming(Streaming.Async);
        }

        @Override
        protected void doWriteData(byte[] data, int offset, long length) throws IOException {
            received(data, offset, (int) length);
            getLocalWindow().release(length);
        }

        @Override
        public void handleEof() throws IOException {
            super.handleEof();
            Tunnel.this.close(true);
        }
    }
}
