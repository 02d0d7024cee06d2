package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogicalSystemsFitTest {

    private final LogicalSystemsFit rule = new LogicalSystemsFit();

    @Test
    void fifteenFit() {
        assertThat(Sketch.judge(rule, slices(15))).isEmpty();
    }

    @Test
    void sixteenDoNot() {
        assertThat(Sketch.judge(rule, slices(16)))
                .containsExactly("error: The device r1 would have 16 logical systems, and Junos allows 15");
    }

    private static Slice[] slices(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Sketch.slice("s" + i, "ls" + i, 65_000, 1000, Ownership.EXCLUSIVE, List.of()))
                .toArray(Slice[]::new);
    }
}
