package dev.cantle.model.rule;

import java.util.List;

/** The rules that values, records and the readers of files keep themselves, for the catalogue. */
final class ValueRules {

    private static final String JUNOS = "Juniper's configuration model, Junos 21.3";
    private static final String JUNOS_AS_PATH = "Junos OS Routing Policies User Guide, AS path regular expressions";
    private static final String JUNOS_ROUTE_FILTER = "Junos OS Routing Policies User Guide, route filters";
    private static final String JUNOS_POLICER = "Junos OS Routing Policies User Guide, policer burst-size-limit";
    private static final String YAML = "YAML 1.1 and 1.2 differ";

    private ValueRules() {}

    static List<CatalogueEntry> entries() {
        return List.of(
                entry("address-syntax", "an IPv4 or IPv6 address is written in full", "RFC 4291 section 2.2"),
                entry("amount-range", "an amount leaves room for a number", ""),
                entry("amount-syntax", "an amount is a number, a bound, a range or a number with a tolerance", ""),
                entry("as-path-syntax", "an AS path expression is one of Junos, and not too large", JUNOS_AS_PATH),
                entry("asn-range", "an AS number is 1 to 4294967295, plain or asdot", "RFC 5396, RFC 6793"),
                entry("attachment-tags-once", "an attachment has either vlan or tags", ""),
                entry("aws-account-id", "an AWS account id has twelve digits", "AWS Account Management Guide"),
                entry(
                        "aws-connection-id",
                        "an AWS connection id is a dxcon or a dxlag",
                        "AWS Direct Connect API Reference"),
                entry("aws-connection-kind", "a key of hosted or of dedicated connections stands with its kind", ""),
                entry("aws-ports-range", "an AWS connection has 1 to 16 ports", ""),
                entry("aws-region", "an AWS region is named as AWS names it", "AWS regions and endpoints"),
                entry("aws-transit-only", "only a transit virtual interface names transit gateways", ""),
                entry("azure-microsoft-only", "a key of Microsoft peering stands with peering: microsoft", ""),
                entry("azure-service-key", "an ExpressRoute service key is a UUID", "Azure ExpressRoute circuits"),
                entry("bandwidth-range", "a bandwidth is 1 to 1000000 Mbit/s", ""),
                entry("bfd-range", "BFD is 1 ms to 255 s, times 1 to 255", JUNOS),
                entry("bridge-domain-needs-irb", "a bridge domain leads to an irb unit", ""),
                entry("burst-range", "a burst is 1500 to 100000000000 bytes", JUNOS_POLICER),
                entry("capacity-range", "a capacity is 1 to 10000000 Mbit/s", ""),
                entry("circuits-needed", "a slice has at least one circuit", ""),
                entry("community-known", "a community has a name of a provider's list, or two numbers", ""),
                entry(
                        "community-match",
                        "an expected community is one that a route can carry",
                        "RFC 1997, RFC 4360, RFC 8092"),
                entry("community-syntax", "a community is two numbers from 0 to 65535", "RFC 1997"),
                entry("date-syntax", "a day is written as 2027-12-31", "ISO 8601"),
                entry("device-key-file", "the path of a key file is not empty", ""),
                entry("device-one-login", "a device has a password or a key, not both", ""),
                entry("device-port", "a port is 1 to 65535", "RFC 6242 section 7"),
                entry("duplicate-key", "a key stands once in a mapping", "YAML 1.2 section 3.2.1.1"),
                entry("duration-syntax", "a duration is a whole number with ms, s, m or h", ""),
                entry(
                        "ethertype-syntax",
                        "an ethertype is 0x and four hexadecimal digits",
                        "IEEE 802.1Q-2018, table 9-1"),
                entry("expect-interface", "an expected interface has a name that Junos gives", ""),
                entry("expect-size", "a slice or circuit has at most 200 expectations of routes", ""),
                entry("expect-something", "an expectation expects something that can be", ""),
                entry("expect-uptime", "an expected uptime is 1 s to 8760 h", ""),
                entry("file-encoding", "a file is text in UTF-8 without byte order mark", ""),
                entry("file-kind", "what should be a file is one", ""),
                entry("file-missing", "a file that is needed exists", ""),
                entry("file-not-read", "a file whose name nearly fits is named so that it is read", ""),
                entry("file-size", "a file has at most 1 MiB", ""),
                entry("file-unreadable", "a file can be read", ""),
                entry("gcp-attachment-kind", "a key of partner or of dedicated attachments stands with its kind", ""),
                entry(
                        "gcp-name",
                        "a name in Google Cloud has at most 63 small letters, digits and hyphens",
                        "RFC 1035"),
                entry("gcp-pairing-key", "a pairing key is UUID/region/domain", "Google Cloud Interconnect, partner"),
                entry("gcp-project", "a project is named by its id", "Google Cloud Resource Manager, project ids"),
                entry("gcp-region", "a Google Cloud region is named as Google names it", "Google Cloud regions"),
                entry("hold-time-range", "a hold time is 0 or 3 to 65535 whole seconds", "RFC 4271 section 4.2"),
                entry("ipv6-family", "ipv6 holds the IPv6 addresses of a circuit, local and remote the IPv4 ones", ""),
                entry("irb-range", "an irb unit is 0 to 1073741823", JUNOS),
                entry("junos-identifier", "a name is one that Junos takes", JUNOS),
                entry("key-repeated", "no two circuits have the same key, but for the paths of one peering", ""),
                entry("key-strength", "an MD5 key is hard to guess", "RFC 3562 section 3.1"),
                entry("local-preference-range", "a local preference is 0 to 4294967295", "RFC 4271 section 5.1.5"),
                entry("med-range", "a MED is 0 to 4294967295", "RFC 4271 section 5.1.4"),
                entry("missing-key", "every key that has no default is there", ""),
                entry("missing-value", "every key has a value", ""),
                entry("mtu-range", "an MTU is 256 to 9192 bytes", JUNOS),
                entry("multihop-range", "the hops to a Cloud Router are 1 to 255", JUNOS),
                entry("no-slices", "a workspace has at least one slice", ""),
                entry("peering-needed", "a circuit has at least one peering", ""),
                entry("port-mtu-range", "the MTU of a port is 256 to 16000 bytes", JUNOS),
                entry("port-name", "a port is an Ethernet port or an aggregated interface", JUNOS),
                entry("port-speed", "the speed of a port is one of Junos", JUNOS),
                entry("port-unit-range", "a unit of a port is 0 to 1073741823", JUNOS),
                entry("prefix-host-bits", "a prefix has no host bits set", ""),
                entry("prefix-length", "a prefix length is 0 to 32, or 0 to 128 for IPv6", "RFC 4632, RFC 4291"),
                entry("prefix-limit-range", "a prefix limit is 1 to 4294967295, its threshold 1 to 100 %", JUNOS),
                entry("prefix-limit-warns", "a limit that only warns has no threshold", JUNOS),
                entry("prefix-match-range", "a prefix match leaves room for a length", JUNOS_ROUTE_FILTER),
                entry(
                        "prefix-match-syntax",
                        "a prefix match is a prefix with a word of route-filter",
                        JUNOS_ROUTE_FILTER),
                entry("prefix-syntax", "a prefix is an address with a length", "RFC 4632 section 3.1"),
                entry("prepend-range", "an AS number is prepended 0 to 16 times", ""),
                entry("provider-fact", "the value of a provider's fact has the form of its kind", ""),
                entry("route-distinguisher", "a route distinguisher is a pair that fits", "RFC 4364 section 4.2"),
                entry(
                        "router-id-needs-ipv4",
                        "a slice without IPv4 addresses names its router id",
                        "RFC 4271 section 4.2"),
                entry("router-id-usable", "a router id is an IPv4 address of a host", "RFC 4271 section 4.2"),
                entry("secret-available", "a referenced secret can be found when it is needed", ""),
                entry("secret-command", "the command of a secret needs no shell", ""),
                entry("secret-is-a-reference", "a secret stands in no file, only where it is to be found", ""),
                entry("static-route-way", "a static route has a next hop or is discarded", JUNOS),
                entry("text-one-line", "a text is one line of at most 255 visible characters", ""),
                entry("true-or-false", "a flag is true or false", YAML),
                entry("unique-names", "the names of devices, slices and a slice's circuits are given once", ""),
                entry("unknown-key", "every key is one that is read", ""),
                entry("unknown-reference", "what is named exists", ""),
                entry("unknown-word", "a choice is one of its words", ""),
                entry("verify-stable-for", "stableFor is 0 s to 1 h", ""),
                entry("verify-within", "within is 1 s to 24 h", ""),
                entry("vlan-range", "a VLAN id is 1 to 4094", "IEEE 802.1Q-2018, table 9-2"),
                entry("vrf-only", "only a vrf has a route distinguisher and a target", "RFC 4364"),
                entry("vrf-target", "a route target is target: and a pair that fits", "RFC 4360 section 4"),
                entry("waiver-needs-reason", "a waiver has a rule and a reason", ""),
                entry("whole-number", "a number is whole and in plain digits", YAML),
                entry("wrong-type", "a mapping, a list or a single value stands where it is wanted", ""),
                entry("yaml-alias", "no alias is used", "see yaml-anchor"),
                entry("yaml-anchor", "no anchor is used, so that nothing expands unseen", ""),
                entry("yaml-depth", "nothing is nested deeper than 12 levels", ""),
                entry("yaml-documents", "a file holds one document", ""),
                entry("yaml-empty", "a file is not empty", ""),
                entry("yaml-nodes", "a file holds at most 20000 values", ""),
                entry("yaml-quotes", "text that YAML takes for something else stands in quotes", YAML),
                entry("yaml-refusals", "a file holds at most 20 anchors, aliases and tags", ""),
                entry("yaml-syntax", "a file is YAML", "YAML 1.2"),
                entry("yaml-tab", "a file is indented with spaces", "YAML 1.2 section 6.1"),
                entry("yaml-tag", "no tag is used", ""));
    }

    private static CatalogueEntry entry(String id, String wants, String source) {
        return new CatalogueEntry(id, wants, source);
    }
}
