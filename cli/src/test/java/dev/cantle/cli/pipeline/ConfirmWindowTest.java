package dev.cantle.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.VerifyPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmWindowTest {

    @ParameterizedTest
    @CsvSource({"300, 15, 6", "120, 15, 3", "20, 2, 1", "30, 0, 1", "30, 1, 2", "3570, 0, 60"})
    void theWindowIsTheTimeOfVerificationWithAMarginInWholeMinutes(int within, int stableFor, int minutes) {
        VerifyPolicy policy = new VerifyPolicy(Duration.ofSeconds(within), Duration.ofSeconds(stableFor));

        assertThat(ConfirmWindow.shortestFor(policy).minutes()).isEqualTo(minutes);
        assertThat(new ConfirmWindow(minutes).fits(policy)).isTrue();
    }

    @Test
    void aWindowOfNoMinutesWouldRollBackAtOnce() {
        assertThatThrownBy(() -> new ConfirmWindow(0))
                .hasMessage("A confirm window of 0 minutes is outside 1 to 65535");
    }
}
