package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutingInstanceUniqueTest {

    private final RoutingInstanceUnique rule = new RoutingInstanceUnique();

    @Test
    void inLogicalSystemsOfTheirOwnNamesMayRepeat() {
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
                .isEmpty();
    }

    @Test
    void inASharedLogicalSystemEachHasItsOwn() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "a",
                                65_000,
                                1000,
                                Ownership.SHARED,
                                List.of(),
                                Sketch.aws().asAws()),
                        Sketch.slice(
                                "red",
                                "a",
                                65_000,
                                1000,
                                Ownership.SHARED,
                                List.of(),
                                Sketch.aws().asAws())))
                .containsExactly("error: The routing instance ri of a belongs to the slice blue already");
    }
}
