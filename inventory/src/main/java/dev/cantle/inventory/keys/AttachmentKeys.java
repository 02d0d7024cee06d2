package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.value.Range;

/** The keys of {@code attachment}: the carrier's half of a circuit. */
public final class AttachmentKeys {

    public static final Key<String> PORT_NAME = Key.required(
            "name",
            Types.checked(
                    Port::checkName, Port.namePattern(), "an Ethernet port or an aggregated interface: xe-0/1/0, ae0"),
            "the port that the circuit arrives on, without a unit");
    public static final Key<String> PORT_DESCRIPTION =
            Key.optional("description", Types.line("description"), "", "none", "stands on the port");
    public static final Key<Long> PORT_MTU = Key.optional(
            "mtu",
            Types.whole(Range.PORT_MTU),
            (long) Port.USUAL_MTU,
            Integer.toString(Port.USUAL_MTU),
            "the MTU of the port, with Ethernet header and tags");
    public static final Key<String> SPEED = Key.optional(
            "speed",
            Types.checkedWord(Port::checkSpeed, Port.speeds()),
            "",
            "none",
            "the speed of the port, where it must be set");
    public static final Key<Port.Tagging> TAGGING = Key.optional(
            "tagging",
            Types.word(Port.Tagging.class),
            Port.Tagging.FLEXIBLE,
            "flexible",
            "how many tags the units of the port may have");
    public static final Part PORT = Part.required(
            "port",
            Shape.of("port", PORT_NAME, PORT_DESCRIPTION, PORT_MTU, SPEED, TAGGING),
            "the port that the circuit arrives on; circuits on the same port say the same of it");

    public static final Key<Long> VLAN = Key.optional(
            "vlan", Types.whole(Range.VLAN), "the one tag of the circuit, of ethertype 0x8100; tags for anything else");
    public static final Key<Long> OUTER =
            Key.required("outer", Types.whole(Range.VLAN), "the outer VLAN id: the carrier's S-tag");
    public static final Key<Ethertype> OUTER_ETHERTYPE = ethertype("outerEthertype", "the ethertype of the outer tag");
    public static final Key<Long> INNER = Key.optional(
            "inner", Types.whole(Range.VLAN), "the inner VLAN id: the customer's C-tag; without it one tag");
    public static final Key<Ethertype> INNER_ETHERTYPE = ethertype("innerEthertype", "the ethertype of the inner tag");
    public static final Part TAGS = Part.optional(
            "tags",
            Shape.of("tags", OUTER, OUTER_ETHERTYPE, INNER, INNER_ETHERTYPE),
            "the tags of the circuit on the port; vlan for one tag of ethertype 0x8100");

    public static final Key<Long> UNIT = Key.optional(
            "unit", Types.whole(Range.PORT_UNIT), "the unit of the port; without it the innermost VLAN id");
    public static final Key<Boolean> POLICE = Key.optional(
            "police", Types.FLAG, true, "true", "whether a policer holds the circuit to bandwidthMbps in and out");
    public static final Key<Long> BURST = Key.optional(
            "burstBytes", Types.whole(Range.BURST), 0L, "5 ms at the bandwidth", "what the policer lets pass at once");

    public static final Key<BridgeDomain.Home> IN = Key.optional(
            "in",
            Types.word(BridgeDomain.Home.class),
            BridgeDomain.Home.LOGICAL_SYSTEM,
            "logical-system",
            "where the bridge domain is configured");
    public static final Key<Long> BRIDGE_VLAN = Key.optional(
            "vlan",
            Types.wholeOr("none", 0L, Range.VLAN),
            0L,
            "none",
            "the VLAN to which tags are normalised inside the bridge domain");
    public static final Part BRIDGE_DOMAIN = Part.optional(
            "bridgeDomain",
            Shape.of("bridge domain", IN, BRIDGE_VLAN),
            "how the port and the irb unit are joined; not where irb is left out");

    /** The carrier's half. */
    public static final Part ATTACHMENT = Part.optional(
            "attachment",
            Shape.of("attachment", PORT, VLAN, TAGS, UNIT, POLICE, BURST, BRIDGE_DOMAIN)
                    .anyOf(VLAN, TAGS),
            "the carrier's half: port, tags, policer and bridge domain; without it they are configured elsewhere");

    private AttachmentKeys() {}

    private static Key<Ethertype> ethertype(String name, String help) {
        return Key.optional(
                name,
                Types.parsedOrNumber(
                        Ethertype::parse, "0[xX][0-9a-fA-F]{4}", "0x and four digits from 0x0600 on, such as 0x88a8"),
                Ethertype.DOT1Q,
                "0x8100",
                help);
    }
}
