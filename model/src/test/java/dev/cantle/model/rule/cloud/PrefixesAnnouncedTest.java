package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class PrefixesAnnouncedTest {

    @Test
    void noMoreIsExpectedThanAProviderAnnounces() {
        var azure = Sketch.azure().receive("10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16");

        assertThat(Sketch.judge(new PrefixesAnnounced(Provider.AZURE), Sketch.slice(azure.asAzure())))
                .containsExactly("warning: azure-1: 3 prefixes of inet are expected, and Azure announces at most 2");
    }

    @Test
    void aTransitVirtualInterfaceHasALimitOfItsOwn() {
        var aws = Sketch.aws().receive("10.1.0.0/16", "10.2.0.0/16");
        assertThat(Sketch.judge(new PrefixesAnnounced(Provider.AWS), Sketch.slice(aws.asAws())))
                .isEmpty();

        aws.vif = AwsCircuit.Vif.TRANSIT;
        assertThat(Sketch.judge(new PrefixesAnnounced(Provider.AWS), Sketch.slice(aws.asAws())))
                .containsExactly("warning: aws-1: 2 prefixes of inet are expected, and AWS announces at most 1");
    }
}
