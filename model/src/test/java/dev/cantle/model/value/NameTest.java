package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "SLICE_OR_CIRCUIT, aws-fra-1",
        "LOGICAL_SYSTEM, L2_a",
        "ROUTING_INSTANCE, d87ed303-8b9d-48a5-9f08-aa42b4b50cd8",
        "ROUTING_INSTANCE, defaults",
        "DEVICE, nxp-fra-01.example.net",
        "HOST, 2001:db8::1",
        "LOGIN, cantle"
    })
    void aLegalNameIsGivenBack(Name name, String text) {
        assertThat(name.check("thing", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "SLICE_OR_CIRCUIT, Blue",
        "SLICE_OR_CIRCUIT, ../blue",
        "SLICE_OR_CIRCUIT, .blue",
        "LOGICAL_SYSTEM, l 2",
        "LOGICAL_SYSTEM, l.2",
        "ROUTING_INSTANCE, master",
        "ROUTING_INSTANCE, default",
        "ROUTING_INSTANCE, all",
        "ROUTING_INSTANCE, __juniper_private1__",
        "DEVICE, ..",
        "DEVICE, a..b",
        "DEVICE, -a",
        "DEVICE, a/b",
        "HOST, -oProxyCommand=x",
        "LOGIN, root;reboot"
    })
    void anIllegalNameIsRefused(Name name, String text) {
        assertThatThrownBy(() -> name.check("thing", text))
                .hasMessage("The name of the thing '" + text + "' is not legal");
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(Name.LOGICAL_SYSTEM.check("logical system", "l".repeat(63))).hasSize(63);
        assertThatThrownBy(() -> Name.LOGICAL_SYSTEM.check("logical system", "l".repeat(64)))
                .isInstanceOfSatisfying(
                        IllegalValueException.class, e -> assertThat(e.rule()).isEqualTo("junos-identifier"));
        assertThatThrownBy(() -> Name.LOGICAL_SYSTEM.check("logical system", "l2\n"))
                .isInstanceOf(IllegalValueException.class);
    }
}
