package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VlanIdTest {

    @Test
    void theFirstAndTheLastAreUsable() {
        assertThat(new VlanId(1)).hasToString("1");
        assertThat(new VlanId(4094).value()).isEqualTo(4094);
    }

    @Test
    void reservedIdsAreRefused() {
        assertThatThrownBy(() -> new VlanId(0)).hasMessage("VLAN id 0 is outside 1 to 4094");
        assertThatThrownBy(() -> new VlanId(4095)).hasMessage("VLAN id 4095 is outside 1 to 4094");
    }
}
