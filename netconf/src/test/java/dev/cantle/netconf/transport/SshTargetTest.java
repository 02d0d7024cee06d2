package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SshTargetTest {

    @Test
    void anIpv6AddressIsWrittenInBrackets() {
        assertThat(new SshTarget("2001:db8::1", 830, "netops")).hasToString("netops@[2001:db8::1]:830");
    }

    @Test
    void aPortIsFrom1To65535() {
        assertThatThrownBy(() -> new SshTarget("192.0.2.1", 0, "netops"))
                .hasMessage("Port 0 of 192.0.2.1 is outside 1 to 65535");
        assertThatThrownBy(() -> new SshTarget("192.0.2.1", 65536, "netops"))
                .hasMessage("Port 65536 of 192.0.2.1 is outside 1 to 65535");
    }

    @Test
    void hostAndUserAreNeeded() {
        assertThatThrownBy(() -> new SshTarget(" ", 830, "netops")).hasMessage("The host to connect to is empty");
        assertThatThrownBy(() -> new SshTarget("192.0.2.1", 830, ""))
                .hasMessage("The user to log in with at 192.0.2.1 is empty");
    }
}
