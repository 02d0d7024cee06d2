package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.message.RpcError;
import java.util.List;

/** What a load made of the candidate: the result, or the errors for which it is refused. */
record Loaded(Configuration configuration, List<RpcError> warnings, List<RpcError> errors) {

    Loaded {
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }
}
