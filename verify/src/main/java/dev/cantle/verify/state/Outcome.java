package dev.cantle.verify.state;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a device answered a request that does something: a load, a commit, a comparison. It failed if, and only if, an
 * error stands anywhere in the reply; Junos says {@code ok} beside errors, and leaves it out after success.
 *
 * @param hasData whether there was a reply that says anything of the outcome
 * @param errors the errors, in the device's order
 * @param warnings the warnings, in the device's order
 * @param routingEngines the routing engines that the reply names, each once
 * @param output plain output and the text of a comparison, empty if there is none
 */
public record Outcome(
        boolean hasData, List<RpcProblem> errors, List<RpcProblem> warnings, List<String> routingEngines, String output)
        implements State {

    /**
     * An rpc-error (RFC 6241 §4.3) or its older Junos form. What the reply does not give is null.
     *
     * @param message the message, trimmed
     * @param path where in the configuration: {@code [edit interfaces ge-0/0/2]}
     * @param badElement the statement or word that it is about
     */
    public record RpcProblem(
            String message, @Nullable String path, @Nullable String badElement) {}

    public Outcome {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        routingEngines = List.copyOf(routingEngines);
    }

    /** Whether the device did what was asked. */
    public boolean success() {
        return errors.isEmpty();
    }

    @Override
    public List<Message> messages() {
        return Stream.concat(
                        errors.stream().map(error -> Message.error(error.message())),
                        warnings.stream().map(warning -> Message.warning(warning.message())))
                .toList();
    }
}
