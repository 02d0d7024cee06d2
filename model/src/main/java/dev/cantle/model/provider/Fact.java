package dev.cantle.model.provider;

import java.util.Arrays;
import java.util.Optional;

/** The facts that Cantle knows to use, by the keys of {@code providers/*.yaml}. A provider documents some of them. */
public enum Fact {
    /** The hold time that is proposed when a circuit names none, in seconds. */
    HOLD_TIME("holdTimeSeconds", Kind.NUMBER),
    /** The shortest hold time that the provider takes, in seconds. */
    HOLD_TIME_MINIMUM("holdTimeMinimumSeconds", Kind.NUMBER),
    /** The shortest time between two keepalives that the provider takes, in seconds. */
    KEEPALIVE_MINIMUM("keepaliveMinimumSeconds", Kind.NUMBER),
    /** What the BGP group is called when a circuit has no description. */
    GROUP_DESCRIPTION("groupDescription", Kind.TEXT),
    /** How many prefixes the provider may announce when a circuit does not say. */
    IMPORT_MAXIMUM("importPrefixMaximum", Kind.NUMBER),
    /** From which share of it on Junos warns, in percent. */
    IMPORT_THRESHOLD("importPrefixThreshold", Kind.NUMBER),
    /** The MTU when a circuit names none, in bytes. */
    MTU("mtu", Kind.NUMBER),
    /** The MTUs that the provider can be ordered with. */
    MTUS("mtus", Kind.NUMBERS),
    /** The same for a public virtual interface of AWS. */
    MTUS_PUBLIC("mtusPublic", Kind.NUMBERS),
    /** The largest MTU that the provider takes. */
    MTU_MAXIMUM("mtuMaximum", Kind.NUMBER),
    /** The fewest characters of an MD5 key. */
    MD5_MINIMUM("md5MinimumLength", Kind.NUMBER),
    /** The most characters of an MD5 key. */
    MD5_MAXIMUM("md5MaximumLength", Kind.NUMBER),
    /** The characters of an MD5 key: {@code alphanumeric} or {@code printable}. */
    MD5_ALPHABET("md5Alphabet", Kind.TEXT),
    /** The AS number of the provider's routers, where it is always the same. */
    REMOTE_AS("remoteAs", Kind.NUMBER),
    /** AS numbers that the provider keeps for itself. */
    RESERVED_ASNS("reservedAsns", Kind.RANGES),
    /** The lengths of a peering's IPv4 subnet. */
    LENGTHS_V4("prefixLengthsIpv4", Kind.NUMBERS),
    /** The lengths of a peering's IPv6 subnet. */
    LENGTHS_V6("prefixLengthsIpv6", Kind.NUMBERS),
    /** Which usable address of the subnet is ours: {@code first}. */
    OUR_ADDRESS("ourAddress", Kind.TEXT),
    /** The bandwidths that are sold, in Mbit/s. */
    BANDWIDTHS("bandwidthsMbps", Kind.NUMBERS),
    /** The shortest BFD interval, in milliseconds. */
    BFD_INTERVAL("bfdMinimumIntervalMillis", Kind.NUMBER),
    /** The smallest BFD multiplier. */
    BFD_MULTIPLIER("bfdMinimumMultiplier", Kind.NUMBER),
    /** How many IPv4 prefixes the provider takes before it drops the session. */
    PREFIXES_V4("prefixesAcceptedIpv4", Kind.NUMBER),
    /** How many IPv6 prefixes the provider takes before it drops the session. */
    PREFIXES_V6("prefixesAcceptedIpv6", Kind.NUMBER),
    /** How many prefixes of a family a public virtual interface of AWS takes. */
    PREFIXES_PUBLIC("prefixesAcceptedPublic", Kind.NUMBER),
    /** How many IPv4 prefixes an ExpressRoute circuit of SKU Premium takes. */
    PREFIXES_PREMIUM("prefixesAcceptedPremium", Kind.NUMBER),
    /** The provider's communities by name. */
    COMMUNITIES("communities", Kind.NAMED_COMMUNITIES),
    /** Those of public virtual interfaces of AWS. */
    COMMUNITIES_PUBLIC("communitiesPublic", Kind.NAMED_COMMUNITIES),
    /** Those of private peering of Azure. */
    COMMUNITIES_PRIVATE("communitiesPrivate", Kind.NAMED_COMMUNITIES),
    /** The communities by which the provider chooses a circuit last. */
    STANDBY("standbyCommunities", Kind.COMMUNITIES),
    /** The communities that must not stand beside them. */
    STANDBY_INSTEAD_OF("standbyInsteadOf", Kind.COMMUNITIES),
    /** Whether the provider takes IPv6 prefixes over an IPv4 session: {@code separate} if it does not. */
    SESSIONS("sessions", Kind.TEXT),
    /** What the provider says about BFD together with graceful restart: {@code advised-against}. */
    BFD_WITH_RESTART("bfdWithGracefulRestart", Kind.TEXT),
    /** How many paths must be up for the provider's promise to hold. */
    PATHS("paths", Kind.NUMBER),
    /** How long a router may wait before it tries to connect again, in seconds. */
    CONNECT_RETRY("connectRetrySeconds", Kind.NUMBER),
    /** How many hops away the provider's BGP speaker is, at most. */
    MULTIHOP_TTL("multihopTtl", Kind.NUMBER),
    /** The AS number of AWS's routers on a public virtual interface. */
    REMOTE_AS_PUBLIC("remoteAsPublic", Kind.NUMBER),
    /** The AS number of the Cloud Router of a Partner Interconnect attachment. */
    REMOTE_AS_PARTNER("remoteAsPartner", Kind.NUMBER),
    /** The AS number that a transit gateway has when nobody chose one. */
    GATEWAY_AS_DEFAULT("transitGatewayAsDefault", Kind.NUMBER),
    /** The block that the provider takes the addresses of peerings from, where it assigns them. */
    PEERING_RANGE("peeringRange", Kind.TEXT),
    /** The lengths of the subnets that the provider assigns from that block. */
    PEERING_RANGE_LENGTHS("peeringRangeLengths", Kind.NUMBERS),
    /** The speeds of the ports of a dedicated connection, in Mbit/s. */
    PORT_SPEEDS("portSpeedsMbps", Kind.NUMBERS),
    /** How many ports of less than 100 Gbit/s a link aggregation group has at most. */
    LAG_PORTS("lagPorts", Kind.NUMBER),
    /** The same for ports of 100 Gbit/s or more. */
    LAG_PORTS_FAST("lagPorts100G", Kind.NUMBER),
    /** How many virtual interfaces a hosted connection carries. */
    VIFS_HOSTED("virtualInterfacesHosted", Kind.NUMBER),
    /** How many private and public virtual interfaces a dedicated connection carries. */
    VIFS_DEDICATED("virtualInterfacesDedicated", Kind.NUMBER),
    /** How many transit virtual interfaces a dedicated connection carries. */
    VIFS_TRANSIT("virtualInterfacesTransit", Kind.NUMBER),
    /** How many virtual interfaces of all kinds a dedicated connection carries. */
    VIFS_ALL("virtualInterfacesAll", Kind.NUMBER),
    /** How many private and transit virtual interfaces lead to one Direct Connect gateway. */
    GATEWAY_VIFS("gatewayVirtualInterfaces", Kind.NUMBER),
    /** How many prefixes all of its virtual interfaces announce to one Direct Connect gateway. */
    GATEWAY_PREFIXES("gatewayPrefixes", Kind.NUMBER),
    /** How many prefixes Microsoft peering takes. */
    PREFIXES_MICROSOFT("prefixesAcceptedMicrosoft", Kind.NUMBER),
    /** How many IPv4 prefixes the provider announces at most. */
    ANNOUNCED_V4("prefixesAnnouncedIpv4", Kind.NUMBER),
    /** How many IPv6 prefixes the provider announces at most. */
    ANNOUNCED_V6("prefixesAnnouncedIpv6", Kind.NUMBER),
    /** How many prefixes a transit virtual interface announces at most for each transit gateway. */
    ANNOUNCED_TRANSIT("prefixesAnnouncedTransit", Kind.NUMBER),
    /** The prefix of a network that everybody has who has not chosen one. */
    DEFAULT_NETWORK("defaultNetwork", Kind.TEXT),
    /** A value that stands in examples and is nobody's own. */
    PLACEHOLDER("serviceKeyPlaceholder", Kind.TEXT),
    /** Of which AS number the provider keeps all communities for itself. */
    RESERVED_COMMUNITIES("reservedCommunitiesOf", Kind.NUMBER),
    /** Whose the addresses must be where the provider is met in public: {@code registered}. */
    PUBLIC_ADDRESSES("publicAddresses", Kind.TEXT),
    /** What becomes of a private AS number of ours where the provider is met in public. */
    PRIVATE_AS_IN_PUBLIC("privateAsInPublic", Kind.TEXT),
    /** Within what the circuits of one customer have peering subnets of their own: {@code region}. */
    SUBNETS_APART("peeringSubnetsApart", Kind.TEXT),
    /** How many prefixes of a family the provider can be asked to take on one circuit. */
    PREFIXES_ALLOCATABLE("prefixesAllocatable", Kind.NUMBER);

