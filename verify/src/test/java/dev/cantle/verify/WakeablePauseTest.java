package dev.cantle.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WakeablePauseTest {

    private final WakeablePause pause = new WakeablePause();

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    @Test
    void itEndsByItself() {
        assertThatCode(() -> pause.pause(Duration.ofMillis(1))).doesNotThrowAnyException();
    }

    @Test
    void aWakeUpBeforeItMakesItEndAtOnce() {
        pause.wake();

        assertThatCode(() -> pause.pause(Duration.ofHours(1))).doesNotThrowAnyException();
    }

    @Test
    void anInterruptionEndsIt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> pause.pause(Duration.ofHours(1))).isInstanceOf(InterruptedException.class);
    }
}
