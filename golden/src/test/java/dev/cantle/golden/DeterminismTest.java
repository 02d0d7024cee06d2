package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.cantle.templates.GoldenFile;
import dev.cantle.templates.RenderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same intent gives the same bytes however it is written, and other intent gives other bytes. */
class DeterminismTest {

    private static final Path SLICE = Path.of("inventory/slices/multicloud-fra.yaml");
    private static final Path DEVICES = Path.of("inventory/devices.yaml");

    @TempDir
    Path folder;

    private final Workspace sample = Workspace.sample();

    @BeforeEach
    void copySample() throws IOException {
        Files.createDirectories(folder.resolve(SLICE).getParent());
        Files.writeString(folder.resolve(SLICE), read(SLICE));
        Files.writeString(folder.resolve(DEVICES), read(DEVICES));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderOfKeysAndCircuitsDoesNotMatter(long seed) throws IOException, RenderException {
        Object tree = new YAMLMapper().readValue(read(SLICE), Object.class);
        // JSON is YAML, so the shuffled tree also stands in another style, without comments.
        Files.writeString(
                folder.resolve(SLICE), new ObjectMapper().writeValueAsString(shuffled(tree, new Random(seed))));

        assertThat(goldens(Workspace.of(folder))).isEqualTo(goldens(sample));
    }

    @Test
    void everyCharacterOfTheSliceMatters() throws IOException, RenderException {
        assertEveryCharacterMatters(SLICE);
    }

    @Test
    void everyCharacterOfTheDeviceMatters() throws IOException, RenderException {
        assertEveryCharacterMatters(DEVICES);
    }

    private void assertEveryCharacterMatters(Path file) throws IOException, RenderException {
        List<GoldenFile> before = goldens(sample);
        String text = read(file);
        List<String> withoutEffect = new ArrayList<>();
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            comment = c != '\n' && (comment || c == '#');
            if (comment || Character.isWhitespace(c)) {
                continue;
            }
            Files.writeString(folder.resolve(file), text.substring(0, i) + other(c) + text.substring(i + 1));
            Workspace changed = Workspace.of(folder);
            if (!changed.loaded().hasErrors() && goldens(changed).equals(before)) {
                withoutEffect.add(text.substring(Math.max(0, i - 20), i) + "[" + c + "]");
            }
        }
        assertThat(withoutEffect).isEmpty();
    }

    private static char other(char c) {
        if (c >= '0' && c <= '9') {
            return c == '9' ? '0' : (char) (c + 1);
        }
        return c == 'x' ? 'y' : 'x';
    }

    private static Object shuffled(Object node, Random random) {
        if (node instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<Object, Object> result = new LinkedHashMap<>();
            entries.forEach(entry -> result.put(entry.getKey(), shuffled(entry.getValue(), random)));
            return result;
        }
        if (node instanceof List<?> list) {
            List<Object> result = new ArrayList<>(list);
            Collections.shuffle(result, random);
            result.replaceAll(item -> shuffled(item, random));
            return result;
        }
        return node;
    }

    private static List<GoldenFile> goldens(Workspace workspace) throws RenderException {
        assertThat(workspace.loaded().problems()).isEmpty();
        return workspace.goldens(workspace.slices().get(0));
    }

    private String read(Path file) throws IOException {
        return Files.readString(sample.folder().resolve(file));
    }
}
