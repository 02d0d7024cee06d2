package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class DefaultRouteTest {

    private final DefaultRoute rule = new DefaultRoute();

    @Test
    void namedPrefixesAreFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void aDefaultRouteIsReceivedOnRequestOnly() {
        var asked = Sketch.aws().receive("0.0.0.0/0");
        asked.allowDefault = true;

        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().receive("0.0.0.0/0").asAws())))
                .containsExactly(
                        "error: aws-1: 0.0.0.0/0 is a default route, which draws all traffic that knows no better");
        assertThat(Sketch.judge(rule, Sketch.slice(asked.asAws()))).isEmpty();
    }

    @Test
    void aDefaultRouteIsAnnouncedOnRequestOnly() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().advertise("0.0.0.0/0").asAws())))
                .containsExactly(
                        "error: aws-1: 0.0.0.0/0 is a default route, which draws all traffic that knows no better");
    }

    @Test
    void aRangeMayHoldADefaultRoute() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.aws().receive("0.0.0.0/0 upto /24").asAws())))
                .containsExactly("error: aws-1: 0.0.0.0/0 upto /24 has a default route in it, which draws all traffic"
                        + " that knows no better");
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.aws().receive("0.0.0.0/0 longer").asAws())))
                .isEmpty();
    }
}
