package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class AwsCircuitRulesTest {

    @Test
    void linkLocalAddressesHaveTheLengthThatAwsAssigns() {
        assertThat(Sketch.judge(
                        new PeeringRange(), Sketch.slice(new Sketch("aws-1", "169.254.8.2/29", "169.254.8.1").asAws())))
                .isEmpty();
        assertThat(Sketch.judge(
                        new PeeringRange(), Sketch.slice(new Sketch("aws-1", "169.254.8.2/30", "169.254.8.1").asAws())))
                .containsExactly("warning: aws-1: 169.254.8.0/30 is of 169.254.0.0/16, which AWS assigns as /29");
    }

    @Test
    void aCircuitWithoutKeyIsDoubtful() {
        var aws = Sketch.aws();
        aws.authentication = new Authentication.None();
        assertThat(Sketch.judge(new Md5Needed(), Sketch.slice(aws.asAws())))
                .containsExactly("warning: aws-1: there is no md5, and AWS always signs its sessions: it makes a key"
                        + " when it is given none");

        aws.disabled = true;
        assertThat(Sketch.judge(new Md5Needed(), Sketch.slice(aws.asAws()))).isEmpty();
    }

    @Test
    void twoDefaultNetworksDoNotMeet() {
        var second = new Sketch("aws-2", "10.0.1.0/31", "10.0.1.1").receive("172.31.0.0/16", "10.9.0.0/16");

        assertThat(Sketch.judge(new DefaultNetwork(), Sketch.slice(Sketch.aws().asAws(), second.asAws())))
                .containsExactly("error: aws-2: 172.31.0.0/16 is the prefix of every default VPC, and aws-1 leads to"
                        + " another one");
    }

    @Test
    void twoWaysToOneDefaultNetworkMayBe() {
        var second = new Sketch("aws-2", "10.0.1.0/31", "10.0.1.1");

        assertThat(Sketch.judge(new DefaultNetwork(), Sketch.slice(Sketch.aws().asAws(), second.asAws())))
                .isEmpty();
    }

    @Test
    void aQuotaOfOnesOwnHasAnEnd() {
        var azure = Sketch.azure().receive("10.6.0.0/16", "10.7.0.0/16");

        assertThat(Sketch.judge(
                        new PrefixesAllocatable(), Sketch.slice(Sketch.aws().asAws(), azure.asAzure())))
                .containsExactly("warning: aws-1: 2 prefixes of inet would be announced, and AWS allocates at most 1 to"
                        + " a virtual interface, whatever its quota is here");
    }

    @Test
    void aPublicVirtualInterfaceHasAQuotaOfItsOwn() {
        var aws = Sketch.aws();
        aws.vif = AwsCircuit.Vif.PUBLIC;
        var azure = Sketch.azure().receive("10.6.0.0/16", "10.7.0.0/16");

        assertThat(Sketch.judge(new PrefixesAllocatable(), Sketch.slice(aws.asAws(), azure.asAzure())))
                .isEmpty();
    }
}
