package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PeeringFamiliesTest {

    private final PeeringFamilies rule = new PeeringFamilies();

    @Test
    void twoEndsOfOneFamilyAreFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void anIpv4EndCannotTalkToAnIpv6End() {
        var circuit = new Sketch("c", "10.0.0.0/31", "2001:db8::1");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asOther())))
                .containsExactly(
                        "error: c: local 10.0.0.0/31 and remote 2001:db8::1 are of different address families");
    }
}
