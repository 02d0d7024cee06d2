package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads a world file: what AWS, Azure and others have configured at their ends, where it differs from what the intent
 * expects.
 *
 * <pre>
 * farEnds:
 *   - circuit: aws-fra-1          # or SLICE/CIRCUIT
 *     as: 64513                   # the AS number that the far end runs
 *     expectsAs: 65000            # the AS number that it expects of us
 *     key: { ref: "env:THEIRS" }  # the key that it has
 *     announces: [172.31.0.0/16]
 *     delay: 5s                   # how late its sessions come up
 *     reachable: false            # answers nothing
 * </pre>
 *
 * <p>Its calls are independent of each other and may run on any thread.
 */
public final class WorldLoader {

    private final Reading reading = new Reading();
    private final Function<SecretRef, Optional<String>> keys;

    private WorldLoader(Function<SecretRef, Optional<String>> keys) {
        this.keys = keys;
    }

    /**
     * What a world file gives.
     *
     * @param world the world, as far as it could be read
     * @param problems all that is wrong with the file
     */
    public record Loaded(World world, List<Problem> problems) {

        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Loads a file over a world.
     *
     * @param file the file
     * @param shown the file as the user names it
     * @param expected the world that the intent expects; the file says what differs
     * @param keys finds the key that a reference names
     */
    public static Loaded load(Path file, String shown, World expected, Function<SecretRef, Optional<String>> keys) {
        WorldLoader loader = new WorldLoader(keys);
        World world = loader.read(file, shown, expected);
        return new Loaded(world, loader.reading.shown());
    }

    private World read(Path file, String shown, World expected) {
        Node root = new YamlReader(reading.problems()).read(file, shown);
        Mapping mapping = root == null ? null : Roots.mapping(reading, root);
        if (mapping == null) {
            return expected;
        }
        Fields top = new Fields(reading, "world", mapping, Place.of(shown), new IntentPath(List.of("world")));
        List<FarEnd> ends = new ArrayList<>(expected.farEnds());
        for (Fields fields : top.mappings("farEnds", "far end", true, (node, byNumber) -> byNumber)) {
            farEnd(fields, ends);
        }
        top.reportUnknown();
        return new World(ends);
    }

    private void farEnd(Fields fields, List<FarEnd> ends) {
        String circuit = fields.required("circuit", Scalars::text);
        int index = circuit == null ? -1 : indexOf(fields, circuit, ends);
        if (index < 0) {
            return;
        }
        FarEnd end = ends.get(index);
        Asn as = fields.optional("as", end.as(), Scalars.parsed(Asn::parse));
        Asn expects = fields.optional("expectsAs", end.expects(), Scalars.parsed(Asn::parse));
        List<Prefix> announces = fields.has("announces")
                ? fields.list("announces", true, Scalars.parsed(Prefix::parse))
                : end.announces();
        Duration delay = fields.optional("delay", end.delay(), Scalars::duration);
        Boolean reachable = fields.optional("reachable", end.reachable(), Scalars::flag);
        FarKey key = key(fields, end.key());
        fields.reportUnknown();
        if (fields.isWhole()
                && as != null
                && expects != null
                && announces != null
                && delay != null
                && reachable != null
                && key != null) {
            ends.set(
                    index,
                    new FarEnd(
                            end.slice(),
                            end.circuit(),
                            end.device(),
                            end.logicalSystem(),
                            end.peerings(),
                            as,
                            expects,
                            key,
                            announces,
                            delay,
                            reachable,
                            end.vlan()));
        }
    }

    private static int indexOf(Fields fields, String circuit, List<FarEnd> ends) {
        for (int i = 0; i < ends.size(); i++) {
            FarEnd end = ends.get(i);
            if (circuit.equals(end.circuit()) || circuit.equals(end.slice() + "/" + end.circuit())) {
                return i;
            }
        }
        List<String> known =
                ends.stream().map(FarEnd::circuit).sorted().distinct().toList();
        fields.error(
                "circuit",
                "unknown-reference",
                "There is no circuit '" + circuit + "'",
                Spelling.closest(circuit, known)
                        .map(name -> "did you mean " + name + "?")
                        .orElse("the circuits are " + String.join(", ", known)));
        return -1;
    }

    private @Nullable FarKey key(Fields fields, FarKey expected) {
        if (!fields.has("key")) {
            return expected;
        }
        SecretRef reference = Secrets.read(fields, "key");
        if (reference == null) {
            return null;
        }
        Optional<String> key = keys.apply(reference);
        if (key.isEmpty()) {
            fields.error(
                    "key",
                    "secret-available",
                    "There is no key at " + reference,
                    "set it, or leave key: out to take any key");
            return null;
        }
        return new FarKey.Exactly(key.get());
    }
}
