package dev.cantle.netconf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeoutsTest {

    @Test
    void aTimeoutIsLongerThanZero() {
        assertThatThrownBy(() -> Timeouts.defaults().withRpc(Duration.ZERO))
                .hasMessage("Timeout rpc must be longer than zero, not PT0S");
    }

    @Test
    void oneTimeoutIsChangedAndTheOthersStay() {
        Timeouts timeouts = Timeouts.defaults()
                .withRpc(Duration.ofSeconds(1))
                .withCommit(Duration.ofSeconds(2))
                .withHello(Duration.ofSeconds(3));

        assertThat(timeouts.rpc()).hasSeconds(1);
        assertThat(timeouts.commit()).hasSeconds(2);
        assertThat(timeouts.hello()).hasSeconds(3);
        assertThat(timeouts.connect()).isEqualTo(Timeouts.defaults().connect());
    }
}
