package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AzureFirstUsableIsOursTest {

    private final AzureFirstUsableIsOurs rule = new AzureFirstUsableIsOurs();

    @Test
    void theFirstIsOursAndTheSecondMicrosofts() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.azure()
                                .peering("2001:db8::1/126", "2001:db8::2")
                                .asAzure())))
                .isEmpty();
    }

    @Test
    void swappedAddressesAreNamedSo() {
        assertThat(Sketch.judge(rule, Sketch.slice(new Sketch("azure-1", "10.0.0.14/30", "10.0.0.13").asAzure())))
                .containsExactly("error: azure-1: local 10.0.0.14 and remote 10.0.0.13 are swapped");
    }

    @Test
    void otherOrdersAreRefused() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.azure()
                                .peering("2001:db8::2/126", "2001:db8::3")
                                .asAzure())))
                .containsExactly(
                        "error: azure-1: local 2001:db8::2 and remote 2001:db8::3 are not the usable addresses of"
                                + " 2001:db8::/126 in their order");
    }
}
