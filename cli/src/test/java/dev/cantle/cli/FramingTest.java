package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.server.Line;
import dev.cantle.simulator.wire.MessageFrame.Cut;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client and the virtual router have read RFC 6242 independently: here each is the other's test. */
@Tag("io")
class FramingTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "cut {0}, chunks {1}")
    @CsvSource({
        "NOWHERE, false",
        "NOWHERE, true",
        "EVERY_BYTE, false",
        "EVERY_BYTE, true",
        "FRAMING, false",
        "FRAMING, true"
    })
    void aPushGoesThroughInEitherFramingHoweverTheBytesCome(Cut cut, boolean chunks) throws IOException {
        Path workspace = Workspaces.impatient(folder, "30s", "1s");
        try (Lab lab = Lab.of(workspace, Duration.ofMinutes(1), new Line(chunks, cut, List.of()))) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }
}
