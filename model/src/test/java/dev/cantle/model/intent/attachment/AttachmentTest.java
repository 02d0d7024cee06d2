package dev.cantle.model.intent.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import dev.cantle.model.intent.attachment.RoutedInterface.IrbUnit;
import dev.cantle.model.intent.attachment.RoutedInterface.SubInterface;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.VlanId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    private static final Port PORT = new Port("xe-0/1/0", "", 1522, "", Port.Tagging.FLEXIBLE);

    @ParameterizedTest
    @ValueSource(strings = {"ge-0/0/0", "xe-0/1/0", "et-0/0/0:1", "ae0", "ae127"})
    void ethernetPortsAndAggregatesArePorts(String name) {
        assertThat(Port.checkName(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"irb", "xe-0/1/0.101", "lo0", "ae", "xe-0/1", "em0", ""})
    void whatIsNotAPortIsRefused(String name) {
        assertThatThrownBy(() -> Port.checkName(name))
                .isInstanceOf(IllegalValueException.class)
                .hasMessage("'" + name + "' is not a port");
    }

    @Test
    void aSpeedIsAWordOfJunos() {
        assertThatThrownBy(() -> new Port("xe-0/1/0", "", 1522, "10G", Port.Tagging.FLEXIBLE))
                .hasMessage("'10G' is not a speed of a port");
    }

    @Test
    void packetsNeedAHeaderAndTheirTagsOnThePort() {
        assertThat(Port.mtuFor(1500, 1)).isEqualTo(1518);
        assertThat(Port.mtuFor(1500, 2)).isEqualTo(Port.USUAL_MTU);
        assertThat(Port.mtuFor(8500, 2)).isEqualTo(8522);
    }

    @Test
    void anEthertypeIsFourHexadecimalDigits() {
        assertThat(Ethertype.parse("0x88A8")).hasToString("0x88a8");
        for (String wrong : List.of("88a8", "0x88a", "0x05ff", "0x88a80", "33024")) {
            assertThatThrownBy(() -> Ethertype.parse(wrong)).hasMessage("'" + wrong + "' is not an ethertype");
        }
    }

    @Test
    void theInnermostTagIsTheCircuits() {
        Tags stacked = new Tags.Stacked(new Tag(Ethertype.parse("0x88a8"), new VlanId(200)), Tag.of(100));

        assertThat(stacked.innermost().id()).isEqualTo(new VlanId(100));
        assertThat(stacked.vlans()).isEqualTo("200.100");
        assertThat(new Tags.Single(Tag.of(101)).vlans()).isEqualTo("101");
        assertThat(new Tag(Ethertype.parse("0x88a8"), new VlanId(200))).hasToString("0x88a8.200");
    }

    @Test
    void aBurstIsFiveMillisecondsAtTheRate() {
        assertThat(Policing.of(50, 1500)).isEqualTo(new Policing.AtRate(50, 31_250));
        assertThat(Policing.of(10_000, 1500)).isEqualTo(new Policing.AtRate(10_000, 6_250_000));
    }

    @Test
    void aBurstIsTenPacketsAtLeast() {
        assertThat(Policing.of(1, 1500)).isEqualTo(new Policing.AtRate(1, 15_000));
        assertThat(Policing.of(50, 8500)).isEqualTo(new Policing.AtRate(50, 85_000));
    }

    @Test
    void aBurstHoldsAPacketAtLeast() {
        assertThatThrownBy(() -> new Policing.AtRate(50, 1499))
                .hasMessage("Burst 1499 bytes is outside 1500 to 100000000000");
    }

    @Test
    void aRoutedInterfaceIsAUnitOfIrbOrOfThePort() {
        Attachment attachment = new Attachment(PORT, 101, new Tags.Single(Tag.of(101)), new Policing.Off());
        BridgeDomain domain = new BridgeDomain(Home.MAIN, new BridgeVlan.None());
        RoutedInterface byHand = new IrbUnit(4, new Bridging.ByHand());
        RoutedInterface bridged = new IrbUnit(12, new Bridging.Through(attachment, domain));
        RoutedInterface direct = new SubInterface(attachment);

        assertThat(Stream.of(direct, bridged, byHand)
                        .sorted(RoutedInterface.BY_NAME)
                        .map(RoutedInterface::name))
                .containsExactly("irb.4", "irb.12", "xe-0/1/0.101");
        assertThat(byHand.attachment()).isEmpty();
        assertThat(bridged.attachment()).contains(attachment);
        assertThat(direct.attachment()).contains(attachment);
    }

    @Test
    void aBridgeDomainHasOneVlanOrNone() {
        assertThat(new BridgeVlan.None().word()).isEqualTo("none");
        assertThat(new BridgeVlan.Normalised(new VlanId(4)).word()).isEqualTo("4");
    }
}
