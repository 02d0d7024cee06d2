package dev.cantle.netconf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * One session of a {@link ScriptedServer}: a hello, then an answer for each request. Its framing is written anew, the
 * simple way, so that a mistake of ours is not mirrored here.
 */
final class ScriptedSession implements Command, ScriptedServer.Wire, Runnable {

    private final Script script;
    private final ChannelSession channel;
    private @Nullable InputStream in;
    private @Nullable OutputStream out;
    private boolean pastHello;

    ScriptedSession(Script script, ChannelSession channel) {
        this.script = script;
        this.channel = channel;
    }

    @Override
    public void setInputStream(InputStream stream) {
        in = stream;
    }

    @Override
    public void setOutputStream(OutputStream stream) {
        out = stream;
    }

    @Override
    public void setErrorStream(OutputStream stream) {}

    @Override
    public void setExitCallback(ExitCallback callback) {}

    @Override
    public void start(ChannelSession session, Environment environment) {
        Thread thread = new Thread(this, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void destroy(ChannelSession session) {}

    @Override
    public void run() {
        try {
            if (!script.hello().isEmpty()) {
                send(script.hello());
            }
            receive();
            pastHello = true;
            while (true) {
                answer(receive());
            }
        } catch (IOException e) {
            // the client left, or a test cut the line
            cut();
        }
    }

    private void answer(String request) throws IOException {
        Matcher match = script.note(request);
        if (!match.find()) {
            throw new IOException("not understood: " + request);
        }
        script.next(match.group(2)).give(this, match.group(1));
        if (match.group(2).equals("close-session")) {
            throw new IOException("closed");
        }
    }

    private String receive() throws IOException {
        return script.isChunked() && pastHello ? receiveChunks() : receiveUpTo("]]>]]>");
    }

    private String receiveUpTo(String mark) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < mark.length() || text.indexOf(mark, text.length() - mark.length()) < 0) {
            text.append((char) read());
        }
        String latin = text.substring(0, text.length() - mark.length());
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private String receiveChunks() throws IOException {
        StringBuilder all = new StringBuilder();
        while (true) {
            expect('\n');
            expect('#');
            String size = receiveUpTo("\n");
            if (size.equals("#")) {
                return all.toString();
            }
            byte[] chunk = new byte[Integer.parseInt(size)];
            for (int i = 0; i < chunk.length; i++) {
                chunk[i] = (byte) read();
            }
            all.append(new String(chunk, StandardCharsets.UTF_8));
        }
    }

    private void expect(char wanted) throws IOException {
        int found = read();
        if (found != wanted) {
            throw new IOException("expected " + wanted + ", found " + found);
        }
    }

    private int read() throws IOException {
        int next = in == null ? -1 : in.read();
        if (next < 0) {
            throw new IOException("end");
        }
        return next;
    }

    @Override
    public void send(String message) throws IOException {
        if (script.isChunked() && pastHello) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            int half = bytes.length / 2;
            write(("\n#" + half + "\n").getBytes(StandardCharsets.US_ASCII));
            write(Arrays.copyOf(bytes, half));
            write(("\n#" + (bytes.length - half) + "\n").getBytes(StandardCharsets.US_ASCII));
            write(Arrays.copyOfRange(bytes, half, bytes.length));
            write("\n##\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            raw(message + "]]>]]>\n");
        }
    }

    @Override
    public void raw(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) throws IOException {
        if (out == null) {
            throw new IOException("end");
        }
        if (!script.writesByteByByte()) {
            out.write(bytes);
        }
        for (int i = 0; script.writesByteByByte() && i < bytes.length; i++) {
            out.write(bytes, i, 1);
            out.flush();
        }
        out.flush();
    }

    @Override
    public void cut() {
        channel.getSession().close(true);
    }

    @Override
    public void stall() {
        script.awaitStop();
    }
}
