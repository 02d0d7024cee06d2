package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class BandwidthSoldTest {

    private final BandwidthSold rule = new BandwidthSold(Provider.AWS);

    @Test
    void whatIsSoldIsFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void whatIsNotSoldIsRefused() {
        var aws = Sketch.aws();
        aws.bandwidth = 75;

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: AWS does not sell 75 Mbit/s");
    }
}
