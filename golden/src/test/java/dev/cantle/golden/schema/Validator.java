package dev.cantle.golden.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.cantle.inventory.schema.WorkspaceSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judges files of a workspace by the published schemas, as an editor would. */
final class Validator {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final Map<WorkspaceSchema, JsonSchema> schemas = new EnumMap<>(WorkspaceSchema.class);

    Validator() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        for (WorkspaceSchema schema : WorkspaceSchema.values()) {
            schemas.put(schema, factory.getSchema(schema.text()));
        }
    }

    /** What the schemas and YAML itself say of all files of the workspace. */
    List<String> judge(Path workspace) {
        return Stream.of(
                        of(WorkspaceSchema.DEVICES, List.of(workspace.resolve("inventory/devices.yaml"))),
                        of(WorkspaceSchema.SLICE, yamlFiles(workspace.resolve("inventory/slices"))),
                        of(WorkspaceSchema.PROVIDER, yamlFiles(workspace.resolve("providers"))),
                        of(WorkspaceSchema.WORLD, List.of(workspace.resolve("world.yaml"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> of(WorkspaceSchema kind, List<Path> files) {
        return files.stream()
                .filter(Files::isRegularFile)
                .flatMap(file -> judge(kind, file).stream().map(said -> file.getFileName() + ": " + said))
                .toList();
    }

    private List<String> judge(WorkspaceSchema kind, Path file) {
        try {
            JsonNode tree = YAML.readTree(Files.readAllBytes(file));
            JsonSchema schema = schemas.get(kind);
            if (schema == null) {
                throw new IllegalStateException("No schema of " + kind);
            }
            return schema.validate(tree).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of("not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
