package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class ReceiveFamiliesTest {

    private final ReceiveFamilies rule = new ReceiveFamilies();

    @Test
    void aDualStackCircuitReceivesBothFamilies() {
        var circuit = Sketch.aws().peering("2001:db8::1/125", "2001:db8::2").receive("10.0.0.0/8", "2001:db8:6::/48");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asAws()))).isEmpty();
    }

    @Test
    void anIpv4CircuitReceivesNoIpv6() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.aws().receive("2001:db8:6::/48").asAws())))
                .containsExactly("error: aws-1: 2001:db8:6::/48 is of family inet6, and no peering of the circuit is");
    }
}
