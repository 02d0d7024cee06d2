package dev.cantle.verify.show;

import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Outcome;
import dev.cantle.verify.state.Ping;
import dev.cantle.verify.state.RouteTables;
import dev.cantle.verify.state.Software;
import dev.cantle.verify.state.State;
import java.util.List;

/** States that only carry the reason why there is none. */
final class Nothing {

    private Nothing() {}

    static State of(ShowKind kind, List<Message> messages) {
        return switch (kind) {
            case BGP -> new BgpSummary(false, List.of(), List.of(), messages);
            case ROUTES -> new RouteTables(false, List.of(), messages);
            case INTERFACES -> new Interfaces(false, List.of(), List.of(), messages);
            case PING -> new Ping(false, null, null, null, null, null, messages);
            case SOFTWARE -> new Software(false, List.of(), messages);
            case OUTCOME -> new Outcome(false, problems(messages), List.of(), List.of(), "");
        };
    }

    private static List<Outcome.RpcProblem> problems(List<Message> messages) {
        return messages.stream()
                .map(message -> new Outcome.RpcProblem(message.text(), null, null))
                .toList();
    }
}
