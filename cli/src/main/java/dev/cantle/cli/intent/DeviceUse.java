package dev.cantle.cli.intent;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.RoutedInterface;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the intents of a workspace use of a device, and what is left. What was configured by other hands is not known here.
 *
 * @param name the device
 * @param logicalSystems those that slices live in, sorted
 * @param irbUnits the irb units of all circuits, sorted
 * @param tags the VLAN tags in use on each port, by the port's name
 */
record DeviceUse(String name, Set<String> logicalSystems, Set<Integer> irbUnits, Map<String, Set<String>> tags) {

    /** Junos allows 15 on an MX (Logical Systems User Guide). */
    private static final int MOST_LOGICAL_SYSTEMS = 15;

    private static final int SHOWN_UNITS = 5;

    /** Of every device of the network. */
    static List<DeviceUse> of(Network network) {
        return network.devices().stream()
                .map(device -> of(device, network.slicesOf(device.name())))
                .toList();
    }

    private static DeviceUse of(Device device, List<Slice> slices) {
        Set<String> systems = new TreeSet<>();
        Set<Integer> units = new TreeSet<>();
        Map<String, Set<String>> tags = new TreeMap<>();
        for (Slice slice : slices) {
            systems.add(slice.logicalSystem().name());
            for (Circuit circuit : slice.circuits()) {
                RoutedInterface routed = circuit.link().routed();
                routed.match(irb -> units.add(irb.unit()), direct -> false);
                routed.attachment()
                        .ifPresent(attachment -> tags.computeIfAbsent(
                                        attachment.port().name(), any -> new TreeSet<>())
                                .add(attachment.tags().vlans()));
            }
        }
        return new DeviceUse(device.name(), systems, units, tags);
    }

    private int logicalSystemsLeft() {
        return Math.max(0, MOST_LOGICAL_SYSTEMS - logicalSystems.size());
    }

    private List<Integer> freeUnits() {
        return IntStream.iterate(0, unit -> unit + 1)
                .filter(unit -> !irbUnits.contains(unit))
                .limit(SHOWN_UNITS)
                .boxed()
                .toList();
    }

    /** For people, each line ended by a newline. */
    String text() {
        StringBuilder text = new StringBuilder(name).append('\n');
        text.append("  logical systems  ")
                .append(logicalSystemsLeft())
                .append(" of ")
                .append(MOST_LOGICAL_SYSTEMS)
                .append(" left; in use: ")
                .append(words(logicalSystems))
                .append('\n');
        text.append("  irb units        next free: ")
                .append(words(freeUnits()))
                .append("; in use: ")
                .append(words(irbUnits))
                .append('\n');
        tags.forEach((port, used) -> text.append("  tags on ")
                .append(port)
                .append("  in use: ")
                .append(words(used))
                .append('\n'));
        return text.toString();
    }

    private static String words(Iterable<?> all) {
        StringBuilder words = new StringBuilder();
        all.forEach(each -> words.append(words.isEmpty() ? "" : ", ").append(each));
        return words.isEmpty() ? "none" : words.toString();
    }

    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("device", name);
        strings(json, "logicalSystems", logicalSystems);
        json.writeNumberField("logicalSystemsLeft", logicalSystemsLeft());
        numbers(json, "irbUnits", irbUnits);
        numbers(json, "freeIrbUnits", freeUnits());
        json.writeObjectFieldStart("tags");
        for (Map.Entry<String, Set<String>> port : tags.entrySet()) {
            strings(json, port.getKey(), port.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void numbers(JsonGenerator json, String field, Iterable<Integer> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }
}
