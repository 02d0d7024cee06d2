package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The circuits on each AWS connection of which the id is known, whatever slice or device they are of. */
final class AwsConnections {

    /**
     * A circuit with its slice.
     *
     * @param slice the slice
     * @param circuit the circuit
     */
    record Rider(Slice slice, AwsCircuit circuit) {}

    private final Map<String, List<Rider>> byId = new LinkedHashMap<>();

    AwsConnections(Network network) {
        for (Slice slice : network.slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AwsCircuit aws && !aws.connection().id().isEmpty()) {
                    byId.computeIfAbsent(aws.connection().id(), any -> new ArrayList<>())
                            .add(new Rider(slice, aws));
                }
            }
        }
    }

    /** The circuits of each connection, in the order of slices and circuits. */
    Iterable<List<Rider>> all() {
        return byId.values();
    }
}
