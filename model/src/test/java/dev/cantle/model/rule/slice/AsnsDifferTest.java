package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsnsDifferTest {

    private final AsnsDiffer rule = new AsnsDiffer();

    @Test
    void twoNumbersAreFine() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                65_000,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .isEmpty();
    }

    @Test
    void theFarEndCannotHaveOurNumber() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                64_512,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .containsExactly("error: aws-1: remoteAs 64512 is our own AS number");
    }
}
