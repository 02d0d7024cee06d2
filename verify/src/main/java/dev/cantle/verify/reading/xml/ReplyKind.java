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
    /** The Junos release. */
    SOFTWARE,
    /** A load, a commit, a comparison, or a refusal. */
    OUTCOME;

    private static final Map<String, ReplyKind> BY_ELEMENT = Map.of(
            "bgp-information", BGP,
            "route-information", ROUTES,
            "route-summary-information", ROUTES,
            "interface-information", INTERFACES,
            "ping-results", PING,
            "software-information", SOFTWARE,
            "commit-results", OUTCOME,
            "load-configuration-results", OUTCOME,
            "configuration-information", OUTCOME,
            "configuration", OUTCOME);

    /** The word for people: {@code bgp}, {@code a configuration request}. */
    public String word() {
        return switch (this) {
            case BGP -> "BGP";
            case ROUTES -> "routes";
            case INTERFACES -> "interfaces";
            case PING -> "a ping";
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
