package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubnetUniqueTest {

    private final SubnetUnique rule = new SubnetUnique();

    @Test
    void aSubnetOfItsOwnIsFine() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()))).isEmpty();
    }

    @Test
    void twoSlicesWithOneSubnetAreDoubtful() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.aws().asAws()), red(Sketch.aws())))
                .containsExactly("warning: aws-1: 10.0.0.0/31 is the subnet of aws-1 of the slice blue too, in the same"
                        + " account and region");
    }

    private static Slice red(Sketch circuit) {
        return Sketch.slice("red", "red", 65_000, 1000, Ownership.EXCLUSIVE, List.of(), circuit.asAws());
    }
}
