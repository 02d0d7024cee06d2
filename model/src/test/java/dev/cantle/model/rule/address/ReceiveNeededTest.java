package dev.cantle.model.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class ReceiveNeededTest {

    private final ReceiveNeeded rule = new ReceiveNeeded();

    @Test
    void oneReceivedPrefixIsEnough() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void withoutReceivedPrefixesNothingCanBeProven() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().receive().asAws())))
                .containsExactly(
                        "error: aws-1: receive is empty, so that no route would pass and nothing could be proven");
    }
}
