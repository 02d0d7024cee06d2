package dev.cantle.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.pipeline.ReviewedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    private static final Path OLD = Path.of("golden", "d1", "old.conf");
    private static final Path NEW = Path.of("golden", "d2", "new.conf");
    private static final Path GONE = Path.of("golden", "d1", "gone.conf");
    private static final Path STUCK = Path.of("golden", "d1", "stuck.conf");

    @TempDir
    private Path workspace;

    @BeforeEach
    void twoGoldensStand() throws IOException {
        Files.createDirectories(workspace.resolve("golden/d1"));
        Files.writeString(workspace.resolve(OLD), "before");
        Files.writeString(workspace.resolve(GONE), "to go");
    }

    @Test
    void everyFileIsReplacedAndNothingIsLeftBesideThem() throws IOException {
        try (Staging staging = new Staging()) {
            stageAll(staging);
            assertThat(Files.readString(workspace.resolve(OLD))).isEqualTo("before");
            staging.finish();
        }
        assertThat(files()).containsExactly("golden/d1/old.conf", "golden/d2/new.conf");
        assertThat(Files.readString(workspace.resolve(OLD))).isEqualTo("after");
    }

    @Test
    void whenOneFileCannotBeReplacedAllStandAsTheyStood() throws IOException {
        // a folder that is not empty stands where a file is to be deleted
        Files.createDirectories(workspace.resolve(STUCK).resolve("inside"));
        try (Staging staging = new Staging()) {
            stageAll(staging);
            staging.stage(new ReviewedFile(workspace, STUCK, ""));
            assertThatThrownBy(staging::finish)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("stuck.conf");
        }
        assertThat(files()).containsExactly("golden/d1/gone.conf", "golden/d1/old.conf");
        assertThat(Files.readString(workspace.resolve(OLD))).isEqualTo("before");
        assertThat(Files.readString(workspace.resolve(GONE))).isEqualTo("to go");
    }

    @Test
    void whatCannotBePutBackIsNamed() throws IOException {
        Path file = workspace.resolve(OLD);
        Replacement replacement = Replacement.by(new ReviewedFile(workspace, OLD, "after").writePart(), file);
        replacement.perform();
        Files.delete(replacement.kept());
        assertThat(Staging.undone(List.of(replacement), new IOException("The disk is full")))
                .hasMessage("The disk is full\n  Of what was written before, this could not be put back: " + file
                        + " (what stood there is in " + replacement.kept() + ")"
                        + "\n  fix: mend what hinders the writing, and run cantle render again");
    }

    @Test
    void manyFilesOfANewFolderAreStagedAtOnce() throws IOException {
        List<Path> many = IntStream.range(0, 500)
                .mapToObj(i -> Path.of("golden", "d" + i / 10, "new" + i + ".conf"))
                .toList();
        try (Staging staging = new Staging()) {
            many.parallelStream().forEach(file -> staging.stage(new ReviewedFile(workspace, file, "fresh")));
            staging.finish();
        }
        assertThat(many).allSatisfy(file -> assertThat(workspace.resolve(file)).hasContent("fresh"));
    }

    @Test
    void aFileThatStandsWhereAFolderShouldIsNamed() throws IOException {
        Path inTheWay = workspace.resolve("golden").resolve("d2");
        Files.writeString(inTheWay, "no folder");
        try (Staging staging = new Staging()) {
            assertThatThrownBy(() -> staging.stage(new ReviewedFile(workspace, NEW, "fresh")))
                    .hasRootCauseInstanceOf(FileAlreadyExistsException.class)
                    .hasRootCauseMessage(inTheWay.toString());
        }
    }

    private void stageAll(Staging staging) {
        staging.stage(new ReviewedFile(workspace, OLD, "after"));
        staging.stage(new ReviewedFile(workspace, NEW, "fresh"));
        staging.stage(new ReviewedFile(workspace, GONE, ""));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(workspace.resolve("golden"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> workspace.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
