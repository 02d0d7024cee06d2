package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.rule.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicVirtualInterfaceTest {

    private static Sketch open(String local, String remote) {
        var aws = new Sketch("aws-1", local, remote).receive("203.0.113.0/24");
        aws.vif = AwsCircuit.Vif.PUBLIC;
        aws.remoteAs = 7224;
        return aws;
    }

    private static Circuit plant(String prefix) {
        return new Sketch("plant", "10.0.9.1/30", "10.0.9.2").receive(prefix).asOther();
    }

    @Test
    void itHasPublicAddressesAndAnnouncesPublicPrefixes() {
        assertThat(Sketch.judge(
                        new PublicAddresses(),
                        Sketch.slice(open("198.51.100.0/31", "198.51.100.1").asAws(), plant("192.0.2.0/24"))))
                .isEmpty();
        assertThat(Sketch.judge(
                        new PublicAddresses(),
                        Sketch.slice(open("10.0.0.0/31", "10.0.0.1").asAws(), plant("10.20.0.0/16"))))
                .containsExactly(
                        "error: aws-1: the peering subnet 10.0.0.0/31 is not public",
                        "error: aws-1: 10.20.0.0/16 would be announced over a public virtual interface, and is not"
                                + " public");
    }

    @Test
    void aPrivateVirtualInterfaceMayHaveAnyAddresses() {
        assertThat(Sketch.judge(new PublicAddresses(), Sketch.slice(Sketch.aws().asAws())))
                .isEmpty();
    }

    @Test
    void itJoinsTwoRegisteredAsNumbers() {
        var aws = open("198.51.100.0/31", "198.51.100.1");
        aws.remoteAs = 64_512;

        assertThat(Sketch.judge(new PublicAs(), Sketch.slice(aws.asAws())))
                .containsExactly(
                        "warning: aws-1: asn 65000 is private: AWS takes it on a public virtual interface, and ignores"
                                + " prepending then",
                        "warning: aws-1: remoteAs is 64512, and AWS's side of a public virtual interface has 7224");
        assertThat(Sketch.judge(
                        new PublicAs(),
                        Sketch.slice(
                                "blue",
                                "blue",
                                3333,
                                1000,
                                Ownership.EXCLUSIVE,
                                List.of(),
                                open("198.51.100.0/31", "198.51.100.1").asAws())))
                .isEmpty();
    }
}
