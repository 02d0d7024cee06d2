package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyHeadTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<rpc-reply message-id=\"7\"/>                             | rpc-reply | 7",
                "<nc:rpc-reply xmlns:nc='urn:x' message-id = '7'>          | rpc-reply | 7",
                "`<rpc-reply\n  a=\">\"\n  message-id=\"7\"\n>`          | rpc-reply | 7",
                "<?xml version=\"1.0\"?><rpc-reply message-id=\"7\"/>      | rpc-reply | 7",
                "<!-- <hello message-id='1'> --><rpc-reply message-id='7'/> | rpc-reply | 7",
                "\uFEFF<rpc-reply message-id=\"7\">                        | rpc-reply | 7",
                "<rpc-reply>                                               | rpc-reply | ``",
                "<notification/>                                           | notification | ``"
            })
    void theRootAndItsMessageIdAreFound(String text, String root, String messageId) throws IOException {
        ReplyHead head = ReplyHead.read(stream(text));

        assertThat(head.root()).isEqualTo(root);
        assertThat(head.messageId()).isEqualTo(messageId);
    }

    @Test
    void headAndRestAreAllOfTheMessage() throws IOException {
        InputStream message = stream("<!-- é --><rpc-reply message-id=\"7\"><ok/></rpc-reply>");

        ReplyHead head = ReplyHead.read(message);

        assertThat(new String(head.bytes().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<!-- é --><rpc-reply message-id=\"7\">");
        assertThat(new String(message.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("<ok/></rpc-reply>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE rpc-reply> | The message declares a document type, which NETCONF does not allow",
                "error: no            | The message begins with text, not with an XML element",
                "<rpc-reply           | The message ends before its first element does"
            })
    void whatDoesNotBeginLikeAReplyIsRefused(String text, String message) {
        assertThatThrownBy(() -> ReplyHead.read(stream(text)))
                .isInstanceOf(ReplyHead.MalformedHeadException.class)
                .hasMessage(message);
    }

    @Test
    void aHeadWithoutEndIsRefused() {
        assertThatThrownBy(() -> ReplyHead.read(stream("<!--" + " ".repeat(70_000))))
                .hasMessage("No element begins within the first 65536 bytes");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
