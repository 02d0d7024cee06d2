package dev.cantle.simulator.server;

import dev.cantle.simulator.datastore.Editor;
import dev.cantle.simulator.rpc.Conversation;
import dev.cantle.simulator.wire.MessageReader;
import dev.cantle.simulator.wire.MessageWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A NETCONF session over one channel, from hello to goodbye (RFC 6241 §8.1, RFC 6242 §4). Runs in its own thread. */
final class RouterSession implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RouterSession.class);

    private final Conversation conversation;
    private final Editor editor;
    private final Line line;
    private final InputStream in;
    private final OutputStream out;
    private final Runnable afterwards;

    RouterSession(
            Conversation conversation,
            Editor editor,
            Line line,
            InputStream in,
            OutputStream out,
            Runnable afterwards) {
        this.conversation = conversation;
        this.editor = editor;
        this.line = line;
        this.in = in;
        this.out = out;
        this.afterwards = afterwards;
    }

    Editor editor() {
        return editor;
    }

    @Override
    public void run() {
        try {
            talk(new MessageReader(in), new MessageWriter(out, line.byteByByte()));
        } catch (IOException gone) {
            LOG.debug("Session {} ended: {}", editor.sessionId(), gone.toString());
        } catch (XMLStreamException malformed) {
            LOG.debug("Session {} ended for a malformed hello", editor.sessionId());
        } finally {
            afterwards.run();
        }
    }

    private void talk(MessageReader reader, MessageWriter writer) throws IOException, XMLStreamException {
        writer.aside(conversation.greeting());
        writer.write(conversation.hello(line.chunks()));
        Optional<byte[]> hello = reader.next();
        if (hello.isEmpty()) {
            return;
        }
        if (conversation.offersChunks(hello.get()) && line.chunks()) {
            reader.switchToChunks();
            writer.switchToChunks();
        }
        for (Optional<byte[]> message = reader.next(); message.isPresent(); message = reader.next()) {
            writer.write(conversation.answer(message.get()));
            if (conversation.ended()) {
                return;
            }
        }
    }
}
