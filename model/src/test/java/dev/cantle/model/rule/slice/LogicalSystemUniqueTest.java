package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
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
                        shared("blue", Sketch.aws().asAws()),
                        shared("red", Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void circuitsThatShareOneHaveNamesOfTheirOwn() {
        assertThat(Sketch.judge(
                        rule,
                        shared("blue", Sketch.aws().asAws()),
                        shared("red", Sketch.aws().asAws())))
                .containsExactly("error: aws-1: the slice blue, which shares the logical system a of r1, has a circuit"
                        + " of this name; each would replace the policies of the other");
    }

    private static Slice shared(String name, Circuit circuit) {
        return Sketch.slice(name, "a", 65_000, 1000, Ownership.SHARED, List.of(), circuit);
    }
}
