package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder of {@code cases/bad-inventory} is a workspace with a mistake, and what is said about it. */
class BadInventoryTest {

    private static final Path CASES = Path.of("cases", "bad-inventory");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SECRET = "s3cr3t";

    @TestFactory
    Stream<DynamicTest> everyMistakeIsExplainedAsApproved() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
    }

    @Test
    void theCorpusIsLarge() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void aFileOverTheLimitIsNotRead(@TempDir Path workspace) throws IOException {
        Files.createDirectories(workspace.resolve("inventory/slices"));
        Files.writeString(workspace.resolve("inventory/devices.yaml"), "devices: []\n");
        Files.writeString(workspace.resolve("inventory/slices/huge.yaml"), "# comment\n".repeat(200_000));

        assertThat(problems(workspace)).isEqualTo("""
                inventory/slices/huge.yaml: error: The file is larger than 1 MiB [file-size]
                  fix: split it: one slice a file
                """);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Path approved = folder.resolve("problems.approved.txt");
        Path received = folder.resolve("problems.received.txt");
        String actual = problems(folder);
        String expected = Files.exists(approved) ? Files.readString(approved) : "";
        if (!actual.equals(expected)) {
            Files.writeString(received, actual);
        } else {
            Files.deleteIfExists(received);
        }
        assertThat(approved).as("read %s, and approve it by renaming", received).exists();
        assertThat(actual)
                .as("differs from %s: read %s", approved, received)
                .isEqualTo(expected)
                .contains(" [")
                .doesNotContain(SECRET)
                .doesNotContain("\tat ", "Exception");
    }

    private static String problems(Path workspace) {
        return InventoryLoader.load(workspace).judge(TODAY).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
