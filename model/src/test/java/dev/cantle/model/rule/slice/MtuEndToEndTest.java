package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class MtuEndToEndTest {

    private final MtuEndToEnd rule = new MtuEndToEnd();

    @Test
    void oneMtuIsFine() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().asAws(), Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void theSmallestCountsEndToEnd() {
        var aws = Sketch.aws();
        aws.mtu = 8500;

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws(), Sketch.azure().asAzure())))
                .containsExactly("info: The circuits of blue have MTUs from 1500 to 8500: end to end it is 1500");
    }
}
