package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PrefixesAcceptedTest {

    private final PrefixesAccepted rule = new PrefixesAccepted(Provider.AWS);

    @Test
    void asManyAsAwsTakesAreFine() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().asAws(),
                                Sketch.azure()
                                        .receive("10.6.0.0/16", "10.7.0.0/16")
                                        .asAzure())))
                .isEmpty();
    }

    @Test
    void oneMoreDropsTheSession() {
        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                Sketch.aws().asAws(),
                                Sketch.azure()
                                        .receive("10.6.0.0/16", "10.7.0.0/16", "10.8.0.0/16")
                                        .asAzure())))
                .containsExactly(
                        "error: aws-1: 3 prefixes of inet would be announced, and AWS drops the session above 2");
    }

    @Test
    void aPublicInterfaceTakesMore() {
        var aws = Sketch.aws();
        aws.vif = AwsCircuit.Vif.PUBLIC;

        assertThat(Sketch.judge(
                        rule,
                        Sketch.slice(
                                aws.asAws(),
                                Sketch.azure()
                                        .receive("10.6.0.0/16", "10.7.0.0/16", "10.8.0.0/16")
                                        .asAzure())))
                .isEmpty();
    }

    @Test
    void premiumTakesMore() {
        var azure = Sketch.azure();
        azure.sku = AzureCircuit.Sku.PREMIUM;

        assertThat(Sketch.judge(
                        new PrefixesAccepted(Provider.AZURE),
                        Sketch.slice(
                                Sketch.aws()
                                        .receive("10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16")
                                        .asAws(),
                                azure.asAzure())))
                .isEmpty();
    }
}
