package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReservedAsnTest {

    private final ReservedAsn rule = new ReservedAsn(Provider.AZURE);

    @Test
    void aNumberBesideTheRangeIsFine() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                65_514,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.azure().asAzure())))
                .isEmpty();
    }

    @Test
    void azureKeepsARange() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                65_520,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.azure().asAzure())))
                .containsExactly("error: asn 65520: Azure reserves 65515-65520");
    }

    @Test
    void azureKeepsItsOwnNumber() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                12_076,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.azure().asAzure())))
                .containsExactly("error: asn 12076: Azure reserves 12076");
    }

    @Test
    void withoutAzureItsNumbersAreFree() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                "blue",
                                "blue",
                                65_520,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                Sketch.aws().asAws())))
                .isEmpty();
    }
}
