package dev.cantle.cli.push.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrantedWindowTest {

    @Test
    void theMinutesThatTheDeviceNamesAreRead() {
        assertThat(GrantedWindow.minutes(
                        "commit confirmed will be automatically rolled back in 10 minutes unless" + " confirmed"))
                .hasValue(10);
        assertThat(GrantedWindow.minutes("commit confirmed, rollback in 0mins")).hasValue(0);
    }

    @Test
    void aDeviceThatAnswersAPlainOkNamesNone() {
        assertThat(GrantedWindow.minutes("")).isEmpty();
    }
}
