package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.schema.Violation;
import java.util.function.Consumer;

/** One thing that a device checks in each of its systems when it commits. */
interface CommitRule {

    /** Tells the consumer what is against this rule. */
    void check(SystemView system, Consumer<Violation> violations);
}
