package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PairBandwidthTest {

    @Test
    void twoWaysToOneNetworkHaveTheSameBandwidth() {
        var second = new Sketch("aws-2", "10.0.1.0/31", "10.0.1.1");
        second.bandwidth = 100;

        assertThat(Sketch.judge(new PairBandwidth(), Sketch.slice(Sketch.aws().asAws(), second.asAws())))
                .containsExactly("warning: aws-2: 100 Mbit/s stand beside 50 of aws-1, which leads to the same"
                        + " network: the smaller carries all when the other fails");
        assertThat(Sketch.judge(new PairBandwidth(), Sketch.slice(Sketch.aws().asAws(), second.asOther())))
                .isEmpty();
    }
}
