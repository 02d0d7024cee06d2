package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Manner COMBINED = new Manner(new LocalAs.OfSlice(), false, false, false, true);

    @Test
    void awsTakesIpv6OverASessionOfItsOwn() {
        var aws = Sketch.aws().peering("2001:db8::1/125", "2001:db8::2");
        assertThat(Sketch.judge(new Sessions(Provider.AWS), Sketch.slice(aws.asAws())))
                .isEmpty();

        aws.manner = COMBINED;
        assertThat(Sketch.judge(new Sessions(Provider.AWS), Sketch.slice(aws.asAws())))
                .containsExactly("error: aws-1: AWS takes IPv6 prefixes over an IPv6 session only");
    }

    @Test
    void azureIsNotToldItsOwnPrefixesAsOurs() {
        var azure = Sketch.azure();
        azure.manner = new Manner(new LocalAs.OfSlice(), true, false, false, false);

        assertThat(Sketch.judge(new AzureAsOverride(), Sketch.slice(azure.asAzure())))
                .containsExactly("error: azure-1: asOverride tells Azure prefixes of AS 12076 as ours,"
                        + " and Azure cannot see the loop");
    }

    @Test
    void bothPathsOfAzureHaveTheSameFamilies() {
        var first = Sketch.azure().peering("2001:db8::1/126", "2001:db8::2");
        var second = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18").receive("10.6.0.0/16");
        second.path = dev.cantle.model.intent.AzureCircuit.Path.SECONDARY;

        assertThat(Sketch.judge(new AzurePathsAgree(), Sketch.slice(first.asAzure(), second.asAzure())))
                .containsExactly("error: azure-2: the circuit has IPv4, and the other path, azure-1, IPv4 and IPv6");
    }
}
