package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AnnouncedOutsidePeeringsTest {

    private final AnnouncedOutsidePeerings rule = new AnnouncedOutsidePeerings();

    @Test
    void prefixesBesideThePeeringsAreFine() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().asAws(), Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void nobodyAnnouncesAPeeringSubnet() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().receive("10.0.0.0/31").asAws())))
                .containsExactly("error: aws-1: 10.0.0.0/31 lies in the peering subnet 10.0.0.0/31 of aws-1");
    }

    @Test
    void anAggregateAroundAPeeringIsWorthALook() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().receive("10.0.0.0/8").asAws())))
                .containsExactly("warning: aws-1: 10.0.0.0/8 covers the peering subnet 10.0.0.0/31 of aws-1");
    }
}
