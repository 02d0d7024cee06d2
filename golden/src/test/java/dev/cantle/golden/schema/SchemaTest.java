package dev.cantle.golden.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.schema.WorkspaceSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the schemas accept and refuse: every sample, and every bad case that can be seen without knowing more. */
class SchemaTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path CASES = Path.of("cases");
    private static final Path BAD = CASES.resolve("bad-inventory");
    private static final Path NOT_SEEN = BAD.resolve("not-seen-by-schema.txt");
    private static final Validator VALIDATOR = new Validator();

    @TestFactory
    Stream<DynamicTest> whatIsPublishedIsWhatTheProgramPrints() {
        return Stream.of(WorkspaceSchema.values())
                .map(schema -> DynamicTest.dynamicTest(
                        schema.fileName(),
                        () -> assertThat(REPOSITORY.resolve("docs/schema").resolve(schema.fileName()))
                                .as("write it anew: cantle schema --to docs/schema")
                                .hasContent(schema.text())));
    }

    @Test
    void theSampleIsAccepted() {
        assertThat(VALIDATOR.judge(REPOSITORY)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsAccepted() throws IOException {
        return folders(CASES).stream()
                .filter(folder -> !folder.equals(BAD))
                .map(folder -> DynamicTest.dynamicTest(
                        String.valueOf(folder.getFileName()),
                        () -> assertThat(VALIDATOR.judge(folder)).isEmpty()));
    }

    /** Cross references, providers' limits and what YAML readers disagree about are seen by the program alone. */
    @Test
    void everyBadCaseIsRefusedByTheSchemaOrListedAsNotSeenByIt() throws IOException {
        List<String> unseen = folders(BAD).stream()
                .filter(folder -> VALIDATOR.judge(folder).isEmpty())
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();

        String actual = String.join("\n", unseen) + "\n";
        Path received = BAD.resolve("not-seen-by-schema.received.txt");
        if (Files.exists(NOT_SEEN) && Files.readString(NOT_SEEN).equals(actual)) {
            Files.deleteIfExists(received);
        } else {
            Files.writeString(received, actual);
        }
        assertThat(NOT_SEEN)
                .as("read %s: a new name there is a mistake that no editor will show; approve it by renaming", received)
                .hasContent(actual);
    }

    @Test
    void theSampleFilesTellEditorsTheirSchema() throws IOException {
        for (Path file : List.of(
                REPOSITORY.resolve("inventory/devices.yaml"),
                REPOSITORY.resolve("inventory/slices/multicloud-fra.yaml"))) {
            String first = Files.readAllLines(file).get(0);

            assertThat(first).startsWith("# yaml-language-server: $schema=");
            assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1))
                            .normalize())
                    .exists();
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
