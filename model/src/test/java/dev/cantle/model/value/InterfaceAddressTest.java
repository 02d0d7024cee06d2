package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InterfaceAddressTest {

    @Test
    void anAddressKnowsItsSubnet() {
        assertThat(InterfaceAddress.parse("10.0.0.13/30").subnet()).hasToString("10.0.0.12/30");
    }

    @Test
    void networkAndBroadcastAreNoHosts() {
        var local = InterfaceAddress.parse("10.0.0.13/30");
        assertThat(local.isUsable(IpAddress.parse("10.0.0.12"))).isFalse();
        assertThat(local.isUsable(IpAddress.parse("10.0.0.14"))).isTrue();
        assertThat(local.isUsable(IpAddress.parse("10.0.0.15"))).isFalse();
        assertThat(local.isUsable(IpAddress.parse("10.0.0.16"))).isFalse();
    }

    @Test
    void bothEndsOfAPointToPointSubnetAreHosts() {
        assertThat(InterfaceAddress.parse("10.0.0.0/31").isUsable(IpAddress.parse("10.0.0.0")))
                .isTrue();
        assertThat(InterfaceAddress.parse("2001:db8::/127").isUsable(IpAddress.parse("2001:db8::")))
                .isTrue();
        assertThat(InterfaceAddress.parse("10.0.0.7/32").isUsable(IpAddress.parse("10.0.0.7")))
                .isTrue();
    }

    @Test
    void ipv6HasNoBroadcastButAnAnycastAddress() {
        var local = InterfaceAddress.parse("2001:db8::1/126");
        assertThat(local.isUsable(IpAddress.parse("2001:db8::"))).isFalse();
        assertThat(local.isUsable(IpAddress.parse("2001:db8::3"))).isTrue();
    }

    @Test
    void theLastAddressOfAllIsABroadcast() {
        assertThat(InterfaceAddress.parse("255.255.255.253/30").isUsable(IpAddress.parse("255.255.255.255")))
                .isFalse();
    }

    @Test
    void theLengthFitsTheFamily() {
        assertThatThrownBy(() -> InterfaceAddress.parse("10.0.0.1/33"))
                .hasMessage("Prefix length 33 of 10.0.0.1 is outside 0 to 32");
    }

    @Test
    void withoutALengthItIsNone() {
        assertThatThrownBy(() -> InterfaceAddress.parse("10.0.0.1"))
                .hasMessage("'10.0.0.1' is not an address with a prefix length");
    }
}
