package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogicalSystemUniqueTest {

    private final LogicalSystemUnique rule = new LogicalSystemUnique();

    @Test
    void eachSliceHasItsOwn() {
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
    void twoSlicesCannotOwnOne() {
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
                                "a",
                                65_000,
                                1000,
                                Ownership.SHARED,
                                List.of(),
                                Sketch.aws().asAws())))
                .containsExactly("error: The logical system a of r1 belongs to the slice blue already");
    }

    @Test
    void twoSlicesMayShareOne() {
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
                .isEmpty();
    }
}
