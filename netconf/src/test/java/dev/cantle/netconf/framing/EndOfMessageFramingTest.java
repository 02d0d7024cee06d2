package dev.cantle.netconf.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndOfMessageFramingTest {

    @Test
    void messagesAreReadHoweverTheyAreCut() throws IOException {
        for (InputStream feed : Feed.everyCutOf("<hello/>]]>]]>\n<rpc-reply>é]]>]]</rpc-reply>\n]]>]]>\n")) {
            FrameReader reader = Feed.reader(feed, Framing.END_OF_MESSAGE);

            assertThat(Feed.text(reader.next())).isEqualTo("<hello/>");
            assertThat(Feed.text(reader.next())).isEqualTo("<rpc-reply>é]]>]]</rpc-reply>\n");
        }
    }

    @Test
    void piecesOfTheMarkAreData() throws IOException {
        for (InputStream feed : Feed.everyCutOf("]]]]>]>]]>]]]>]]>]]>")) {
            assertThat(Feed.text(Feed.reader(feed, Framing.END_OF_MESSAGE).next()))
                    .isEqualTo("]]]]>]>]]>]");
        }
    }

    @Test
    void whiteSpaceBeforeAMessageIsNotPartOfIt() throws IOException {
        FrameReader reader = Feed.reader(Feed.of("\r\n \t<?xml version=\"1.0\"?><a/>]]>]]>"), Framing.END_OF_MESSAGE);

        assertThat(Feed.text(reader.next())).isEqualTo("<?xml version=\"1.0\"?><a/>");
    }

    @Test
    void messagesLargerThanTheBufferKeepEveryByte() throws IOException {
        long seed = 20261122;
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("<a>");
        while (text.length() < 300_000) {
            text.append("]]>x]>]".charAt(random.nextInt(7)));
        }
        String message = text.toString().replace(">]]>", ">]].") + "</a>";

        FrameReader reader = Feed.reader(Feed.of(message + "]]>]]>\n<b/>]]>]]>"), Framing.END_OF_MESSAGE);

        assertThat(Feed.text(reader.next())).as("seed %d", seed).isEqualTo(message);
        assertThat(Feed.text(reader.next())).isEqualTo("<b/>");
    }

    @Test
    void whatIsLeftOfAMessageIsSkipped() throws IOException {
        FrameReader reader = Feed.reader(Feed.of("<a/>]]>]]>\n<b/>]]>]]>"), Framing.END_OF_MESSAGE);

        assertThat(reader.next().read()).isEqualTo('<');
        assertThat(Feed.text(reader.next())).isEqualTo("<b/>");
    }

    @Test
    void theNextMessageMayBeInChunks() throws IOException {
        for (InputStream feed : Feed.everyCutOf("<hello/>]]>]]>\n#4\n<a/>\n##\n")) {
            FrameReader reader = Feed.reader(feed, Framing.END_OF_MESSAGE);
            String hello = Feed.text(reader.next());
            reader.switchTo(Framing.CHUNKED);

            assertThat(hello).isEqualTo("<hello/>");
            assertThat(Feed.text(reader.next())).isEqualTo("<a/>");
        }
    }

    @Test
    void anEndWithoutAMarkIsNotTheEndOfAMessage() {
        FrameReader reader = Feed.reader(Feed.of("<a/>]]>"), Framing.END_OF_MESSAGE);

        assertThatThrownBy(() -> Feed.text(reader.next()))
                .isInstanceOf(EOFException.class)
                .hasMessage("The connection ended inside a message, after 4 bytes of it");
    }

    @Test
    void aMessageOverTheLimitIsRefused() {
        FrameReader reader = new FrameReader(Feed.of("<a>12345</a>]]>]]>"), new FrameLimits(1, 11));

        assertThatThrownBy(() -> Feed.text(reader.next()))
                .isInstanceOf(FramingException.class)
                .hasMessage("A message is larger than the limit of 11 bytes");
    }

    @Test
    void limitsOutsideTheRfcAreRefused() {
        assertThatThrownBy(() -> new FrameLimits(4_294_967_296L, 1))
                .hasMessage("A chunk limit of 4294967296 is outside 1 to 4294967295");
        assertThatThrownBy(() -> new FrameLimits(1, 0)).hasMessage("A message limit of 0 is below 1");
    }
}
