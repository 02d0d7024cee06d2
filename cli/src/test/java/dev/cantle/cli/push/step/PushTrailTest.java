package dev.cantle.cli.push.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushTrailTest {

    private final List<PushStep> heard = new ArrayList<>();
    private final PushTrail trail = new PushTrail(Clock.systemUTC(), heard::add);

    private void go(PushStep... steps) {
        for (PushStep step : steps) {
            trail.enter(step);
        }
    }

    @Test
    void aPushBeginsWithConnecting() {
        assertThatThrownBy(() -> trail.enter(PushStep.LOCK)).hasMessage("A push cannot lock after nothing");
    }

    @Test
    void aPushCannotConfirmWhatItHasNotVerified() {
        go(PushStep.CONNECT, PushStep.LOOK, PushStep.LOCK, PushStep.SNAPSHOT_BEFORE, PushStep.LOAD, PushStep.COMPARE);
        go(PushStep.ASK, PushStep.COMMIT_CHECK, PushStep.COMMIT_CONFIRMED);

        assertThatThrownBy(() -> trail.enter(PushStep.CONFIRM))
                .hasMessage("A push cannot confirm after commit confirmed");
    }

    @Test
    void aPushCannotCheckWhileAConfirmedCommitWaits() {
        assertThat(PushStep.COMMIT_CONFIRMED.next()).doesNotContain(PushStep.COMMIT_CHECK);
        assertThat(PushStep.VERIFY.next()).doesNotContain(PushStep.COMMIT_CHECK);
    }

    @Test
    void everyStepIsToldBeforeItIsTaken() {
        go(PushStep.CONNECT, PushStep.LOOK);

        assertThat(heard).containsExactly(PushStep.CONNECT, PushStep.LOOK);
        assertThat(trail.has(PushStep.LOOK)).isTrue();
        assertThat(trail.has(PushStep.LOCK)).isFalse();
    }

    @Test
    void whateverChangesTheDeviceIsMarkedForTheJournal() {
        assertThat(PushStep.values())
                .filteredOn(PushStep::changesTheDevice)
                .containsExactly(
                        PushStep.LOCK,
                        PushStep.LOAD,
                        PushStep.COMMIT_CONFIRMED,
                        PushStep.CONFIRM,
                        PushStep.ROLL_BACK,
                        PushStep.FIND_OUT,
                        PushStep.DISCARD,
                        PushStep.UNLOCK);
    }
}
