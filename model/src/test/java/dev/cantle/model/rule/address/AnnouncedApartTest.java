package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AnnouncedApartTest {

    private final AnnouncedApart rule = new AnnouncedApart();

    @Test
    void networksWithAddressesOfTheirOwnAreFine() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().asAws(), Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void twoCloudsCannotAnnounceTheSame() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().asAws(),
                                Sketch.azure().receive("172.31.4.0/24").asAzure())))
                .containsExactly("error: azure-1: 172.31.4.0/24 overlaps 172.31.0.0/16, which aws-1 announces");
    }

    @Test
    void bothPathsOfAnExpressRouteAnnounceTheSame() {
        var other = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18").receive("10.6.0.0/16");

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }

    @Test
    void aDisabledCircuitAnnouncesNothing() {
        var azure = Sketch.azure();
        azure.receive("172.31.0.0/16").disabled = true;

        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws(), azure.asAzure())))
                .isEmpty();
    }

    @Test
    void aDefaultRouteOverlapsNobody() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().asAws(),
                                Sketch.azure().receive("0.0.0.0/0").asAzure())))
                .isEmpty();
    }

    @Test
    void rangesOfTwoCloudsCannotOverlap() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().receive("172.16.0.0/12 orlonger").asAws(),
                                Sketch.azure()
                                        .receive("10.6.0.0/16", "172.20.0.0/14 upto /24")
                                        .asAzure())))
                .containsExactly("error: azure-1: 172.20.0.0/14 upto /24 overlaps 172.16.0.0/12 orlonger, which aws-1"
                        + " announces");
    }
}
