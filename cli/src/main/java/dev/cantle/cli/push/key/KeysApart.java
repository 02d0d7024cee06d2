package dev.cantle.cli.push.key;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether circuits have keys of their own. Whoever learns a key that several have can speak for all of them. Both paths
 * of an ExpressRoute peering have one key, which is how Azure takes it.
 */
final class KeysApart {

    private record Held(String slice, Circuit circuit, Secret key) {}

    private final List<Held> seen = new ArrayList<>();

    /** What is wrong with the key of one more circuit. The key is compared, and wiped by its owner. */
    List<Problem> judge(Slice slice, Circuit circuit, Secret key, Place place) {
        char[] characters = key.copy();
        List<Problem> problems = seen.stream()
                .filter(other -> other.key().is(characters) && !isOnePeering(circuit, other.circuit()))
                .limit(1)
                .map(other -> Problem.warning(
                        "key-repeated",
                        place,
                        circuit.name() + ": the MD5 key is that of "
                                + other.circuit().name()
                                + (other.slice().equals(slice.name()) ? "" : " of slice " + other.slice()) + " too",
                        "give each circuit a key of its own, at both ends"))
                .toList();
        Arrays.fill(characters, '\0');
        seen.add(new Held(slice.name(), circuit, key));
        return problems;
    }

    private static boolean isOnePeering(Circuit one, Circuit other) {
        return one instanceof AzureCircuit a
                && other instanceof AzureCircuit b
                && a.serviceKey().equals(b.serviceKey());
    }
}
