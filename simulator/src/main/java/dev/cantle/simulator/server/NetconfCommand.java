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

/** The SSH side of a NETCONF session: takes the bytes of a channel as they come, and gives them to the router. */
final class NetconfCommand implements AsyncCommand, ChannelSessionAware, ChannelDataReceiver {

    private final RouterServer server;
    private final Inbox inbox = new Inbox();
    private @Nullable IoOutputStream out;
    private @Nullable ExitCallback exit;

    NetconfCommand(RouterServer server) {
        this.server = server;
    }

    @Override
    public void setChannelSession(ChannelSession channel) {
        channel.setDataReceiver(this);
    }

    @Override
    public int data(ChannelSession channel, byte[] bytes, int start, int length) {
        inbox.put(bytes, start, length);
        return length;
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
    public void start(ChannelSession channel, Environment environment) throws IOException {
        if (out == null || exit == null) {
            throw new IOException("The channel has no streams");
        }
        server.begin(channel.getServerSession(), inbox, out, exit);
    }

    @Override
    public void destroy(ChannelSession channel) {
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
