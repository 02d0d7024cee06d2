package dev.cantle.model.rule.cloud.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class GcpCircuitRulesTest {

    @Test
    void theAddressesAreThoseThatGoogleAllocates() {
        assertThat(Sketch.judge(new PeeringRange(), Sketch.slice(Sketch.gcp().asGcp())))
                .isEmpty();
        assertThat(Sketch.judge(
                        new PeeringRange(), Sketch.slice(new Sketch("gcp-1", "10.0.0.2/29", "10.0.0.1").asGcp())))
                .containsExactly("error: gcp-1: 10.0.0.0/29 is not of 169.254.0.0/16, from which Google allocates");
    }

    @Test
    void aPartnersCloudRouterHasGooglesNumber() {
        var gcp = Sketch.gcp();
        gcp.remoteAs = 64_514;
        assertThat(Sketch.judge(new PartnerAs(), Sketch.slice(gcp.asGcp())))
                .containsExactly(
                        "warning: gcp-1: remoteAs is 64514, and a Cloud Router of Partner Interconnect has" + " 16550");

        gcp.attachment = new GcpAttachment.Dedicated("fra-dx-1");
        assertThat(Sketch.judge(new PartnerAs(), Sketch.slice(gcp.asGcp()))).isEmpty();
    }

    @Test
    void aPairingKeyStandsOnceAndNamesTheRegion() {
        var other = new Sketch("gcp-2", "169.254.10.10/29", "169.254.10.9");
        assertThat(Sketch.judge(
                        new PairingKeyUnique(), Sketch.slice(Sketch.gcp().asGcp(), other.asGcp())))
                .containsExactly("error: gcp-2: the pairing key is that of gcp-1 of the slice blue");

        other.attachment = new GcpAttachment.Partner("7e51371e-72a3-40b5-b844-2e3efefaee59/us-east1/2");
        assertThat(Sketch.judge(new PairingKeyUnique(), Sketch.slice(other.asGcp())))
                .containsExactly("error: gcp-2: the pairing key is of the region us-east1, and region is europe-west3");
    }

    @Test
    void anAttachmentAndItsVlanStandOnce() {
        var one = Sketch.gcp();
        one.attachment = new GcpAttachment.Dedicated("fra-dx-1");
        var two = new Sketch("gcp-2", "169.254.10.10/29", "169.254.10.9");
        two.attachment = one.attachment;
        assertThat(Sketch.judge(new VlanUnique(), Sketch.slice(one.asGcp(), two.asGcp())))
                .containsExactly("error: gcp-2: the VLAN attachment fra-1 is that of gcp-1 of the slice blue");

        two.attachmentName = "fra-2";
        assertThat(Sketch.judge(new VlanUnique(), Sketch.slice(one.asGcp(), two.asGcp())))
                .containsExactly(
                        "error: gcp-2: VLAN 101 of the connection fra-dx-1 is that of gcp-1 of the slice" + " blue");
    }
}
