package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Peering;

/** The keys under which a circuit's addresses stand in the inventory. */
final class Keys {

    private Keys() {}

    /** The key of a peering's address: {@code local}, or {@code ipv6/local} for the second peering. */
    static String of(Link link, Peering peering, String key) {
        return link.peerings().indexOf(peering) == 0 ? key : "ipv6/" + key;
    }
}
