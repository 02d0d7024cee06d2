package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.cantle.cli.importing.draft.Imported;
import dev.cantle.cli.importing.draft.Missing;
import dev.cantle.cli.importing.junos.JunosImport;
import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.templates.ConfigRenderer;
import dev.cantle.templates.IntentPrinter;
import dev.cantle.templates.RenderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Importing what was rendered gives the same intent: for the sample and every case, in every notation and in both forms
 * of access. What a configuration cannot carry is named as missing, and taken from the original here.
 */
class ImportLawTest {

    /** What no configuration says and nobody has to. */
    private static final List<String> NOT_CARRIED = List.of("verify", "expect", "waivers", "ownership", "device");

    /** The cases of which every statement is understood; of the others at least what is not is listed. */
    private static final Set<String> FOLLOWED = Set.of(
            "advertise-narrowed",
            "article-slice",
            "azure-both-paths",
            "disabled-circuit",
            "expectations",
            "hostile-description",
            "ipv6-beside-ipv4",
            "logical-system-access",
            "preference-and-communities",
            "template-override",
            "three-circuits",
            "virtual-router");

    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    Path folder;

    static List<Arguments> rendered() {
        List<Arguments> all = new ArrayList<>();
        Stream.concat(Stream.of(Workspace.sample()), Workspace.cases().stream())
                .forEach(workspace -> workspace.slices().forEach(slice -> {
                    for (Access access : Access.values()) {
                        all.add(Arguments.of(workspace, slice, access));
                    }
                }));
        return all;
    }

    @ParameterizedTest
    @MethodSource("rendered")
    void importingWhatWasRenderedGivesTheSameIntent(Workspace workspace, Slice slice, Access access)
            throws IOException {
        Device device = seenBy(workspace.deviceOf(slice), access);
        Configuration rendered;
        try {
            rendered = new ConfigRenderer(workspace.folder().resolve("templates"))
                    .render(slice, device)
                    .configuration();
        } catch (RenderException refused) {
            assertThat(workspace.name()).isEqualTo("template-out-of-bounds");
            return;
        }
        for (Notation notation : Notation.values()) {
            Configuration read = notation.parse(notation.print(rendered), slice.name());

            Imported imported = imported(workspace, slice, read);

            if (!FOLLOWED.contains(workspace.name()) && !imported.notUnderstood().isEmpty()) {
                continue;
            }
            assertThat(imported.refused()).isEmpty();
            assertThat(imported.notUnderstood())
                    .as(notation + "\n" + imported.draft().yaml())
                    .isEmpty();
            assertThat(imported.added()).as(imported.draft().yaml()).isEmpty();
            compare(workspace, slice, imported);
        }
    }

    private static Imported imported(Workspace workspace, Slice slice, Configuration read) {
        JunosImport junos =
                new JunosImport(workspace.folder(), workspace.loaded().providers());
        List<Imported> all = junos.read(
                read,
                new JunosImport.Wanted(
                        slice.name(),
                        slice.device(),
                        slice.logicalSystem().name()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void compare(Workspace workspace, Slice slice, Imported imported) throws IOException {
        ObjectNode original = printed(slice, workspace.deviceOf(slice));
        Loaded loaded = load(workspace, filled(imported, original));
        assertThat(loaded.problems().stream().filter(Problem::isError)).isEmpty();
        Slice again = loaded.network().slice(slice.name()).orElseThrow();
        ObjectNode reread =
                printed(again, loaded.network().device(again.device()).orElseThrow());
        takeOver(original, reread);
        assertThat(reread).as(imported.draft().yaml()).isEqualTo(original);
    }

    private static ObjectNode printed(Slice slice, Device device) throws IOException {
        return (ObjectNode) YAML.readTree(IntentPrinter.print(slice, device));
    }

    /** The draft with what is missing taken from the original. */
    private static String filled(Imported imported, ObjectNode original) throws IOException {
        ObjectNode draft = (ObjectNode) YAML.readTree(imported.draft().yaml());
        for (Missing missing : imported.missing()) {
            JsonNode from = original;
            JsonNode into = draft;
            List<String> path = missing.path();
            for (String step : path.subList(0, path.size() - 1)) {
                from = at(from, step);
                into = at(into, step);
            }
            String last = path.get(path.size() - 1);
            assertThat(from.has(last)).as("the original has " + missing).isTrue();
            ((ObjectNode) into).set(last, from.get(last));
        }
        return YAML.writeValueAsString(draft);
    }

    private static JsonNode at(JsonNode node, String step) {
        if (node instanceof ArrayNode list) {
            for (JsonNode item : list) {
                if (item.path("name").asText().equals(step)) {
                    return item;
                }
            }
        }
        return node.path(step);
    }

    private static void takeOver(ObjectNode original, ObjectNode reread) {
        for (String key : NOT_CARRIED) {
            reread.set(key, original.get(key));
        }
        for (int i = 0; i < original.path("circuits").size(); i++) {
            ObjectNode from = (ObjectNode) original.path("circuits").get(i);
            ObjectNode into = (ObjectNode) reread.path("circuits").get(i);
            for (String key : List.of("verify", "expect", "other")) {
                if (from.has(key)) {
                    into.set(key, from.get(key));
                }
            }
        }
        if (!original.has("expect")) {
            reread.remove("expect");
        }
    }

    private Loaded load(Workspace workspace, String slice) throws IOException {
        Path inventory = Files.createDirectories(folder.resolve("inventory/slices"));
        Files.writeString(
                inventory.resolveSibling("devices.yaml"),
                Files.readString(workspace.folder().resolve("inventory/devices.yaml")));
        // the mapper quotes what it writes as its own rules want; the loader takes either
        Files.writeString(inventory.resolve("imported.yaml"), slice);
        return InventoryLoader.load(folder);
    }

    private static Device seenBy(Device device, Access access) {
        return new Device(device.name(), device.host(), device.port(), device.user(), access, device.login());
    }
}
