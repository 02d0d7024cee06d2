package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrbUnitUniqueTest {

    private final IrbUnitUnique rule = new IrbUnitUnique();

    @Test
    void eachCircuitHasItsUnit() {
        assertThat(Sketch.judge(
                        rule, Sketch.slice(Sketch.aws().asAws(), Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void aUnitExistsOnceOnADevice() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "a",
                                65_000,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws()),
                        Sketch.slice(
                                "red",
                                "b",
                                65_000,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .containsExactly("error: aws-1: irb.4 on r1 belongs to aws-1 of the slice blue already");
    }
}
