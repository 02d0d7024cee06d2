package dev.cantle.model.value;

import java.util.List;

/**
 * The addresses that may be met in the internet: all but those that IANA keeps for private and special use (RFC 6890).
 * Blocks for documentation (RFC 5737, RFC 3849) count as public, since examples stand for public addresses with them.
 */
public final class PublicSpace {

    private static final List<Prefix> NOT_PUBLIC = List.of(
            Prefix.parse("0.0.0.0/8"),
            Prefix.parse("10.0.0.0/8"),
            Prefix.parse("100.64.0.0/10"),
            Prefix.parse("127.0.0.0/8"),
            Prefix.parse("169.254.0.0/16"),
            Prefix.parse("172.16.0.0/12"),
            Prefix.parse("192.168.0.0/16"),
            Prefix.parse("198.18.0.0/15"),
            Prefix.parse("224.0.0.0/3"),
            Prefix.parse("::/8"),
            Prefix.parse("fc00::/7"),
            Prefix.parse("fe80::/10"),
            Prefix.parse("ff00::/8"));

    private PublicSpace() {}

    /** Whether every address of the prefix is public. */
    public static boolean holds(Prefix prefix) {
        return NOT_PUBLIC.stream().noneMatch(prefix::overlaps);
    }
}
