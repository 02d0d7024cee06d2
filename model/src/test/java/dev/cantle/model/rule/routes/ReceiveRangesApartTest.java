package dev.cantle.model.rule.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class ReceiveRangesApartTest {

    private final ReceiveRangesApart rule = new ReceiveRangesApart();

    @Test
    void aRangeInARangeIsRefused() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.aws()
                                .receive("10.0.0.0/8 upto /16", "10.1.0.0/16 orlonger")
                                .asAws())))
                .containsExactly(
                        "error: aws-1: 10.1.0.0/16 orlonger and 10.0.0.0/8 upto /16 lie in each other, and Junos"
                                + " would look at the longer one alone");
    }

    @Test
    void anExactPrefixInARangeIsFine() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.aws()
                                .receive("10.0.0.0/8 orlonger", "10.1.0.0/16")
                                .asAws())))
                .isEmpty();
    }
}
