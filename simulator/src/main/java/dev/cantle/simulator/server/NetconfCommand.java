package dev.cantle.simulator.server;

import dev.cantle.simulator.wire.Inbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionAware;
import org.apache.sshd.server.command.AsyncCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The SSH side of a NETCONF session: takes the bytes of a channel as they come, and gives them to the router. */
final class NetconfCommand implements AsyncCommand, ChannelSessionAware, ChannelDataReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(NetconfCommand.class);

    private final RouterServer server;
    private final Inbox inbox = new Inbox(this::release);
    private @Nullable ChannelSession channel;
    private @Nullable IoOutputStream out;
    private @Nullable ExitCallback exit;

    NetconfCommand(RouterServer server) {
        this.server = server;
    }

    @Override
    public void setChannelSession(ChannelSession session) {
        channel = session;
        session.setDataReceiver(this);
    }

    /** Says that no byte was consumed: the client's window opens again when a session has read them. */
    @Override
    public int data(ChannelSession session, byte[] bytes, int start, int length) {
        inbox.put(bytes, start, length);
        return 0;
    }

    private void release(int bytes) {
        if (channel == null) {
            return;
        }
        try {
            channel.getLocalWindow().release(bytes);
        } catch (IOException gone) {
            LOG.debug("A window cannot be opened any more: {}", gone.toString());
        }
    }

    /** The client sends no more. */
    @Override
    public void close() {
        inbox.close();
    }

    @Override
    public void setIoOutputStream(IoOutputStream stream) {
        out = stream;
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    @Override
    public void start(ChannelSession session, Environment environment) throws IOException {
        if (out == null || exit == null) {
            throw new IOException("The channel has no streams");
        }
        server.begin(session.getServerSession(), inbox, out, exit);
    }

    @Override
    public void destroy(ChannelSession session) {
        inbox.close();
    }

    @Override
    public void setIoInputStream(IoInputStream stream) {
        // bytes come through data()
    }

    @Override
    public void setIoErrorStream(IoOutputStream stream) {
        // a router has nothing to say there
    }

    @Override
    public void setInputStream(InputStream stream) {
        // bytes come through data()
    }

    @Override
    public void setOutputStream(OutputStream stream) {
        // a stream that blocks is not used
    }

    @Override
    public void setErrorStream(OutputStream stream) {
        // a router has nothing to say there
    }
}
