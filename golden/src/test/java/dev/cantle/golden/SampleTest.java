package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Slice;
import dev.cantle.templates.GoldenFile;
import dev.cantle.templates.RenderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample inventory of the repository and its goldens, which {@code cantle render} writes. */
class SampleTest {

    private final Workspace sample = Workspace.sample();

    @Test
    void theInventoryHasNoProblems() {
        assertThat(sample.loaded().problems()).isEmpty();
        assertThat(sample.slices()).extracting(Slice::name).containsExactly("multicloud-fra");
    }

    @Test
    void theGoldensAreWhatTheInventoryRendersTo() throws IOException, RenderException {
        for (GoldenFile golden : goldens()) {
            assertThat(sample.folder().resolve(golden.path())).hasContent(golden.text());
            assertThat(Files.readString(sample.folder().resolve(golden.path()))).isEqualTo(golden.text());
        }
    }

    @Test
    void everyGoldenBelongsToASlice() throws IOException, RenderException {
        List<Path> wanted = goldens().stream()
                .map(golden -> sample.folder().resolve(golden.path()))
                .toList();
        for (var device : sample.loaded().network().devices()) {
            try (Stream<Path> files =
                    Files.list(sample.folder().resolve("golden").resolve(device.name()))) {
                assertThat(files).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    private List<GoldenFile> goldens() throws RenderException {
        List<GoldenFile> goldens = new ArrayList<>();
        for (Slice slice : sample.slices()) {
            goldens.addAll(sample.goldens(slice));
        }
        return goldens;
    }
}
