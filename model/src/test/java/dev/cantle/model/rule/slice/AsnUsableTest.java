package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsnUsableTest {

    private final AsnUsable rule = new AsnUsable();

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
    void theTransitionNumberIsNobodys() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                23_456,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .containsExactly("error: asn 23456 is reserved: AS_TRANS (RFC 6793)");
    }

    @Test
    void theLastNumbersAreNobodys() {
        var aws = Sketch.aws();
        aws.remoteAs = 4_294_967_295L;

        assertThat(Sketch.judge(
                        rule, Sketch.slice("blue", "blue", 65_535, 1000, Ownership.EXCLUSIVE, List.of(), aws.asAws())))
                .containsExactly(
                        "error: asn 65535 is reserved: the last of its range (RFC 7300)",
                        "error: aws-1: remoteAs 4294967295 is reserved: the last of its range (RFC 7300)");
    }
}
