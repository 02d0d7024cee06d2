package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HoldTimeTest {

    private final HoldTime rule = new HoldTime(Provider.AWS);

    @Test
    void theUsualHoldTimeIsFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void awsDoesNotHoldForever() {
        var aws = Sketch.aws();
        aws.holdTime = Duration.ZERO;

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: AWS takes a hold time of 3 s or more, not of 0 s");
    }

    @Test
    void awsTakesNoKeepalivesThatFollowTooSoon() {
        var aws = Sketch.aws();
        aws.holdTime = Duration.ofSeconds(5);

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly(
                        "error: aws-1: with a hold time of 5 s Junos sends a keepalive every 1 s, and AWS takes"
                                + " 2 s or more between two");
        aws.holdTime = Duration.ofSeconds(6);
        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws()))).isEmpty();
    }
}
