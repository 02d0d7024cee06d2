package dev.cantle.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void whatAPersonMustLookAtIsWorstAndAnInterruptionIsTheLeastBad() {
        assertThat(ExitCode.worst(List.of(130, 4, 0, 6, 5))).isEqualTo(ExitCode.UNKNOWN);
        assertThat(ExitCode.worst(List.of(130, 4, 0, 5))).isEqualTo(ExitCode.ROLLED_BACK);
        assertThat(ExitCode.worst(List.of(130, 4, 0))).isEqualTo(ExitCode.DEVICE_ERROR);
        assertThat(ExitCode.worst(List.of(130, 0))).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ExitCode.worst(List.of())).isEqualTo(ExitCode.OK);
    }
}
