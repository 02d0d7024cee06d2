package dev.cantle.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopSignalTest {

    @Test
    void aCommandIsGuardedUntilTheLastOfItsPushesIsOver() {
        StopSignal command = new StopSignal();
        StopSignal one = command.child();
        StopSignal other = command.child();
        one.guard();
        other.guard();

        one.release();
        one.release();

        assertThat(command.isGuarded()).isTrue();
        other.release();
        assertThat(command.isGuarded()).isFalse();
    }

    @Test
    void allAreAskedToStopAtOnce() {
        StopSignal command = new StopSignal();
        StopSignal push = command.child();

        command.stop();

        assertThat(push.isStopped()).isTrue();
        assertThat(push.await(Duration.ofHours(1))).isTrue();
    }

    @Test
    void noWorkBeginsOnceTheUserHasAskedToStop() {
        StopSignal command = new StopSignal();
        StopSignal push = command.child();
        command.stop();

        assertThat(push.guard()).isFalse();
        assertThat(command.isGuarded()).isFalse();
    }
}
