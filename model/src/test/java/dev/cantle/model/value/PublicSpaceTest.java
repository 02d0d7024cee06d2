package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSpaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.0/24", "172.32.0.0/12", "11.0.0.0/8", "2001:db8::/32", "2600:1f00::/24"})
    void publicAddressesArePublic(String prefix) {
        assertThat(PublicSpace.holds(Prefix.parse(prefix))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0/16", "172.31.0.0/16", "192.168.1.0/24", "100.64.0.0/24", "169.254.1.0/29"})
    void privateAndSpecialAddressesAreNot(String prefix) {
        assertThat(PublicSpace.holds(Prefix.parse(prefix))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "172.0.0.0/8", "fd00::/8", "::/0"})
    void aPrefixThatHoldsSomeOfThemIsNot(String prefix) {
        assertThat(PublicSpace.holds(Prefix.parse(prefix))).isFalse();
    }
}
