package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsnForDocumentationTest {

    private final AsnForDocumentation rule = new AsnForDocumentation();

    @Test
    void privateNumbersAreFine() {
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
    void numbersForDocumentationAreDoubtful() {
        var aws = Sketch.aws();
        aws.remoteAs = 65_551;

        assertThat(Sketch.judge(
                        rule, Sketch.slice("blue", "blue", 64_496, 1000, Ownership.EXCLUSIVE, List.of(), aws.asAws())))
                .containsExactly(
                        "warning: asn 64496 is for documentation only",
                        "warning: aws-1: remoteAs 65551 is for documentation only");
    }

    @Test
    void theirNeighboursAreFine() {
        var aws = Sketch.aws();
        aws.remoteAs = 65_552;

        assertThat(Sketch.judge(
                        rule, Sketch.slice("blue", "blue", 64_512, 1000, Ownership.EXCLUSIVE, List.of(), aws.asAws())))
                .isEmpty();
    }
}
