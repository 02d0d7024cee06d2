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
    void aDefaultRouteIsWorthAReason() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().receive("0.0.0.0/0").asAws())))
                .containsExactly(
                        "warning: aws-1: 0.0.0.0/0 is a default route and draws all traffic that knows no better");
    }
}
