package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.OutcomeReader;
import dev.cantle.netconf.message.Reply;
import dev.cantle.netconf.message.ReplyReader;
import dev.cantle.netconf.message.RpcErrorException;
import java.io.IOException;

/** Reads the reply to get-configuration as one text, in the notation that was asked for. */
record ConfigurationText(String where, ConfigurationFormat format, int maxCharacters) implements ReplyReader<String> {

    @Override
    public String read(Reply reply) throws IOException {
        OutcomeReader reader = switch (format) {
            case TEXT -> OutcomeReader.collecting(maxCharacters, "configuration-text");
            case SET -> OutcomeReader.collecting(maxCharacters, "configuration-set");
            case XML -> OutcomeReader.copying(maxCharacters, "configuration");
        };
        Outcome outcome = reader.read(reply);
        if (outcome.failed()) {
            throw RpcErrorException.of(where, reply.operation(), outcome.messages());
        }
        return outcome.output();
    }
}
