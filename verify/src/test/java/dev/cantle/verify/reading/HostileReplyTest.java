package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileReplyTest {

    private static final BgpSummaryReader READER = new BgpSummaryReader();

    private static void assertRefused(String xml, String part) {
        assertThatThrownBy(() -> Replies.readText(READER, xml))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageStartingWith("reply.xml:")
                .hasMessageContaining(part)
                .hasMessageEndingWith("; the state is unknown");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertRefused(
                "<!DOCTYPE r [<!ENTITY a \"b\">]><rpc-reply>&a;</rpc-reply>",
                "a document type or entity has no place in a reply");
    }

    @Test
    void anEntityFromOutsideIsRefused() {
        assertRefused(
                "<!DOCTYPE r SYSTEM \"file:///nowhere\"><rpc-reply/>",
                "a document type or entity has no place in a reply");
    }

    @Test
    void anEntityThatNobodyDeclaresIsRefused() {
        assertRefused("<rpc-reply>&nbsp;</rpc-reply>", "inside <rpc-reply>");
    }

    @Test
    void aNamespaceThatTheParserDidNotForeseeIsRefused() {
        assertRefused("<rpc-reply><xmlns:a/></rpc-reply>", "the parser gives up: ");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        assertRefused("<rpc-reply>".repeat(65), "elements are nested deeper than 64");
    }

    @Test
    void attributesWithoutEndAreRefused() {
        StringBuilder xml = new StringBuilder("<rpc-reply");
        for (int i = 0; i < 101; i++) {
            xml.append(" a").append(i).append("=''");
        }

        assertRefused(xml + "/>", "an element has more than 100 attributes");
    }

    @Test
    void anAttributeWithoutEndIsRefusedBeforeItFillsTheMemory() {
        byte[] start = "<rpc-reply a='".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(start), new Endless());

        assertThatThrownBy(() -> READER.read(new Reply(new Evidence("reply.xml", Instant.EPOCH), endless)))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("a tag, with its attributes, or a comment is longer than 256 kB");
    }

    @Test
    void anAttributeMayHoldWhatEndsATagAndIsStillBounded() {
        byte[] start = "<rpc-reply a='>\">".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(start), new Endless());

        assertThatThrownBy(() -> READER.read(new Reply(new Evidence("reply.xml", Instant.EPOCH), endless)))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("a tag, with its attributes, or a comment is longer than 256 kB");
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() {
        byte[] start = "<rpc-reply><output>".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(start), new Endless());

        assertThatThrownBy(() -> READER.read(new Reply(new Evidence("reply.xml", Instant.EPOCH), endless)))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("inside <rpc-reply><output>: a text is longer than ");
    }

    @Test
    @Timeout(60)
    void aMillionBlankLinesInPlaceOfDataAreReadInOneGo() throws Exception {
        Reply reply = new Reply(
                new Evidence("reply.xml", Instant.EPOCH),
                new ByteArrayInputStream(("<rpc-reply>protocol: operation-failed" + "\n".repeat(1_000_000)
                                + "error: device asdf not found</rpc-reply>")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(READER.read(reply).messages()).anyMatch(message -> message.severity() == Message.Severity.ERROR);
    }

    /** A parser keeps every name that it has met, and takes longer for each. */
    @Test
    void namesWithoutEndAreRefused() {
        StringBuilder elements = new StringBuilder("<rpc-reply>");
        StringBuilder instructions = new StringBuilder("<rpc-reply>");
        StringBuilder prefixes = new StringBuilder("<rpc-reply>");
        for (int i = 0; i < 10_001; i++) {
            elements.append("<a").append(i).append("/>");
            instructions.append("<?a").append(i).append("?>");
            prefixes.append("<a xmlns:a").append(i).append("='a'/>");
        }

        assertRefused(elements.toString(), "there are more than 10000 different names");
        assertRefused(instructions.toString(), "there are more than 10000 different names");
        assertRefused(prefixes.toString(), "there are more than 10000 different names");
    }

    @Test
    void nextHopsWithoutEndAreRefused() {
        String route = "<route-information><route-table><rt><rt-entry>" + "<nh><to>192.0.2.1</to></nh>".repeat(10_001);

        assertThatThrownBy(() -> Replies.readText(new RouteTablesReader(), route))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("a path has more than 10000 next hops or communities");
    }

    /** The letter a for ever. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            return length;
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = "<rpc-reply><output>x?y</output></rpc-reply>".getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;

        assertThatThrownBy(() -> READER.read(Replies.reply(bytes)))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("there are bytes which are no text in its encoding; the state is unknown");
    }

    @Test
    void anEncodingThatJunosDoesNotUseIsRefused() {
        assertRefused("<?xml version='1.0' encoding='cp037'?><rpc-reply/>", "'cp037' is none that Junos uses");
    }

    @Test
    void textThatIsNoOutputOfTheCommandIsRefused() {
        assertThatThrownBy(() -> Replies.readText(READER, "\n\nPeer AS InPkt\n"))
                .hasMessage("reply.xml:1:1: this is neither XML nor the output of 'show bgp summary'; save the whole"
                        + " output, or with '| display xml'; the state is unknown");
    }

    @Test
    void textThatIsNoXmlIsRefusedAtItsFirstLine() {
        assertThatThrownBy(() -> Replies.readText(new SoftwareReader(), "\n\nHostname: r1\n"))
                .hasMessage("reply.xml:3:1: this is not XML; save replies with '| display xml'; the state is unknown");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertRefused("", "there is no element in it; it is empty, or was cut off");
    }

    @Test
    void aReplyCutOffAtAnyByteIsNeverTakenForAWholeOne() {
        byte[] whole = Replies.text("bgp/summary-two-clouds.xml").strip().getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Throwable refusal = catchThrowable(() -> READER.read(Replies.reply(cut)));
            assertThat(refusal)
                    .as("cut after %d bytes", length)
                    .isInstanceOf(ReplyFormatException.class)
                    .hasMessageEndingWith("; the state is unknown");
        }
    }

    @Test
    void aCutReplyNamesTheElementThatWasOpen() {
        String xml = Replies.text("bgp/summary-two-clouds.xml");

        assertRefused(xml.substring(0, xml.indexOf("<peer-as>")), "inside <rpc-reply><bgp-information><bgp-peer>");
    }

    @Test
    void aLineThatBreaksIsNoFaultOfTheReply() throws Exception {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        byte[] start = "<rpc-reply>".getBytes(StandardCharsets.UTF_8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(start), closed);

        assertThatThrownBy(() -> READER.read(new Reply(new Evidence("device", Instant.EPOCH), broken)))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void zerosThatLookLikeUtf32AreRefused() {
        assertRefused("<\0\0\0uration><a/>", "there are bytes which are no text in its encoding");
    }
}
