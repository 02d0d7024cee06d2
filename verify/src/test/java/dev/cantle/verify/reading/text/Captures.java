package dev.cantle.verify.reading.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.reading.Replies;
import dev.cantle.verify.reading.RouteTablesReader;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.IncompleteReplyException;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Texts of the test resources, and texts written in a test. */
public final class Captures {

    public static final ReplyReader<?> BGP = BgpSummaryText::read;
    public static final ReplyReader<?> INTERFACES = InterfacesText::read;
    public static final ReplyReader<?> ROUTES = new RouteTablesReader();
    public static final ReplyReader<?> PING = PingText::read;

    private Captures() {}

    public static String text(String name) {
        return Replies.text("text/" + name + ".txt");
    }

    public static Reply reply(String text) {
        return new Reply(
                new Evidence("capture.txt", Instant.EPOCH),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static void assertIncomplete(ReplyReader<?> reader, String text, String part) {
        assertThatThrownBy(() -> reader.read(reply(text)))
                .isInstanceOf(IncompleteReplyException.class)
                .hasMessageStartingWith("capture.txt:")
                .hasMessageContaining(part)
                .hasMessageEndingWith("; the capture is not whole, so the state is unknown");
    }
}
