package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PeeringHostsTest {

    private final PeeringHosts rule = new PeeringHosts();

    @Test
    void bothAddressesOfASlash31AreHosts() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void bothAddressesOfASlash127AreHosts() {
        var circuit = new Sketch("c", "2001:db8::/127", "2001:db8::1");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asOther()))).isEmpty();
    }

    @Test
    void theNetworkAddressIsNoHost() {
        var circuit = new Sketch("c", "10.0.0.12/30", "10.0.0.13");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asOther())))
                .containsExactly("error: c: local 10.0.0.12 is the network address of 10.0.0.12/30");
    }

    @Test
    void theBroadcastAddressIsNoHost() {
        var circuit = new Sketch("c", "10.0.0.13/30", "10.0.0.15");

        assertThat(Sketch.judge(rule, Sketch.slice(circuit.asOther())))
                .containsExactly("error: c: remote 10.0.0.15 is the broadcast address of 10.0.0.12/30");
    }
}
