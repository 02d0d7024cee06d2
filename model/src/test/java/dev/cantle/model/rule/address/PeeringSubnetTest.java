package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PeeringSubnetTest {

    private final PeeringSubnet rule = new PeeringSubnet();

    @Test
    void twoAddressesOfOneSubnetAreFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void theFarEndHasAnotherAddress() {
        var circuit = new Sketch("c", "10.0.0.1/30", "10.0.0.1");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asOther())))
                .containsExactly("error: c: local and remote are the same address, 10.0.0.1");
    }

    @Test
    void theFarEndIsInOurSubnet() {
        var circuit = new Sketch("c", "10.0.0.1/30", "10.0.0.6");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asOther())))
                .containsExactly("error: c: remote 10.0.0.6 is outside of local's subnet 10.0.0.0/30");
    }
}
