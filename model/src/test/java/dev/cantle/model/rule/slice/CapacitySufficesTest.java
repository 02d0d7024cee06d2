package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacitySufficesTest {

    private final CapacitySuffices rule = new CapacitySuffices();

    @Test
    void circuitsThatFillTheCapacityAreFine() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                65_000,
                                50,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .isEmpty();
    }

    @Test
    void circuitsCannotNeedMoreThanTheCapacity() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                65_000,
                                49,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .containsExactly("error: The circuits of blue need 50 Mbit/s, and the capacity is 49");
    }

    @Test
    void aDisabledCircuitNeedsNothing() {
        var aws = Sketch.aws();
        aws.disabled = true;

        assertThat(Sketch.judge(
                        rule, Sketch.slice("blue", "blue", 65_000, 49, Ownership.EXCLUSIVE, List.of(), aws.asAws())))
                .isEmpty();
    }
}
