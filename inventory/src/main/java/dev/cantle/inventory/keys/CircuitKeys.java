package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Range;
import java.util.ArrayList;
import java.util.List;

/** The keys of an entry of {@code circuits}. */
public final class CircuitKeys {

    /** The session that carries the IPv6 prefixes. */
    public enum Over {
        /** That of the IPv4 addresses. */
        IPV4,
        /** One of its own. */
        IPV6
    }

    public static final Key<String> NAME = Key.required(
            "name",
            Types.name(Name.SLICE_OR_CIRCUIT, "circuit"),
            "the circuit's name, unique in the slice; BGP group, policies and prefix lists bear it");
    public static final Key<Provider> PROVIDER = Key.required(
            "provider", Types.word(Provider.class), "who is at the far end; other is on-premises or a carrier");
    public static final Key<String> DESCRIPTION = Key.optional(
            "description", Types.line("description"), Fact.GROUP_DESCRIPTION, "", "none", "stands on the BGP group");
    public static final Key<Long> BANDWIDTH =
            Key.required("bandwidthMbps", Types.whole(Range.BANDWIDTH), "the bandwidth that is ordered");
    public static final Key<Long> IRB = Key.required(
                    "irb",
                    Types.whole(Range.IRB_UNIT),
                    "the unit of the irb interface that the circuit ends in, unique on the device;"
                            + " left out with attachment, the unit of the port itself has the addresses")
            .asOptional();
    public static final Key<Long> MTU = Key.optional(
                    "mtu",
                    Types.whole(Range.MTU),
                    Fact.MTU,
                    "",
                    "1500",
                    "the MTU of the address family, without the Ethernet header")
            .inheritable();
    public static final Key<Boolean> DISABLED = Key.optional(
            "disabled", Types.FLAG, false, "false", "true: configured and held down; nothing of it is expected");

    public static final Key<InterfaceAddress> LOCAL =
            Key.required("local", Types.INTERFACE_ADDRESS, "our address, with the length of the peering subnet");
    public static final Key<IpAddress> REMOTE =
            Key.required("remote", Types.ADDRESS, "the far end's address, in the same subnet as local");
    public static final Key<Over> OVER = Key.optional(
            "over",
            Types.word(Over.class),
            Over.IPV6,
            "ipv6",
            "ipv6: a session of its own; ipv4: the IPv4 session carries the IPv6 prefixes too");
    public static final Part IPV6 =
            Part.optional("ipv6", Shape.of("ipv6 peering", LOCAL, REMOTE, OVER), "the same in IPv6, beside IPv4's");

    /** A circuit. */
    public static final Shape CIRCUIT = circuit();

    private CircuitKeys() {}

    private static Shape circuit() {
        List<Declared> keys = new ArrayList<>(List.of(
                NAME,
                PROVIDER,
                DESCRIPTION,
                BANDWIDTH,
                IRB,
                AttachmentKeys.ATTACHMENT,
                MTU,
                DISABLED,
                LOCAL,
                REMOTE,
                IPV6,
                PassingKeys.RECEIVE));
        keys.addAll(BgpKeys.ALL);
        keys.addAll(List.of(PassingKeys.ADVERTISE, PassingKeys.ALLOW_DEFAULT, PassingKeys.COMMUNITIES_IN));
        keys.addAll(CloudKeys.PARTS);
        keys.addAll(List.of(VerifyKeys.VERIFY, ExpectKeys.OF_CIRCUIT));
        Shape shape = Shape.of("circuit", keys).anyOf(IRB, AttachmentKeys.ATTACHMENT);
        List<String> parts = CloudKeys.PARTS.stream().map(Part::name).toList();
        for (Provider provider : Provider.values()) {
            String word = provider.word();
            shape = shape.unlessUnknown(
                    PROVIDER,
                    word,
                    provider == Provider.OTHER ? List.of() : List.of(word),
                    parts.stream().filter(part -> !part.equals(word)).toList());
        }
        return shape;
    }
}
