package dev.cantle.cli.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceAddressTest {

    @Test
    void hostAndPortAreReadInBothFamilies() {
        assertThat(DeviceAddress.parse("127.0.0.1:8300")).isEqualTo(new DeviceAddress("127.0.0.1", 8300));
        assertThat(DeviceAddress.parse("[2001:db8::1]:830")).isEqualTo(new DeviceAddress("2001:db8::1", 830));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "host:", ":830", "host:0", "host:65536", "2001:db8::1:830", "host:8a"})
    void whatIsNoHostAndPortIsRefused(String text) {
        assertThatThrownBy(() -> DeviceAddress.parse(text))
                .hasMessage("'" + text + "' is not HOST:PORT; write 127.0.0.1:8300 or [2001:db8::1]:830");
    }
}
