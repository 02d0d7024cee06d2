package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.IpFamily;

/**
 * How many prefixes a peer may announce, by address family: the tables of both are apart, and Junos counts each.
 *
 * @param ipv4 of IPv4
 * @param ipv6 of IPv6
 */
public record PrefixLimits(PrefixLimit ipv4, PrefixLimit ipv6) {

    /** The same limit for each family. */
    public static PrefixLimits each(PrefixLimit limit) {
        return new PrefixLimits(limit, limit);
    }

    /** The limit of a family. */
    public PrefixLimit of(IpFamily family) {
        return switch (family) {
            case IPV4 -> ipv4;
            case IPV6 -> ipv6;
        };
    }
}
