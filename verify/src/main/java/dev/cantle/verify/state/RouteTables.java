package dev.cantle.verify.state;

import java.util.List;
import java.util.Optional;

/**
 * Routing tables, from any form of {@code show route}.
 *
 * @param hasData whether the reply held route information, even without a table
 * @param tables the tables, in the device's order
 * @param messages what the device said beside it
 */
public record RouteTables(boolean hasData, List<RouteTable> tables, List<Message> messages) implements State {

    public RouteTables {
        tables = List.copyOf(tables);
        messages = List.copyOf(messages);
    }

    /** The table of this name. */
    public Optional<RouteTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
