package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The device's timer may be faster than we are: a laptop that slept, a clock that was set. */
@Tag("io")
class LateRollBackTest {

    @TempDir
    Path folder;

    @Test
    void aChangeThatTheDeviceHasUndoneAlreadyIsNotPutBack() throws IOException {
        Path workspace = Workspaces.impatient(folder, "5s", "1s");
        try (Lab lab = Lab.of(workspace, Duration.ofMillis(1500), "aws-fra-1=silent")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(lab.device().running()).as(result.all()).isEqualTo(before);
            assertThat(lab.device().candidate()).isEqualTo(before);
            assertThat(result.exitCode()).isEqualTo(5);
        }
    }
}
