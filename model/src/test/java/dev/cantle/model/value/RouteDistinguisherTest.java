package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteDistinguisherTest {

    @Test
    void allThreeFormsAreRead() {
        assertThat(new RouteDistinguisher("65000:4294967295")).hasToString("65000:4294967295");
        assertThat(new RouteDistinguisher("10.0.0.1:65535")).hasToString("10.0.0.1:65535");
        assertThat(new RouteDistinguisher("4200000000L:65535")).hasToString("4200000000L:65535");
    }

    @Test
    void aFourByteAsNeedsItsMark() {
        assertThatThrownBy(() -> new RouteDistinguisher("4200000000:2"))
                .hasMessage("'4200000000:2' is not a pair that Junos takes");
    }

    @Test
    void theNumberFitsWhatIsLeft() {
        assertThatThrownBy(() -> new RouteDistinguisher("65000:4294967296"))
                .hasMessage("'65000:4294967296' is not a pair that Junos takes");
        assertThatThrownBy(() -> new RouteDistinguisher("10.0.0.1:65536"))
                .hasMessage("'10.0.0.1:65536' is not a pair that Junos takes");
        assertThatThrownBy(() -> new RouteDistinguisher("4200000000L:65536"))
                .hasMessage("'4200000000L:65536' is not a pair that Junos takes");
    }

    @Test
    void anAddressInItIsAnAddress() {
        assertThatThrownBy(() -> new RouteDistinguisher("10.0.0:1"))
                .hasMessage("'10.0.0' is not an IPv4 or IPv6 address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", ":1", "L:1", "65000:", "65000:1:2", "65000:1x", "65000l:1", "65000:12345678901"})
    void whatIsNoPairIsNone(String text) {
        assertThatThrownBy(() -> new RouteDistinguisher(text))
                .hasMessage("'" + text + "' is not a pair that Junos takes");
    }
}
