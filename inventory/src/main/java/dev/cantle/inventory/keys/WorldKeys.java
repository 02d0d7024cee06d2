package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Mixed;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.TimedFault;
import java.time.Duration;
import java.util.List;

/** The keys of a world file: what the far ends have configured, where it differs from what the intent expects. */
public final class WorldKeys {

    public static final Key<String> CIRCUIT =
            Key.required("circuit", Types.TEXT, "whose far end: CIRCUIT, or SLICE/CIRCUIT where slices share names");
    public static final Key<Asn> AS =
            Key.optional("as", Types.ASN, "the AS number that the far end runs; without it the intent's remoteAs");
    public static final Key<Asn> EXPECTS_AS =
            Key.optional("expectsAs", Types.ASN, "the AS number that it expects of us; without it the slice's asn");
    public static final Key<SecretRef> KEY =
            Key.secret("key", "reference to its MD5 key; without it the intent's, or any, if that is not to be had");

    public static final Key<InterfaceAddress> OURS =
            Key.required("ours", Types.INTERFACE_ADDRESS, "our address as it has it, with the length of the subnet");
    public static final Key<IpAddress> THEIRS = Key.required("theirs", Types.ADDRESS, "its own address");
    public static final Part ADDRESSES = Part.list(
            "addresses",
            Shape.of("pair of addresses", OURS, THEIRS),
            "what it has configured, as we see it; without it the intent's addresses");

    public static final Key<Long> VLAN = Key.optional(
            "vlan", Types.whole(Range.VLAN), "its VLAN; the circuit is delivered in the one of the intent");
    public static final Key<Long> MTU =
            Key.optional("mtu", Types.whole(Range.MTU), "the MTU of its interface; without it the intent's");
    public static final Key<Long> CARRIES = Key.optional(
            "carries", Types.whole(Range.MTU), "the longest packet that the carrier passes on; without it any");
    public static final Key<Duration> HOLD_TIME = Key.optional(
            "holdTime",
            Types.HOLD_TIME,
            "what it proposes; the lower one of both ends counts; without it the intent's");

    /** BFD switched off. */
    public static final Key<Boolean> NO_BFD = Key.optional("bfd", Types.FLAG, "false: no BFD at its end");

    public static final Part BFD_SETTING =
            Part.optional("bfd", BgpKeys.BFD_SETTING, "its BFD; without it the intent's");
    public static final Mixed BFD =
            Mixed.optional("bfd", "its BFD, or false; without it the intent's", NO_BFD, BFD_SETTING);
    public static final Key<Long> PREFIX_LIMIT = Key.optional(
            "prefixLimit",
            Types.whole(Range.PREFIX_MAXIMUM),
            "it ends the session when we announce more; without it never");

    public static final Key<Prefix> PREFIX = Key.required("prefix", Types.PREFIX, "the prefix that it announces");
    public static final Key<List<Asn>> AS_PATH =
            Key.list("asPath", Types.ASN, "AS numbers behind its own, the nearest first");
    public static final Key<Long> MED = Key.optional(
            "med",
            Types.whole(Range.MED),
            Announcement.NO_MED,
            "none",
            "its multi-exit discriminator (RFC 4271 §5.1.4)");
    public static final Key<List<Community>> COMMUNITIES =
            Key.list("communities", Types.COMMUNITY, "standard communities that it attaches");
    /** What it announces, where no entry has attributes. */
    public static final Key<List<Prefix>> ALL_ANNOUNCED =
            Key.requiredList("announces", Types.PREFIX, "what it announces");

    /** A prefix alone. */
    public static final Key<Prefix> ANNOUNCED = Key.required("prefix", Types.PREFIX, "a prefix that it announces");
    /** A prefix with attributes. */
    public static final Part ANNOUNCEMENT = Part.optional(
            "announces", Shape.of("announcement", PREFIX, AS_PATH, MED, COMMUNITIES), "a prefix with attributes");

    public static final Mixed ANNOUNCES = Mixed.list(
            "announces",
            "what it announces: prefixes, or mappings with attributes; without it receive of the intent",
            ANNOUNCED,
            ANNOUNCEMENT);
    public static final Key<Duration> DELAY =
            Key.optional("delay", Types.DURATION, "how late its sessions come up; without it at once");
    public static final Key<Duration> FLAP_EVERY = Key.optional(
            "flapEvery", Types.DURATION, "it resets a session that has been up that long; without it never");
    public static final Key<Boolean> REACHABLE =
            Key.optional("reachable", Types.FLAG, "false: it answers nothing, not even ARP; without it true");

    /** A far end. */
    public static final Shape FAR_END = Shape.of(
            "far end",
            CIRCUIT,
            ADDRESSES,
            ANNOUNCES,
            AS,
            EXPECTS_AS,
            KEY,
            HOLD_TIME,
            BFD,
            PREFIX_LIMIT,
            DELAY,
            FLAP_EVERY,
            VLAN,
            MTU,
            CARRIES,
            REACHABLE);

    public static final Part FAR_ENDS = Part.list("farEnds", FAR_END, "what differs, for each far end");
    public static final Key<List<TimedFault>> FAULTS = Key.list(
            "faults",
            Types.parsed(TimedFault::parse, "at .+:.+", "at TIME: CIRCUIT FAULT, such as at 20s: aws-fra-1 wrong-key"),
            "what goes wrong, and when");

    /** The file. */
    public static final Shape FILE = Shape.of("world", FAR_ENDS, FAULTS);

    private WorldKeys() {}
}
