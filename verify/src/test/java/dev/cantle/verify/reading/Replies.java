package dev.cantle.verify.reading;

import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The replies of the test resources, and replies written in a test. */
public final class Replies {

    private Replies() {}

    /** The bytes of a file below {@code replies/}. */
    public static byte[] bytes(String file) {
        try (@Nullable InputStream in = Replies.class.getResourceAsStream("/replies/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no reply " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file below {@code replies/}. */
    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** The bytes as a reply called {@code reply.xml}. */
    public static Reply reply(byte[] body) {
        return new Reply(new Evidence("reply.xml", Instant.EPOCH), new ByteArrayInputStream(body));
    }

    static <T> T read(ReplyReader<T> reader, String file) throws IOException, ReplyUnavailableException {
        return reader.read(reply(bytes(file)));
    }

    static <T> T readText(ReplyReader<T> reader, String xml) throws IOException, ReplyUnavailableException {
        return reader.read(reply(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
