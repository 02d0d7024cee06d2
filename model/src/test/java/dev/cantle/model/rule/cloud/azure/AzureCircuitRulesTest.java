package dev.cantle.model.rule.cloud.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;

class AzureCircuitRulesTest {

    private static Sketch microsoft(String... prefixes) {
        var azure = new Sketch("azure-1", "198.51.100.1/30", "198.51.100.2").receive("203.0.113.0/24");
        azure.remoteAs = 12_076;
        azure.secondarySubnet = "198.51.100.4/30";
        azure.peering = new AzurePeering.Microsoft(
                List.of(prefixes).stream().map(Prefix::parse).toList(), "RIPENCC", List.of());
        return azure;
    }

    @Test
    void peeringsOfOneCircuitHaveVlansOfTheirOwn() {
        var other = microsoft("192.0.2.0/24");

        assertThat(Sketch.judge(
                        new PeeringsApart(),
                        Sketch.slice(new Sketch("private", "10.0.0.13/30", "10.0.0.14").asAzure(), other.asAzure())))
                .containsExactly("error: private: innerVlan 101 is that of azure-1, which is another peering of the"
                        + " same circuit");
        other.vlan = 200;
        assertThat(Sketch.judge(new PeeringsApart(), Sketch.slice(Sketch.azure().asAzure(), other.asAzure())))
                .isEmpty();
    }

    @Test
    void thePlaceholderIsNobodysKey() {
        var azure = Sketch.azure();
        azure.serviceKey = "00000000-0000-0000-0000-000000000000";

        assertThat(Sketch.judge(new ServiceKeyReal(), Sketch.slice(azure.asAzure())))
                .containsExactly("warning: azure-1: the service key is the placeholder of examples");
    }

    @Test
    void microsoftPeeringHasPublicSubnets() {
        assertThat(Sketch.judge(
                        new MicrosoftAddresses(),
                        Sketch.slice(microsoft("192.0.2.0/24").asAzure())))
                .isEmpty();
        var azure = microsoft("192.0.2.0/24");
        azure.secondarySubnet = "10.0.0.16/30";
        assertThat(Sketch.judge(new MicrosoftAddresses(), Sketch.slice(azure.asAzure())))
                .containsExactly("error: azure-1: 10.0.0.16/30 is not public, and Microsoft peering takes public"
                        + " subnets only");
    }

    @Test
    void microsoftPeeringTakesWhatItLists() {
        var plant = new Sketch("plant", "10.0.9.1/30", "10.0.9.2").receive("192.0.2.0/25", "10.20.0.0/16");

        assertThat(Sketch.judge(
                        new MicrosoftPrefixes(),
                        Sketch.slice(microsoft("192.0.2.0/24", "10.0.0.0/8").asAzure(), plant.asOther())))
                .containsExactly("error: azure-1: 10.0.0.0/8 is not public, and Azure does not take it into Microsoft"
                        + " peering");
        assertThat(Sketch.judge(
                        new MicrosoftPrefixes(),
                        Sketch.slice(microsoft("192.0.2.0/24").asAzure(), plant.asOther())))
                .containsExactly("error: azure-1: 10.20.0.0/16 would be announced, and is in none of publicPrefixes");
    }

    @Test
    void microsoftPeeringWithAPrivateNumberIsValidatedByHand() {
        assertThat(Sketch.judge(
                        new MicrosoftAs(),
                        Sketch.slice(microsoft("192.0.2.0/24").asAzure())))
                .containsExactly("warning: azure-1: asn 65000 is private: Microsoft validates such a peering by hand,"
                        + " and takes private numbers out of the path");
        assertThat(Sketch.judge(new MicrosoftAs(), Sketch.slice(Sketch.azure().asAzure())))
                .isEmpty();
    }
}
