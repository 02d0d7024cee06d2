package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class MtuAllowedTest {

    private final MtuAllowed rule = new MtuAllowed(Provider.AWS);

    @Test
    void jumboFramesAreOffered() {
        var aws = Sketch.aws();
        aws.mtu = 8500;

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws()))).isEmpty();
    }

    @Test
    void otherSizesAreNot() {
        var aws = Sketch.aws();
        aws.mtu = 9001;

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: AWS takes an MTU of 1500 or 8500, not of 9001");
    }

    @Test
    void aPublicInterfaceHasNoJumboFrames() {
        var aws = Sketch.aws();
        aws.mtu = 8500;
        aws.vif = AwsCircuit.Vif.PUBLIC;

        assertThat(Sketch.judge(rule, Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: AWS takes an MTU of 1500, not of 8500");
    }

    @Test
    void azureHasAnUpperLimit() {
        var azure = Sketch.azure();
        azure.mtu = 1501;

        assertThat(Sketch.judge(new MtuAllowed(Provider.AZURE), Sketch.slice(azure.asAzure())))
                .containsExactly("error: azure-1: Azure takes an MTU of at most 1500, not of 1501");
    }
}
