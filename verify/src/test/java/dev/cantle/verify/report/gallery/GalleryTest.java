package dev.cantle.verify.report.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.report.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {

    @TempDir
    Path folder;

    /** The pages that {@code .ci/page} opens in a browser. */
    @Test
    void everySituationIsWrittenForTheBrowser() throws IOException {
        Path target = Path.of("target/gallery");

        for (Situation situation : new Gallery(folder).situations()) {
            assertThat(ReportFolder.write(target.resolve(situation.name()), situation.report()))
                    .exists();
        }
    }
}
