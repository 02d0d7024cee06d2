package dev.cantle.verify.reading.xml;

import java.util.Map;
import java.util.Optional;

/** What a reply is about, told by the element that carries its data. */
public enum ReplyKind {
    /** Sessions, of the summary or in detail. */
    BGP,
    /** Routing tables in any form. */
    ROUTES,
    /** Ports and units. */
    INTERFACES,
    /** Probes and their answers. */
    PING,
    /** ARP entries, or IPv6 neighbors. */
    NEIGHBORS,
    /** The Junos release. */
    SOFTWARE,
    /** A load, a commit, a comparison, or a refusal. */
    OUTCOME;

    private static final Map<String, ReplyKind> BY_ELEMENT = Map.ofEntries(
            Map.entry("bgp-information", BGP),
            Map.entry("route-information", ROUTES),
            Map.entry("route-summary-information", ROUTES),
            Map.entry("interface-information", INTERFACES),
            Map.entry("ping-results", PING),
            Map.entry("software-information", SOFTWARE),
            Map.entry("commit-results", OUTCOME),
            Map.entry("load-configuration-results", OUTCOME),
            Map.entry("configuration-information", OUTCOME),
            Map.entry("configuration", OUTCOME),
            Map.entry("arp-table-information", NEIGHBORS),
            Map.entry("ipv6-nd-information", NEIGHBORS));

    /** The word for people: {@code bgp}, {@code a configuration request}. */
    public String word() {
        return switch (this) {
            case BGP -> "BGP";
            case ROUTES -> "routes";
            case INTERFACES -> "interfaces";
            case PING -> "a ping";
            case NEIGHBORS -> "ARP entries or IPv6 neighbors";
            case SOFTWARE -> "software";
            case OUTCOME -> "the outcome of a request";
        };
    }

    /** Whether the element of this local name carries the data of this kind. */
    public boolean isCarriedBy(String element) {
        return BY_ELEMENT.get(element) == this;
    }

    /** The kind whose data this element carries. */
    public static Optional<ReplyKind> of(String element) {
        return Optional.ofNullable(BY_ELEMENT.get(element));
    }
}
