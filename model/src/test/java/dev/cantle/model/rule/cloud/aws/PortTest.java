package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PortTest {

    private final Port rule = new Port();

    private static Sketch on(int portMbps, int ports) {
        var aws = Sketch.aws();
        aws.connection = new AwsConnection.Dedicated("", portMbps, ports);
        return aws;
    }

    @Test
    void aPortHasASpeedThatIsSold() {
        assertThat(Sketch.judge(rule, Sketch.slice(on(10_000, 1).asAws()))).isEmpty();
        assertThat(Sketch.judge(rule, Sketch.slice(on(2000, 1).asAws())))
                .containsExactly("error: aws-1: AWS has no port of 2000 Mbit/s");
    }

    @Test
    void fastPortsAreAggregatedLess() {
        assertThat(Sketch.judge(rule, Sketch.slice(on(10_000, 4).asAws()))).isEmpty();
        assertThat(Sketch.judge(rule, Sketch.slice(on(10_000, 5).asAws())))
                .containsExactly("error: aws-1: AWS aggregates at most 4 ports of 10000 Mbit/s, not 5");
        assertThat(Sketch.judge(rule, Sketch.slice(on(100_000, 3).asAws())))
                .containsExactly("error: aws-1: AWS aggregates at most 2 ports of 100000 Mbit/s, not 3");
    }
}
