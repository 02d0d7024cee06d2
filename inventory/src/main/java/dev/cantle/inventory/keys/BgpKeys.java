package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SecretRef;
import java.time.Duration;
import java.util.List;

/** The keys of what a circuit says about BGP. */
public final class BgpKeys {

    private static final long BFD_MULTIPLIER = 3;

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
            "multiplier",
            Types.whole(Range.BFD_MULTIPLIER),
            BFD_MULTIPLIER,
            "3",
            "how many lost packets end the session");
    /** What BFD is set to. */
    public static final Shape BFD_SETTING = Shape.of("BFD setting", BFD_INTERVAL, MULTIPLIER);

    public static final Part BFD = Part.optional(
                    "bfd",
                    BFD_SETTING,
                    "bidirectional forwarding detection (RFC 5880); without it there is none; false: none, whatever is"
                            + " inherited")
            .inheritableOrFalse();

    public static final Key<Long> LIMIT_MAXIMUM = Key.optional(
            "maximum",
            Types.whole(Range.PREFIX_MAXIMUM),
            "how many prefixes of a family the far end may announce; without it derived from receive and the provider");
    public static final Key<Long> LIMIT_MAXIMUM_V6 = Key.optional(
            "maximumIpv6", Types.whole(Range.PREFIX_MAXIMUM), "the same of IPv6; without it maximum counts for both");
    public static final Key<Long> LIMIT_THRESHOLD = Key.optional(
            "threshold",
            Types.whole(Range.PREFIX_THRESHOLD),
            Fact.IMPORT_THRESHOLD,
            "",
            "80",
            "from this share of the maximum on Junos logs a warning; not with action: warn");
    public static final Key<LimitAction> LIMIT_ACTION = Key.optional(
            "action",
            Types.word(LimitAction.class),
            LimitAction.TEARDOWN,
            "teardown",
            "above the maximum: teardown ends the session, drop leaves out what is too much, warn only logs");
    public static final Part PREFIX_LIMIT = Part.optional(
                    "prefixLimit",
                    Shape.of("prefix limit", LIMIT_MAXIMUM, LIMIT_MAXIMUM_V6, LIMIT_THRESHOLD, LIMIT_ACTION),
                    "how many prefixes the far end may announce; without it derived from receive and the provider;"
                            + " false: derived, whatever is inherited")
            .inheritableOrFalse();

    public static final Key<Preference.Role> ROLE = Key.optional(
            "role",
            Types.word(Preference.Role.class),
            Preference.Role.ACTIVE,
            "active",
            "active: carries traffic; passive: carries it when no active circuit does");
    public static final Key<Long> LOCAL_PREFERENCE = Key.optional(
                    "localPreference",
                    Types.whole(Range.LOCAL_PREFERENCE),
                    "of routes from this peer, more is preferred; without it 100, and 50 on a passive circuit")
            .inheritable();
    public static final Key<List<String>> COMMUNITIES = Key.list(
                    "communities", PassingKeys.COMMUNITY, "standard communities (RFC 1997) put on what we announce")
            .inheritable();
    public static final Key<Boolean> DRAIN = Key.optional(
            "drain",
            Types.FLAG,
            false,
            "false",
            "true: traffic is led away gracefully (RFC 8326), the session stays up");
    public static final Key<Long> PREPEND = Key.optional(
            "prepend",
            Types.whole(Range.PREPEND),
            "how often our AS number stands in announced paths beyond once; without it 0, and 3 on a passive circuit");
    public static final Key<Long> MED = Key.optional(
            "med",
            Types.whole(Range.MED),
            Preference.NO_MED,
            "none",
            "multi-exit discriminator of what we announce (RFC 4271 §5.1.4): less is preferred");
    public static final Key<Boolean> LOCAL_AS_OVERRIDE = Key.optional(
            "localAsOverride", Types.FLAG, false, "false", "true: it is meant that localAs is not the slice's asn");
    public static final Key<Asn> LOCAL_AS =
            Key.optional("localAs", Types.ASN, "our AS number towards this peer; without it the slice's asn");
    public static final Key<Boolean> AS_OVERRIDE = Key.optional(
                    "asOverride",
                    Types.FLAG,
                    false,
                    "false",
                    "true: the far end's AS number in announced paths is replaced by ours")
            .inheritable();
    public static final Key<Boolean> REMOVE_PRIVATE = Key.optional(
                    "removePrivate",
                    Types.FLAG,
                    false,
                    "false",
                    "true: private AS numbers (RFC 6996) are removed from announced paths")
            .inheritable();
    public static final Key<Boolean> GRACEFUL_RESTART = Key.optional(
                    "gracefulRestart",
                    Types.FLAG,
                    false,
                    "false",
                    "true: routes are kept while the far end restarts (RFC 4724)")
            .inheritable();

    /** All of them. */
    static final List<Declared> ALL = List.of(
            REMOTE_AS,
            MD5,
            HOLD_TIME,
            BFD,
            PREFIX_LIMIT,
            ROLE,
            LOCAL_PREFERENCE,
            COMMUNITIES,
            DRAIN,
            PREPEND,
            MED,
            LOCAL_AS_OVERRIDE,
            LOCAL_AS,
            AS_OVERRIDE,
            REMOVE_PRIVATE,
            GRACEFUL_RESTART);

    private BgpKeys() {}
}
