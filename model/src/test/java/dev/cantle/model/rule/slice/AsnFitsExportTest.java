package dev.cantle.model.rule.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsnFitsExportTest {

    @Test
    void aNumberAboveThirtyOneBitsIsPointedOut() {
        var rule = new AsnFitsExport();
        var aws = Sketch.aws().asAws();

        assertThat(Sketch.judge(rule, Sketch.slice(aws))).isEmpty();
        assertThat(Sketch.judge(
                        rule, Sketch.slice("blue", "blue", 4_200_000_001L, 1000, Ownership.EXCLUSIVE, List.of(), aws)))
                .containsExactly(
                        "info: asn 4200000001 does not fit the Int of GraphQL that ProvisionCloudRouter takes");
    }
}
