package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.keys.WorldKeys;
import dev.cantle.inventory.shape.Spelling;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Loads a world file: what AWS, Azure and others have configured at their ends, where it differs from what the intent
 * expects, and what goes wrong there over time. docs/simulator.md describes it.
 *
 * <pre>
 * farEnds:
 *   - circuit: aws-fra-1          # or SLICE/CIRCUIT
 *     as: 64513
 *     announces: [172.31.0.0/16, { prefix: 172.30.0.0/16, med: 50 }]
 * faults:
 *   - at 20s: aws-fra-1 wrong-key
 *   - at 60s: aws-fra-1 ok
 * </pre>
 *
 * <p>Its calls are independent of each other and may run on any thread.
 */
public final class WorldLoader {

    private final Reading reading;
    private final Function<SecretRef, Optional<String>> keys;

    private WorldLoader(Reading reading, Function<SecretRef, Optional<String>> keys) {
        this.reading = reading;
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
        return load(new Reading(), file, shown, expected, keys);
    }

    static Loaded load(
            Reading reading, Path file, String shown, World expected, Function<SecretRef, Optional<String>> keys) {
        WorldLoader loader = new WorldLoader(reading, keys);
        World world = loader.read(file, shown, expected);
        return new Loaded(world, loader.reading.shown());
    }

    private World read(Path file, String shown, World expected) {
        Node root = new YamlReader(reading.problems()).read(file, shown);
        Mapping mapping = root == null ? null : Roots.mapping(reading, root);
        if (mapping == null) {
            return expected;
        }
        Fields top = new Fields(reading, WorldKeys.FILE, mapping, Place.of(shown), new IntentPath(List.of("world")));
        List<FarEnd> ends = new ArrayList<>(expected.farEnds());
        for (Fields fields : top.parts(WorldKeys.FAR_ENDS, (node, byNumber) -> byNumber)) {
            farEnd(fields, ends);
        }
        World world = faults(top, new World(ends, expected.script()));
        top.end();
        return world;
    }

    /** Each fault is text, or, as YAML reads {@code at 20s: CIRCUIT FAULT}, a key with its value. */
    private World faults(Fields top, World whole) {
        Node list = top.node(WorldKeys.FAULTS).orElse(null);
        Sequence faults = list == null ? null : list.<@Nullable Sequence>match(s -> null, s -> s, m -> null);
        if (faults == null) {
            top.get(WorldKeys.FAULTS);
            return whole;
        }
        World world = whole;
        for (Node node : faults.nodes()) {
            try {
                world = world.with(TimedFault.parse(node.match(Scalar::text, s -> "", WorldLoader::joined)));
            } catch (IllegalValueException refused) {
                reading.error(node.place(), refused);
            }
        }
        return world;
    }

    private static String joined(Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> entry.key() + ": " + entry.value().match(Scalar::text, s -> "", m -> ""))
                .collect(Collectors.joining(", "));
    }

    private void farEnd(Fields fields, List<FarEnd> ends) {
        String circuit = fields.get(WorldKeys.CIRCUIT);
        int index = circuit == null ? -1 : indexOf(fields, circuit, ends);
        if (index < 0) {
            return;
        }
        FarEnd read = new FarEndReader(fields, ends.get(index), keys).read();
        if (read != null) {
            ends.set(index, read);
        }
    }

    private static int indexOf(Fields fields, String circuit, List<FarEnd> ends) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).isNamed(circuit)) {
                return i;
            }
        }
        List<String> known =
                ends.stream().map(FarEnd::circuit).sorted().distinct().toList();
        fields.error(
                WorldKeys.CIRCUIT,
                "unknown-reference",
                "There is no circuit '" + circuit + "'",
                Spelling.closest(circuit, known)
                        .map(name -> "did you mean " + name + "?")
                        .orElse("the circuits are " + String.join(", ", known)));
        return -1;
    }
}
