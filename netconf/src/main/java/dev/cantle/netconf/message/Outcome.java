package dev.cantle.netconf.message;

import java.util.List;

/**
 * What a device says about an operation that it carried out or refused. It failed if and only if some error has the
 * severity error; a missing {@code ok} means nothing on Junos, and neither does one that is there.
 *
 * @param messages every rpc-error, xnm:error and xnm:warning of the reply, in order
 * @param routingEngines the routing engines of a commit, in order; often none
 * @param output text beside the results, such as when a confirmed commit will be rolled back; may be empty
 */
public record Outcome(List<RpcError> messages, List<RoutingEngine> routingEngines, String output) {

    /**
     * What one routing engine says about a commit.
     *
     * @param name re0, node1, fpc0, ...; may be empty
     * @param checked it found the candidate sound
     * @param committed it made the candidate the running configuration
     */
    public record RoutingEngine(String name, boolean checked, boolean committed) {}

    public Outcome {
        messages = List.copyOf(messages);
        routingEngines = List.copyOf(routingEngines);
    }

    /** Tells whether the device refused. */
    public boolean failed() {
        return messages.stream().anyMatch(RpcError::isError);
    }

    /** Returns what did not keep the operation from being done. */
    public List<RpcError> warnings() {
        return messages.stream().filter(message -> !message.isError()).toList();
    }
}
