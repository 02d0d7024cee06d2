package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AdvertiseKnownTest {

    private final AdvertiseKnown rule = new AdvertiseKnown();

    @Test
    void whatAnotherCircuitReceivesMayBeAdvertised() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().advertise("10.6.0.0/16").asAws(),
                                Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void whatNobodyReceivesCannotBeAdvertised() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().advertise("10.7.0.0/16").asAws(),
                                Sketch.azure().asAzure())))
                .containsExactly("error: aws-1: 10.7.0.0/16 is advertised, and no other circuit receives it");
    }

    @Test
    void itsOwnPrefixesAreNotSentBack() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().advertise("172.31.0.0/16").asAws(),
                                Sketch.azure().asAzure())))
                .containsExactly("error: aws-1: 172.31.0.0/16 is advertised, and no other circuit receives it");
    }
}
