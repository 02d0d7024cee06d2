package dev.cantle.model.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircuitTest {

    @Test
    void anAccountHasTwelveDigits() {
        assertThatThrownBy(() -> AwsCircuit.checkAccountId("11223344665"))
                .hasMessage("AWS account id '11223344665' is not twelve digits");
    }

    @Test
    void aRegionIsNamedAsAwsDoes() {
        assertThat(AwsCircuit.checkRegion("us-gov-west-1")).isEqualTo("us-gov-west-1");
        assertThatThrownBy(() -> AwsCircuit.checkRegion("Frankfurt"))
                .hasMessage("'Frankfurt' is not the name of an AWS region");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "eu-1",
                "eu--1",
                "eu-a--1",
                "eu--a-1",
                "e-central-1",
                "eua-central-1",
                "eu-central-",
                "eu-central-123",
                "eu-Central-1",
                "eu-central1",
                "eu-cen1tral-1",
                "eu-central-1 "
            })
    void whatOnlyLooksLikeARegionIsNone(String text) {
        assertThatThrownBy(() -> AwsCircuit.checkRegion(text))
                .hasMessage("'" + text + "' is not the name of an AWS region");
    }

    @Test
    void aServiceKeyIsAUuid() {
        assertThat(AzureCircuit.checkServiceKey("9433C213-a9a3-46d2-abc4-ef6dd5b9b353"))
                .isEqualTo("9433C213-a9a3-46d2-abc4-ef6dd5b9b353");
        assertThatThrownBy(() -> AzureCircuit.checkServiceKey("9433c213-a9a3-46d2-abc4-ef6dd5b9b35g"))
                .hasMessage("Service key '9433c213-a9a3-46d2-abc4-ef6dd5b9b35g' is not a UUID");
        assertThatThrownBy(() -> AzureCircuit.checkServiceKey("9433c213aa9a3-46d2-abc4-ef6dd5b9b353"))
                .hasMessage("Service key '9433c213aa9a3-46d2-abc4-ef6dd5b9b353' is not a UUID");
        assertThatThrownBy(() -> AzureCircuit.checkServiceKey("9433c213"))
                .hasMessage("Service key '9433c213' is not a UUID");
    }

    @Test
    void aCircuitHasAPeering() {
        assertThatThrownBy(() -> link("blue", 4, 1500, List.of())).hasMessage("The circuit blue has no peering");
    }

    @Test
    void aCircuitNamesItsInterface() {
        assertThat(link("blue", 4, 1500, ONE).interfaceName()).isEqualTo("irb.4");
    }

    @Test
    void aLinkHasLimits() {
        assertThatThrownBy(() -> link("blue", -1, 1500, ONE)).hasMessage("irb unit -1 is outside 0 to 1073741823");
        assertThatThrownBy(() -> link("blue", 4, 9193, ONE)).hasMessage("MTU 9193 bytes is outside 256 to 9192");
        assertThatThrownBy(() -> link("Blue", 4, 1500, ONE)).hasMessage("The name of the circuit 'Blue' is not legal");
    }

    @Test
    void receivedPrefixesAreSorted() {
        assertThat(link("blue", 4, 1500, ONE).receive())
                .containsExactly(Prefix.parse("10.6.0.0/16"), Prefix.parse("10.7.0.0/16"));
    }

    @Test
    void aSiteIsOneLine() {
        assertThatThrownBy(() -> new OtherCircuit(link("blue", 4, 1500, ONE), "a\nb"))
                .hasMessage("The site holds the character U+000A");
    }

    private static final List<Peering> ONE =
            List.of(new Peering(InterfaceAddress.parse("10.0.0.0/31"), IpAddress.parse("10.0.0.1")));

    static Link link(String name, int irb, int mtu, List<Peering> peerings) {
        var bgp = new Bgp(
                new Asn(64_512),
                new Authentication.None(),
                Duration.ofSeconds(90),
                new Bfd.Off(),
                new PrefixLimit.None(),
                100,
                List.of());
        var receive = List.of(Prefix.parse("10.7.0.0/16"), Prefix.parse("10.6.0.0/16"), Prefix.parse("10.6.0.0/16"));
        return new Link(name, "", 50, irb, mtu, false, peerings, bgp, receive, new Advertise.Others());
    }
}
