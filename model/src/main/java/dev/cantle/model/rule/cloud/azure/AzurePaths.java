package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The paths of each peering of an ExpressRoute circuit, which may lie in different slices and on different devices. */
final class AzurePaths {

    /**
     * One path, with the slice that it belongs to.
     *
     * @param slice the slice
     * @param circuit the path
     */
    record Path(Slice slice, AzureCircuit circuit) {}

    private final Map<String, List<Path>> byServiceKey = new LinkedHashMap<>();

    AzurePaths(Network network) {
        for (Slice slice : network.slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof AzureCircuit azure) {
                    byServiceKey
                            .computeIfAbsent(key(azure), any -> new ArrayList<>())
                            .add(new Path(slice, azure));
                }
            }
        }
    }

    private static String key(AzureCircuit azure) {
        return azure.serviceKey().toLowerCase(Locale.ROOT) + " "
                + azure.peering().word();
    }

    /** The paths of each peering, in the order of slices and circuits. */
    Iterable<List<Path>> circuits() {
        return byServiceKey.values();
    }
}
