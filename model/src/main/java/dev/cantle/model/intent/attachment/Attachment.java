package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.Range;

/**
 * Where a circuit comes in: the carrier's half of it.
 *
 * @param port the port
 * @param unit the unit of the port, unique there; 0 to 1073741823
 * @param tags the tags in which it comes
 * @param policing whether it is held to its bandwidth
 */
public record Attachment(Port port, int unit, Tags tags, Policing policing) {

    public Attachment {
        Range.PORT_UNIT.check(unit);
    }

    /** The unit with its port: {@code xe-0/1/0.101}. */
    public String interfaceName() {
        return port.name() + "." + unit;
    }
}
