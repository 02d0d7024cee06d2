package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import dev.cantle.model.intent.attachment.BridgeVlan;
import dev.cantle.model.intent.attachment.Bridging;
import dev.cantle.model.intent.attachment.Policing;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.attachment.Tag;
import dev.cantle.model.intent.attachment.Tags;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.value.VlanId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarrierHalfTest {

    private static final Slice SLICE = Samples.slice(attached());

    @TempDir
    Path folder;

    @Test
    void aSliceWithoutAttachmentsHasNone() throws RenderException {
        assertThat(new ConfigRenderer().renderCarrier(Samples.slice(Samples.aws(), Samples.azure())))
                .isEmpty();
    }

    @Test
    void itHasPortUnitBridgeDomainAndPolicersAndTheSliceHasNothingOfThem() throws RenderException {
        String carrier = new ConfigRenderer().renderCarrier(SLICE).orElseThrow().text(Notation.SET);
        String own = new ConfigRenderer()
                .render(SLICE, Samples.device(Access.MASTER))
                .text(Notation.SET);

        assertThat(carrier)
                .contains("set interfaces xe-0/1/0 unit 101 vlan-id 101\n")
                .contains("set bridge-domains irb-4 routing-interface irb.4\n")
                .contains("set firewall policer irb-4-input if-exceeding bandwidth-limit 50m\n");
        assertThat(own).doesNotContain("xe-0/1/0", "bridge-domains", "policer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interfaces { xe-0/1/1 { mtu 9192; } } | interfaces xe-0/1/1",
                "interfaces { xe-0/1/0 { unit 7 { vlan-id 7; } } } | interfaces xe-0/1/0 unit 7",
                "interfaces { xe-0/1/0 { disable; } } | interfaces xe-0/1/0 disable",
                "bridge-domains { irb-5 { vlan-id none; } } | bridge-domains irb-5",
                "firewall { policer other { then discard; } } | firewall policer other",
                "system { host-name r1; } | system",
                "logical-systems { l2 { interfaces { irb { unit 4; } } } } | logical-systems l2"
            })
    void aPartOfItMayWriteNothingElse(String part, String path) throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("carrier-ports.ftl"), part.replace("; ", ";\n") + "\n");

        assertThatThrownBy(() -> new ConfigRenderer(templates).renderCarrier(SLICE))
                .isInstanceOf(RenderException.class)
                .message()
                .contains("error: [edit " + path
                        + "] lies outside of the carrier's half of the slice [template-outside-slice]");
    }

    private static Circuit attached() {
        Link plain = Samples.aws().link();
        Attachment attachment = new Attachment(
                new Port("xe-0/1/0", "", 1522, "", Port.Tagging.FLEXIBLE),
                101,
                new Tags.Single(Tag.of(101)),
                Policing.of(50, 1500));
        Bridging bridging = new Bridging.Through(attachment, new BridgeDomain(Home.MAIN, new BridgeVlan.None()));
        Link link = new Link(
                plain.name(),
                plain.description(),
                plain.bandwidthMbps(),
                new RoutedInterface.IrbUnit(4, bridging),
                plain.mtu(),
                plain.disabled(),
                plain.peerings(),
                plain.bgp(),
                plain.receive(),
                plain.advertise(),
                plain.passing());
        return new AwsCircuit(link, "112233446655", "eu-central-1", AwsCircuit.Vif.PRIVATE, new VlanId(101));
    }
}