    /** What the value of a fact looks like. */
    public enum Kind {
        /** A whole number. */
        NUMBER("a whole number", "[0-9]{1,10}"),
        /** Whole numbers separated by commas. */
        NUMBERS("whole numbers separated by commas", "[0-9]{1,10}(, *[0-9]{1,10})*"),
        /** Whole numbers or ranges of them, separated by commas. */
        RANGES("numbers or ranges separated by commas", "[0-9]{1,10}(-[0-9]{1,10})?(, *[0-9]{1,10}(-[0-9]{1,10})?)*"),
        /** Standard communities separated by commas. */
        COMMUNITIES("communities separated by commas", "[0-9]{1,5}:[0-9]{1,5}(, *[0-9]{1,5}:[0-9]{1,5})*"),
        /** Standard communities with their names in front, separated by commas. */
        NAMED_COMMUNITIES(
                "names, each with its community, separated by commas",
                "[a-z][a-z0-9-]{0,62} [0-9]{1,5}:[0-9]{1,5}(, *[a-z][a-z0-9-]{0,62} [0-9]{1,5}:[0-9]{1,5})*"),
        /** One line of text. */
        TEXT("one line of text", "[^\\p{Cntrl}]{1,255}");

        private final String wants;
        private final String pattern;

        Kind(String wants, String pattern) {
            this.wants = wants;
            this.pattern = pattern;
        }

        /** What is wanted, in words. */
        public String wants() {
            return wants;
        }

        /** The pattern of the whole value. */
        public String pattern() {
            return pattern;
        }

        /** Whether the value looks as wanted. */
        public boolean fits(String value) {
            return value.matches(pattern);
        }
    }

    private final String key;
    private final Kind kind;

    Fact(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its key in {@code providers/*.yaml}. */
    public String key() {
        return key;
    }

    /** What its value looks like. */
    public Kind kind() {
        return kind;
    }

    /** The fact of that key. */
    public static Optional<Fact> ofKey(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }
}
