package dev.cantle.model.rule.port;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A circuit whose attachment intent describes.
 *
 * @param slice its slice
 * @param circuit the circuit
 * @param attachment where it comes in
 */
record Attached(Slice slice, Circuit circuit, Attachment attachment) {

    /** All of them, slice by slice. */
    static Stream<Attached> of(Network network) {
        List<Attached> all = new ArrayList<>();
        for (Slice slice : network.slices()) {
            for (Circuit circuit : slice.circuits()) {
                Optional<Attachment> attachment = circuit.link().attachment();
                if (attachment.isPresent()) {
                    all.add(new Attached(slice, circuit, attachment.get()));
                }
            }
        }
        return all.stream();
    }

    /** The port with its device. */
    record PortOf(String device, String port) {}

    PortOf port() {
        return new PortOf(slice.device(), attachment.port().name());
    }

    /** Whether the unit of the port is in a bridge domain. */
    boolean isBridged() {
        return circuit.link().routed().match(irb -> true, sub -> false);
    }

    /** How messages about others call it. */
    String owner() {
        return circuit.name() + " of the slice " + slice.name();
    }

    /** Reports an error at a key below {@code attachment}. */
    void error(Judgement judgement, Rule rule, String key, String message, String fix) {
        judgement.error(rule, slice, circuit, "attachment/" + key, message, fix);
    }

    /** Reports a warning at a key below {@code attachment}. */
    void warning(Judgement judgement, Rule rule, String key, String message, String fix) {
        judgement.warning(rule, slice, circuit, "attachment/" + key, message, fix);
    }
}
