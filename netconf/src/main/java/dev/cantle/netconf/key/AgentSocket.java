package dev.cantle.netconf.key;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An SSH agent behind its UNIX socket (draft-ietf-sshm-ssh-agent §3). It lists keys and signs with them; it never adds,
 * removes or locks any. Each question has a connection of its own, so nothing stays open; any thread may ask.
 */
public final class AgentSocket {

    /** Asks for a signature by SHA-256 where the key is an RSA key. */
    public static final int RSA_SHA2_256 = 2;

    /** Asks for a signature by SHA-512 where the key is an RSA key. */
    public static final int RSA_SHA2_512 = 4;

    private static final byte REQUEST_IDENTITIES = 11;
    private static final byte IDENTITIES_ANSWER = 12;
    private static final byte SIGN_REQUEST = 13;
    private static final byte SIGN_RESPONSE = 14;
    private static final int LARGEST_ANSWER = 256 << 10;

    private final Path socket;
    private final Duration patience;

    /**
     * An agent that is asked later.
     *
     * @param socket its UNIX socket, usually what SSH_AUTH_SOCK names
     * @param patience how long an answer may take; an agent may ask its user first
     */
    public AgentSocket(Path socket, Duration patience) {
        this.socket = socket;
        this.patience = patience;
    }

    /**
     * Returns the keys that the agent keeps, in its order.
     *
     * @throws IOException if nobody answers, or not as an agent does
     */
    public List<AgentKey> keys() throws IOException {
        ByteBuffer answer = ask(new byte[] {REQUEST_IDENTITIES}, IDENTITIES_ANSWER);
        try {
            int count = answer.getInt();
            List<AgentKey> keys = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                byte[] blob = string(answer);
                keys.add(new AgentKey(blob, new String(string(answer), StandardCharsets.UTF_8)));
            }
            return keys;
        } catch (BufferUnderflowException e) {
            throw new IOException("the agent's list of keys is cut short", e);
        }
    }

    /**
     * Has the agent sign.
     *
     * @param flags zero, {@link #RSA_SHA2_256} or {@link #RSA_SHA2_512}
     * @return the signature with the name of its algorithm before it, as SSH sends it
     * @throws IOException if the agent, or its user, refuses
     */
    public Signed sign(AgentKey key, byte[] data, int flags) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream request = new DataOutputStream(bytes);
        request.writeByte(SIGN_REQUEST);
        byte[] blob = key.blob();
        request.writeInt(blob.length);
        request.write(blob);
        request.writeInt(data.length);
        request.write(data);
        request.writeInt(flags);
        ByteBuffer answer = ask(bytes.toByteArray(), SIGN_RESPONSE);
        try {
            ByteBuffer signature = ByteBuffer.wrap(string(answer));
            String algorithm = new String(string(signature), StandardCharsets.US_ASCII);
            return new Signed(algorithm, string(signature));
        } catch (BufferUnderflowException e) {
            throw new IOException("the agent's signature is cut short", e);
        }
    }

    /** A signature that an agent made. */
    public static final class Signed {

        private final String algorithm;
        private final byte[] signature;

        Signed(String algorithm, byte[] signature) {
            this.algorithm = algorithm;
            this.signature = signature;
        }

        /** Returns the name of the algorithm, such as {@code rsa-sha2-512}. */
        public String algorithm() {
            return algorithm;
        }

        /** Returns the signature itself. */
        public byte[] signature() {
            return signature.clone();
        }
    }

    @Override
    public String toString() {
        return socket.toString();
    }

    private ByteBuffer ask(byte[] request, byte wanted) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + request.length);
            out.putInt(request.length).put(request).flip();
            SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
            while (out.hasRemaining()) {
                await(selector, end);
                channel.write(out);
            }
            key.interestOps(SelectionKey.OP_READ);
            int length = read(channel, selector, end, Integer.BYTES).getInt();
            if (length < 1 || length > LARGEST_ANSWER) {
                throw new IOException("the agent announces an answer of " + length + " bytes");
            }
            ByteBuffer answer = read(channel, selector, end, length);
            if (answer.get() != wanted) {
                throw new IOException("the agent refused");
            }
            return answer;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            throw new IOException("there is no UNIX socket of that name", e);
        }
    }

    private static ByteBuffer read(SocketChannel channel, Selector selector, long end, int length) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(length);
        while (in.hasRemaining()) {
            await(selector, end);
            if (channel.read(in) < 0) {
                throw new IOException("the agent hung up");
            }
        }
        return in.flip();
    }

    private static void await(Selector selector, long end) throws IOException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        selector.selectedKeys().clear();
        if (millis <= 0 || selector.select(millis) == 0) {
            throw new IOException("the agent did not answer in time");
        }
    }

    private static byte[] string(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }
}
