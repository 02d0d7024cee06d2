package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AwsVlanUniqueTest {

    private final AwsVlanUnique rule = new AwsVlanUnique();

    @Test
    void aVlanOfItsOwnIsFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void theSameVlanTwiceIsDoubtful() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.aws().asAws(), new Sketch("aws-2", "10.0.0.2/31", "10.0.0.3").asAws())))
                .containsExactly(
                        "warning: aws-2: VLAN 101 of account 112233446655 in eu-central-1 is that of aws-1 of the"
                                + " slice blue");
    }
}
