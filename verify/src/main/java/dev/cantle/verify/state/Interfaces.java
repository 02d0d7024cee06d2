package dev.cantle.verify.state;

import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The interfaces of a device or logical system, from {@code show interfaces terse}.
 *
 * @param hasData whether the reply held interface information
 * @param physical the ports with their units
 * @param logical units that the reply lists without their port
 * @param messages what the device said beside it
 */
public record Interfaces(
        boolean hasData, List<PhysicalInterface> physical, List<LogicalInterface> logical, List<Message> messages)
        implements State {

    public Interfaces {
        physical = List.copyOf(physical);
        logical = List.copyOf(logical);
        messages = List.copyOf(messages);
    }

    /** The unit of this name, wherever the reply lists it. */
    public Optional<LogicalInterface> unit(String name) {
        return units().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** All units, in the device's order. */
    public Stream<LogicalInterface> units() {
        return Stream.concat(physical.stream().flatMap(port -> port.logical().stream()), logical.stream());
    }
}
