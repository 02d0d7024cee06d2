package dev.cantle.model.junos.edit;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.schema.Severity;
import java.util.List;

/**
 * What a load made of a configuration.
 *
 * @param configuration the configuration after the load, in Junos' order; what was refused is as it was before
 * @param messages what the device says about the load, in order
 */
public record LoadResult(Configuration configuration, List<LoadMessage> messages) {

    public LoadResult {
        messages = List.copyOf(messages);
    }

    /** Whether nothing was refused. */
    public boolean isClean() {
        return messages.stream().noneMatch(m -> m.severity() == Severity.ERROR);
    }
}
