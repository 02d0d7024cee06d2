package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RouteTargetTest {

    @Test
    void aTargetIsAPairWithItsType() {
        assertThat(new RouteTarget("target:65000:2")).hasToString("target:65000:2");
    }

    @Test
    void withoutItsTypeItIsNone() {
        assertThatThrownBy(() -> new RouteTarget("65000:2")).hasMessage("'65000:2' is not a route target");
    }

    @Test
    void thePairFits() {
        assertThatThrownBy(() -> new RouteTarget("target:70000:2"))
                .hasMessage("'target:70000:2' is not a pair that Junos takes");
    }
}
