package dev.cantle.netconf.junos;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.message.Reply;
import dev.cantle.netconf.message.ReplyReader;
import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.RpcErrorException;
import java.io.IOException;

/**
 * Hands the text in a reply to get-configuration to a reader while it streams in. A refusal anywhere in the reply is
 * one, and a reply without the element that was asked for is no empty configuration: an old Junos has been seen to
 * answer so for a device that was full of it (Juniper/py-junos-eznc issue 379).
 */
record StreamedText<T>(String where, ElementText.Wanted wanted, ConfigurationReader<T> reader)
        implements ReplyReader<T> {

    /** For the text of a whole configuration, or of a part of it. */
    static <T> StreamedText<T> ofConfiguration(
            String where, ConfigurationFormat format, ConfigurationReader<T> reader) {
        ElementText.Wanted wanted = switch (format) {
            case TEXT -> ElementText.Wanted.text("configuration-text");
            case SET -> ElementText.Wanted.text("configuration-set");
            case XML -> new ElementText.Wanted("configuration", "configuration", true);
        };
        return new StreamedText<>(where, wanted, reader);
    }

    /** For a difference; where there is none, some replies leave the inner element out. */
    static <T> StreamedText<T> ofDifference(String where, ConfigurationReader<T> reader) {
        return new StreamedText<>(
                where, new ElementText.Wanted("configuration-information", "configuration-output", false), reader);
    }

    @Override
    public T read(Reply reply) throws IOException {
        try (ElementText text = ElementText.open(reply, wanted)) {
            refuse(reply, text);
            if (!text.isFound()) {
                throw nothing(reply, text.aside());
            }
            T result = reader.read(text);
            text.finish();
            refuse(reply, text);
            return result;
        }
    }

    private void refuse(Reply reply, ElementText text) throws RpcErrorException {
        if (text.messages().stream().anyMatch(RpcError::isError)) {
            throw RpcErrorException.of(where, reply.operation(), text.messages());
        }
    }

    private ProtocolException nothing(Reply reply, String aside) {
        return new ProtocolException(
                where + " answered " + reply.operation() + " without <" + wanted.holder() + ">"
                        + (aside.isEmpty() ? "" : ": " + aside),
                "That is not taken for an empty configuration: look at the device, and at what this login may see");
    }
}
