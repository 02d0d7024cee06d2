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
final class Captures {

    static final ReplyReader<?> BGP = BgpSummaryText::read;
    static final ReplyReader<?> INTERFACES = InterfacesText::read;
    static final ReplyReader<?> ROUTES = new RouteTablesReader();
    static final ReplyReader<?> PING = PingText::read;

    private Captures() {}

    static String text(String name) {
        return Replies.text("text/" + name + ".txt");
    }

    static Reply reply(String text) {
        return new Reply(
                new Evidence("capture.txt", Instant.EPOCH),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static void assertIncomplete(ReplyReader<?> reader, String text, String part) {
        assertThatThrownBy(() -> reader.read(reply(text)))
                .isInstanceOf(IncompleteReplyException.class)
                .hasMessageStartingWith("capture.txt:")
                .hasMessageContaining(part)
                .hasMessageEndingWith("; the capture is not whole, so the state is unknown");
    }
}
