package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.keys.InheritedKeys;
import dev.cantle.inventory.keys.ProviderKeys;
import dev.cantle.inventory.keys.SliceKeys;
import dev.cantle.inventory.keys.WorldKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Mixed;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.model.Place;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is declared and what is read are the same keys. */
class DeclaredKeysTest {

    private static final Path CASES = Path.of("..", "golden", "cases");

    private final Map<Shape, Set<String>> asked = Collections.synchronizedMap(new IdentityHashMap<>());

    @TempDir
    Path folder;

    @Test
    void theReadersReadEveryKeyThatIsDeclared() throws IOException {
        for (Path workspace : workspaces()) {
            InventoryLoader.load(workspace, reading());
        }
        everyFact();
        everyWorld();

        List<String> unread = new ArrayList<>();
        for (Shape shape : List.of(DeviceKeys.DEVICE, SliceKeys.FILE, ProviderKeys.OVERRIDE.shape(), WorldKeys.FILE)) {
            collect(shape, unread, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        assertThat(unread)
                .as("declared, and asked for by no reader on any case")
                .isEmpty();
    }

    @Test
    void aReaderCannotReadWhatIsNotDeclared() {
        Fields fields = new Fields(
                new Reading(),
                Shape.of("thing", Key.required("one", Types.TEXT, "one")),
                new Mapping(Place.of("file.yaml"), List.of()),
                Place.of("file.yaml"),
                new IntentPath(List.of("thing")));

        assertThatThrownBy(() -> fields.get(Key.optional("two", Types.TEXT, "two")))
                .hasMessage("The thing does not declare two");
    }

    @Test
    void everyKeySaysWhatItMeans() {
        List<String> silent = new ArrayList<>();
        for (Shape shape : List.of(InheritedKeys.FILE, SliceKeys.FILE, ProviderKeys.OVERRIDE.shape(), WorldKeys.FILE)) {
            walk(shape, (owner, key) -> {
                if (key.help().length() < 5
                        || key.help().endsWith(".")
                        || key.help().contains("\n")) {
                    silent.add(owner.what() + "." + key.name());
                }
            });
        }

        assertThat(silent)
                .as("keys without one line of help, which ends without a full stop")
                .isEmpty();
    }

    private Reading reading() {
        return new Reading(
                (shape, key) -> asked.computeIfAbsent(shape, any -> Collections.synchronizedSet(new TreeSet<>()))
                        .add(key));
    }

    private static List<Path> workspaces() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("..")));
        for (Path parent : List.of(CASES, CASES.resolve("bad-inventory"))) {
            try (Stream<Path> folders = Files.list(parent)) {
                folders.filter(Files::isDirectory).forEach(all::add);
            }
        }
        return all;
    }

    private void everyFact() throws IOException {
        Files.createDirectories(folder.resolve("providers"));
        StringBuilder file = new StringBuilder("provider: aws\nfacts:\n");
        for (Fact fact : Fact.values()) {
            file.append("  ").append(fact.key()).append(": { value: 1 }\n");
        }
        Files.writeString(folder.resolve("providers/aws.yaml"), file);
        InventoryLoader.load(folder, reading());
    }

    private void everyWorld() throws IOException {
        Path file = Files.writeString(folder.resolve("world.yaml"), """
            farEnds:
              - circuit: aws-fra-1
                addresses: [{ ours: 10.0.0.0/31, theirs: 10.0.0.1 }]
                bfd: { minimumInterval: 300ms }
                announces: [{ prefix: 172.30.0.0/16 }]
            """);
        World expected = World.expectedBy(InventoryLoader.load(Path.of("..")).network(), key -> Optional.empty());
        WorldLoader.load(reading(), file, "world.yaml", expected, key -> Optional.empty());
    }

    private void collect(Shape root, List<String> unread, Set<Shape> seen) {
        walk(root, (shape, key) -> {
            if (!asked.getOrDefault(shape, Set.of()).contains(key.name()) && seen.add(shape)) {
                unread.add(shape.what() + "." + key.name());
            }
        });
    }

    private interface Visit {
        void of(Shape shape, Declared key);
    }

    private static void walk(Shape shape, Visit visit) {
        for (Declared key : shape.keys()) {
            visit.of(shape, key);
            below(key, visit);
        }
    }

    private static void below(Declared declared, Visit visit) {
        declared.match(key -> false, part -> into(part, visit), mixed -> into(mixed, visit));
    }

    private static boolean into(Part part, Visit visit) {
        walk(part.shape(), visit);
        return true;
    }

    private static boolean into(Mixed mixed, Visit visit) {
        mixed.either().forEach(one -> below(one, visit));
        return true;
    }
}
