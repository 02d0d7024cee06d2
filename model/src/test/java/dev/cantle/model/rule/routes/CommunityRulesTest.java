package dev.cantle.model.rule.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.Community;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommunityRulesTest {

    @Test
    void aLocalPreferenceOfAwsStandsAlone() {
        var aws = Sketch.aws();
        aws.communities = List.of(Community.parse("7224:7100"), Community.parse("7224:7300"));

        assertThat(Sketch.judge(new AwsOneLocalPreference(), Sketch.slice(aws.asAws())))
                .containsExactly(
                        "error: aws-1: 7224:7100 and 7224:7300 are local preferences of AWS, which exclude each"
                                + " other");
    }

    @Test
    void aCommunityOfAnotherProviderSaysNothing() {
        var azure = Sketch.azure();
        azure.communities = List.of(Community.parse("7224:7300"), Community.parse("65000:1"));

        assertThat(Sketch.judge(new CommunitiesFit(), Sketch.slice(azure.asAzure())))
                .containsExactly("warning: azure-1: 7224:7300 is a community of AWS: Azure makes nothing of it");
    }

    @Test
    void aScopeIsForPublicVirtualInterfaces() {
        var aws = Sketch.aws();
        aws.communities = List.of(Community.parse("7224:9100"));

        assertThat(Sketch.judge(new CommunitiesFit(), Sketch.slice(aws.asAws())))
                .containsExactly(
                        "warning: aws-1: 7224:9100 is not heeded on a circuit of this kind: AWS makes nothing of"
                                + " it");
        aws.vif = AwsCircuit.Vif.PUBLIC;
        assertThat(Sketch.judge(new CommunitiesFit(), Sketch.slice(aws.asAws())))
                .isEmpty();
    }

    @Test
    void azureHeedsNoTagOfItsRegions() {
        var azure = Sketch.azure();
        azure.communities = List.of(Community.parse("12076:51002"));

        assertThat(Sketch.judge(new CommunitiesFit(), Sketch.slice(azure.asAzure())))
                .containsExactly("warning: azure-1: 12076:51002 is not heeded on a circuit of this kind: Azure makes"
                        + " nothing of it");
    }
}
