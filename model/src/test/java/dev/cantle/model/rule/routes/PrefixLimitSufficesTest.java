package dev.cantle.model.rule.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PrefixLimitSufficesTest {

    private final PrefixLimitSuffices rule = new PrefixLimitSuffices();

    @Test
    void whatMustBeAnnouncedMustFit() {
        var aws = Sketch.aws().receive("10.0.0.0/16", "10.1.0.0/16", "10.8.0.0/13 orlonger");
        aws.limit = PrefixLimit.teardown(2, 80);

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly(
                        "error: aws-1: the far end must announce 3 prefixes of inet, and its prefix limit is 2");
    }

    @Test
    void aLimitOfJustThatManyIsEnough() {
        var aws = Sketch.aws();
        aws.limit = PrefixLimit.teardown(1, 80);

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws()))).isEmpty();
    }
}
