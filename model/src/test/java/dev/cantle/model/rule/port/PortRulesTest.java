package dev.cantle.model.rule.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.intent.attachment.Policing;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.Tag;
import dev.cantle.model.intent.attachment.Tags;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.VlanId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortRulesTest {

    private static final Port PORT = port("xe-0/1/0", 1522, "", Port.Tagging.FLEXIBLE);

    @Test
    void circuitsOfTwoSlicesShareAPortOfWhichTheySayTheSame() {
        Slice blue = slice("blue", circuit(PORT, 101, one(101)));
        Slice red = slice("red", circuit(PORT, 102, one(102)));

        for (var rule : List.of(new PortSettingsAgree(), new PortUnitUnique(), new PortTagsUnique())) {
            assertThat(Sketch.judge(rule, blue, red)).isEmpty();
        }
    }

    @Test
    void aPortIsNotTwoThings() {
        Port other = port("xe-0/1/0", 9192, "10g", Port.Tagging.FLEXIBLE);

        assertThat(Sketch.judge(
                        new PortSettingsAgree(),
                        slice("blue", circuit(PORT, 101, one(101))),
                        slice("red", circuit(other, 102, one(102)))))
                .containsExactly("error: aws-1: xe-0/1/0 of r1 is MTU 9192, tagging flexible, speed 10g here,"
                        + " and MTU 1522, tagging flexible for aws-1 of the slice blue");
    }

    @Test
    void aUnitOfAPortBelongsToOneCircuit() {
        assertThat(Sketch.judge(
                        new PortUnitUnique(),
                        slice("blue", circuit(PORT, 7, one(101))),
                        slice("red", circuit(PORT, 7, one(102)))))
                .containsExactly("error: aws-1: xe-0/1/0.7 on r1 belongs to aws-1 of the slice blue already");
    }

    @Test
    void tagsOfAPortLeadToOneCircuit() {
        assertThat(Sketch.judge(
                        new PortTagsUnique(),
                        slice("blue", circuit(PORT, 1, two(200, 100))),
                        slice("red", circuit(PORT, 2, two(200, 100)))))
                .containsExactly(
                        "error: aws-1: VLAN 200.100 of xe-0/1/0 on r1 leads to aws-1 of the slice blue already");
    }

    @Test
    void theSameInnerTagMayComeBehindAnotherOuterOne() {
        assertThat(Sketch.judge(
                        new PortTagsUnique(),
                        slice("blue", circuit(PORT, 1, two(200, 100))),
                        slice("red", circuit(PORT, 2, two(201, 100)))))
                .isEmpty();
    }

    @Test
    void aPortHoldsThePacketsOfItsCircuits() {
        Port small = port("xe-0/1/0", 1518, "", Port.Tagging.FLEXIBLE);

        assertThat(Sketch.judge(new PortMtuSuffices(), slice("blue", circuit(small, 1, two(200, 100)))))
                .containsExactly("error: aws-1: xe-0/1/0 has MTU 1518, and packets of 1500 bytes need 1522 with"
                        + " Ethernet header and 2 tags");
        assertThat(Sketch.judge(new PortMtuSuffices(), slice("blue", circuit(small, 1, one(101)))))
                .isEmpty();
    }

    @Test
    void aPortWithSingleTaggingTakesNoSecondTag() {
        Port single = port("xe-0/1/0", 1522, "", Port.Tagging.SINGLE);
        Circuit stacked =
                Sketch.aws().direct(attachment(single, 1, two(200, 100))).asAws();
        Circuit plain = Sketch.aws().direct(attachment(single, 1, one(101))).asAws();

        assertThat(Sketch.judge(new PortTaggingSuffices(), Sketch.slice(stacked)))
                .containsExactly("error: aws-1: xe-0/1/0 takes one tag with ethertype 0x8100, on units with"
                        + " addresses; this circuit has other tags");
        assertThat(Sketch.judge(new PortTaggingSuffices(), Sketch.slice(plain))).isEmpty();
    }

    @Test
    void aPortWithSingleTaggingIsNotBridged() {
        Port single = port("xe-0/1/0", 1522, "", Port.Tagging.SINGLE);

        assertThat(Sketch.judge(new PortTaggingSuffices(), slice("blue", circuit(single, 1, one(101)))))
                .containsExactly("error: aws-1: xe-0/1/0 takes one tag with ethertype 0x8100, on units with"
                        + " addresses; this one is bridged");
    }

    @Test
    void anAggregateHasTheSpeedOfItsMembers() {
        assertThat(Sketch.judge(
                        new PortSpeedApplies(),
                        slice("blue", circuit(port("ae0", 1522, "10g", Port.Tagging.FLEXIBLE), 1, one(101)))))
                .containsExactly("error: aws-1: speed 10g is said of ae0, whose speed is that of its members");
    }

    @Test
    void anotherEthertypeIsASettingOfTheHardware() {
        Tags service = new Tags.Stacked(new Tag(Ethertype.parse("0x88a8"), new VlanId(200)), Tag.of(100));

        assertThat(Sketch.judge(new PortEthertypeKnown(), slice("blue", circuit(PORT, 1, service))))
                .containsExactly("info: aws-1: xe-0/1/0 takes frames with ethertype 0x88a8 for tagged only if it is"
                        + " told to, and Cantle does not render that");
        assertThat(Sketch.judge(new PortEthertypeKnown(), slice("blue", circuit(PORT, 1, two(200, 100)))))
                .isEmpty();
    }

    @Test
    void theInnermostTagIsTheProvidersVlan() {
        assertThat(Sketch.judge(new PortVlanIsTheProviders(), slice("blue", circuit(PORT, 1, two(200, 101)))))
                .isEmpty();
        assertThat(Sketch.judge(new PortVlanIsTheProviders(), slice("blue", circuit(PORT, 1, one(300)))))
                .containsExactly("warning: aws-1: the port delivers the circuit in VLAN 300, and aws knows it by 101");
    }

    @Test
    void noSliceHasTheNameOfAnothersCarrierHalf() {
        Slice plain = slice("blue.carrier", Sketch.aws().asAws());

        assertThat(Sketch.judge(new CarrierFileFree(), slice("blue", circuit(PORT, 1, one(101))), plain))
                .containsExactly("error: The golden of blue.carrier would be the file that holds the carrier's half"
                        + " of blue");
        assertThat(Sketch.judge(
                        new CarrierFileFree(), slice("blue", Sketch.aws().asAws()), plain))
                .isEmpty();
    }

    private static Port port(String name, int mtu, String speed, Port.Tagging tagging) {
        return new Port(name, "", mtu, speed, tagging);
    }

    private static Tags one(int vlan) {
        return new Tags.Single(Tag.of(vlan));
    }

    private static Tags two(int outer, int inner) {
        return new Tags.Stacked(Tag.of(outer), Tag.of(inner));
    }

    private static Attachment attachment(Port port, int unit, Tags tags) {
        return new Attachment(port, unit, tags, new Policing.Off());
    }

    private static Circuit circuit(Port port, int unit, Tags tags) {
        return Sketch.aws().bridged(attachment(port, unit, tags)).asAws();
    }

    private static Slice slice(String name, Circuit... circuits) {
        return Sketch.slice(name, name.replace('.', '-'), 65_000, 1000, Ownership.EXCLUSIVE, List.of(), circuits);
    }
}
