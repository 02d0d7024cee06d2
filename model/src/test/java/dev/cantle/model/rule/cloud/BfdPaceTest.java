package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.rule.Sketch;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BfdPaceTest {

    private final BfdPace rule = new BfdPace(Provider.AWS);

    @Test
    void thePaceOfAwsIsFine() {
        var aws = Sketch.aws();
        aws.bfd = new Bfd.On(Duration.ofMillis(300), 3);

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws()))).isEmpty();
    }

    @Test
    void withoutBfdThereIsNothingToSay() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void awsIsNoFaster() {
        var aws = Sketch.aws();
        aws.bfd = new Bfd.On(Duration.ofMillis(100), 2);

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly(
                        "warning: aws-1: AWS sends BFD every 300 ms at most, not every 100 ms",
                        "warning: aws-1: AWS wants a BFD multiplier of 3 or more, not of 2");
    }
}
