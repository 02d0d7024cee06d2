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
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.value.SecretRef;
import dev.cantle.templates.ConfigRenderer;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.intent.IntentPrinter;
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

    /** The cases with a statement that import does not follow; it is listed as not understood there. */
    private static final Set<String> NOT_FOLLOWED = Set.of();

    /** The same of a circuit. A limit, a way to advertise, and a default route may be said in more than one way. */
    private static final List<String> OF_CIRCUIT =
            List.of("verify", "expect", "other", "aws", "azure", "gcp", "allowDefault");

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
            assertThat(workspace.folder().resolve(slice.name() + ".problems.approved.txt"))
                    .exists();
            return;
        }
        Configuration whole = access == Access.MASTER ? withCarrier(workspace, slice, rendered) : rendered;
        for (Notation notation : Notation.values()) {
            Configuration read = notation.parse(notation.print(whole), slice.name());

            Imported imported = imported(workspace, slice, read);

            if (NOT_FOLLOWED.contains(workspace.name())
                    && !imported.notUnderstood().isEmpty()) {
                continue;
            }
            assertThat(imported.refused()).isEmpty();
            assertThat(imported.notUnderstood())
                    .as(notation + "\n" + imported.draft().yaml())
                    .isEmpty();
            assertThat(imported.restated()).as(imported.draft().yaml()).isEmpty();
            assertThat(imported.added()).as(imported.draft().yaml()).isEmpty();
            compare(workspace, slice, imported, access);
        }
    }

    /** What a login that sees the whole router is shown. */
    private static Configuration withCarrier(Workspace workspace, Slice slice, Configuration rendered) {
        try {
            List<Statement> all = new ArrayList<>(rendered.statements());
            workspace
                    .renderCarrier(slice)
                    .ifPresent(carrier -> all.addAll(carrier.configuration().statements()));
            return new Configuration(all);
        } catch (RenderException e) {
            throw new AssertionError(e);
        }
    }

    private static Imported imported(Workspace workspace, Slice slice, Configuration read) {
        JunosImport junos =
                new JunosImport(workspace.folder(), workspace.loaded().providers());
        List<Imported> all = junos.read(
                read,
                new JunosImport.Wanted(
                        slice.name(), slice.device(), slice.logicalSystem().name()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void compare(Workspace workspace, Slice slice, Imported imported, Access access) throws IOException {
        ObjectNode original = printed(slice, workspace.deviceOf(slice));
        Loaded loaded = load(workspace, filled(imported, original));
        assertThat(loaded.problems().stream().filter(Problem::isError)).isEmpty();
        Slice again = loaded.network().slice(slice.name()).orElseThrow();
        ObjectNode reread =
                printed(again, loaded.network().device(again.device()).orElseThrow());
        takeOver(original, reread, access);
        List<String> wanted = lines(original);
        List<String> got = lines(reread);
        assertThat(got.stream().filter(line -> !wanted.contains(line)).toList())
                .as("lines that the original lacks\n" + imported.draft().yaml())
                .isEmpty();
        assertThat(wanted.stream().filter(line -> !got.contains(line)).toList())
                .as("lines of the original\n" + imported.draft().yaml())
                .isEmpty();
        assertThat(reread).isEqualTo(original);
    }

    private static List<String> lines(ObjectNode intent) throws IOException {
        return YAML.writeValueAsString(intent).lines().toList();
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
            if (from.has(last)) {
                ((ObjectNode) into).set(last, from.get(last));
            } else {
                // one of several ways to say it, and the original has another
                assertThat(last).isEqualTo("pairingKey");
                ((ObjectNode) into).remove(last);
                ((ObjectNode) into).set("connectionName", from.get("connectionName"));
            }
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
        // what is printed has a list of sessions
        return step.equals("ipv6") && node.has("peerings")
                ? node.path("peerings").path(1)
                : node.path(step);
    }

    private static void takeOver(ObjectNode original, ObjectNode reread, Access access) {
        for (String key : NOT_CARRIED) {
            reread.set(key, original.get(key));
        }
        for (int i = 0; i < original.path("circuits").size(); i++) {
            ObjectNode from = (ObjectNode) original.path("circuits").get(i);
            ObjectNode into = (ObjectNode) reread.path("circuits").get(i);
            for (String key : OF_CIRCUIT) {
                take(key, from, into);
            }
            if (SecretRef.isMeantBy(from.path("md5").asText())
                    && !SecretRef.parse(from.path("md5").asText()).isVariable()) {
                // a command, a file or a key store that somebody else wrote is not taken over
                assertThat(into.path("md5").asText()).startsWith("env:");
                take("md5", from, into);
            }
            if (access == Access.LOGICAL_SYSTEM && from.has("attachment")) {
                // the port stands at the top level, and with it all that is bridged there
                boolean outside = !into.has("attachment");
                take(outside ? "attachment" : "port", outside ? from : at(from), outside ? into : at(into));
            }
            if (from.path("peerings").size() == 1) {
                take("prefixLimitIpv6", from, into);
            }
            if (from.path("drain").asBoolean()) {
                List.of("role", "localPreference", "prepend", "communities", "sentCommunities")
                        .forEach(key -> take(key, from, into));
            }
            if (from.path("announces").equals(into.path("announces"))) {
                take("advertise", from, into);
            }
        }
        if (!original.has("expect")) {
            reread.remove("expect");
        }
    }

    private static ObjectNode at(ObjectNode circuit) {
        return (ObjectNode) circuit.path("attachment");
    }

    private static void take(String key, ObjectNode from, ObjectNode into) {
        if (from.has(key)) {
            into.set(key, from.get(key));
        } else {
            into.remove(key);
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
