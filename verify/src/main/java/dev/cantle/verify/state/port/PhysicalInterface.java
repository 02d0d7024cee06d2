package dev.cantle.verify.state.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port, or an interface that takes the place of one. Junos leaves out its name when only units were asked for.
 *
 * @param name the interface: {@code ge-0/0/0}, {@code irb}
 * @param admin up or down, as configured
 * @param oper up or down, as it is
 * @param logical its units
 */
public record PhysicalInterface(
        @Nullable String name,
        @Nullable String admin,
        @Nullable String oper,
        List<LogicalInterface> logical) {

    public PhysicalInterface {
        logical = List.copyOf(logical);
    }
}
