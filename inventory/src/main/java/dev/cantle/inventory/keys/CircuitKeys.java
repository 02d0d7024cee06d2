package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SecretRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The keys of an entry of {@code circuits}. */
public final class CircuitKeys {

    private static final long BFD_MULTIPLIER = 3;

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
            "irb", Types.whole(Range.IRB_UNIT), "the unit of the irb interface that the circuit ends in; unique on the device");
    public static final Key<Long> MTU = Key.optional(
                    "mtu", Types.whole(Range.MTU), Fact.MTU, "", "1500", "the MTU of the address family, without the Ethernet header")
            .inheritable();
    public static final Key<Boolean> DISABLED = Key.optional(
            "disabled", Types.FLAG, false, "false", "true: configured and held down; nothing of it is expected");

    public static final Key<InterfaceAddress> LOCAL =
            Key.required("local", Types.INTERFACE_ADDRESS, "our address, with the length of the peering subnet");
    public static final Key<IpAddress> REMOTE =
            Key.required("remote", Types.ADDRESS, "the far end's address, in the same subnet as local");
    public static final Part IPV6 = Part.optional(
            "ipv6", Shape.of("ipv6 peering", LOCAL, REMOTE), "the same in IPv6, for a second session beside IPv4's");

    public static final Key<Asn> REMOTE_AS =
            Key.required("remoteAs", Types.ASN, "the far end's AS number; Azure's is 12076");
    public static final Key<SecretRef> MD5 = Key.secret(
            "md5", "reference to the key of the TCP MD5 signature (RFC 2385); without it there is no authentication");
    public static final Key<Duration> HOLD_TIME = Key.optional(
                    "holdTime",
                    Types.HOLD_TIME,
                    Fact.HOLD_TIME,
                    "s",
                    "90s",
                    "how long a silent neighbour is believed (RFC 4271 §4.2); the lower one of both ends counts")
            .inheritable();

    public static final Key<Duration> BFD_INTERVAL =
            Key.required("minimumInterval", Types.BFD_INTERVAL, "the shortest time between two packets");
    public static final Key<Long> MULTIPLIER = Key.optional(
            "multiplier", Types.whole(Range.BFD_MULTIPLIER), BFD_MULTIPLIER, "3", "how many lost packets end the session");
    public static final Shape BFD_SETTING = Shape.of("BFD setting", BFD_INTERVAL, MULTIPLIER);
    public static final Part BFD = Part.optional(
                    "bfd", BFD_SETTING, "bidirectional forwarding detection (RFC 5880); without it there is none")
            .inheritable();

    public static final Key<Long> LIMIT_MAXIMUM = Key.required(
            "maximum", Types.whole(Range.PREFIX_MAXIMUM), "how many prefixes of a family the far end may announce");
    public static final Key<Long> LIMIT_THRESHOLD = Key.optional(
            "threshold",
            Types.whole(Range.PREFIX_THRESHOLD),
            Fact.IMPORT_THRESHOLD,
            "",
            "80",
            "from this share of maximum on Junos logs a warning");
    public static final Part PREFIX_LIMIT = Part.optional(
                    "prefixLimit",
                    Shape.of("prefix limit", LIMIT_MAXIMUM, LIMIT_THRESHOLD),
                    "how many prefixes the far end may announce; without it the provider's limit, if it documents one")
            .inheritable();

    public static final Key<Long> LOCAL_PREFERENCE = Key.optional(
                    "localPreference",
                    Types.whole(Range.LOCAL_PREFERENCE),
                    Bgp.DEFAULT_LOCAL_PREFERENCE,
                    "100",
                    "of routes from this peer: more is preferred")
            .inheritable();
    public static final Key<List<Community>> COMMUNITIES = Key.list(
                    "communities", Types.COMMUNITY, "standard communities (RFC 1997) put on what we announce")
            .inheritable();
    public static final Key<List<Prefix>> RECEIVE =
            Key.requiredList("receive", Types.PREFIX, "what the far end must announce, exactly; all else is rejected");
    public static final Key<List<Prefix>> ADVERTISE = Key.requiredList(
                    "advertise",
                    Types.PREFIX,
                    "only these of what the other circuits receive; without it all of that, and no default route")
            .asOptional();
    public static final Key<String> ATTACHMENT =
            Key.optional("attachment", Types.TEXT, "not read by this version: an error says so");

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
                MTU,
                DISABLED,
                LOCAL,
                REMOTE,
                IPV6,
                REMOTE_AS,
                MD5,
                HOLD_TIME,
                BFD,
                PREFIX_LIMIT,
                LOCAL_PREFERENCE,
                COMMUNITIES,
                RECEIVE,
                ADVERTISE));
        keys.addAll(CloudKeys.PARTS);
        keys.addAll(List.of(ATTACHMENT, VerifyKeys.VERIFY, ExpectKeys.OF_CIRCUIT));
        Shape shape = Shape.of("circuit", keys);
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
