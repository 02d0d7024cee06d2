package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PrefixLengthTest {

    private final PrefixLength rule = new PrefixLength(Provider.AZURE);

    @Test
    void azureTakesASlash30() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure()))).isEmpty();
    }

    @Test
    void azureTakesNoSlash31() {
        assertThat(Sketch.judge(rule, Sketch.slice(new Sketch("azure-1", "10.0.0.12/31", "10.0.0.13").asAzure())))
                .containsExactly("error: azure-1: 10.0.0.12/31 is a /31, and Azure takes /30 only");
    }

    @Test
    void azureTakesASlash126ForIpv6() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(Sketch.azure()
                                .peering("2001:db8::1/127", "2001:db8::")
                                .asAzure())))
                .containsExactly("error: azure-1: 2001:db8::/127 is a /127, and Azure takes /126 only");
    }

    @Test
    void theReservedSubnetIsASlash30Too() {
        var azure = Sketch.azure();
        azure.secondarySubnet = "10.0.0.16/29";

        assertThat(Sketch.judge(rule, Sketch.slice(azure.asAzure())))
                .containsExactly("error: azure-1: 10.0.0.16/29 is a /29, and Azure takes /30 only");
    }

    @Test
    void awsTakesSeveral() {
        var rule = new PrefixLength(Provider.AWS);

        assertThat(Sketch.judge(rule, Sketch.slice(new Sketch("c", "10.0.0.1/28", "10.0.0.2").asAws())))
                .containsExactly("error: c: 10.0.0.0/28 is a /28, and AWS takes /29, /30, /31 only");
    }
}
