package dev.cantle.netconf.message;

import java.util.List;

/** All that a peer says it can do. */
public record Capabilities(List<Capability> list) {

    public Capabilities {
        list = List.copyOf(list);
    }

    /** Returns the capabilities with these URIs. */
    public static Capabilities of(String... uris) {
        return new Capabilities(List.of(uris).stream().map(Capability::new).toList());
    }

    /** Tells whether a capability of that name (see {@link Capability#name()}) is among them. */
    public boolean has(String name) {
        return list.stream().anyMatch(capability -> capability.name().equals(name));
    }

    /** Tells whether the peer knows chunked framing (RFC 6242 §4.1). */
    public boolean base11() {
        return has("base:1.1");
    }

    /** Tells whether the peer knows any base NETCONF at all. */
    public boolean base() {
        return has("base:1.0") || base11();
    }

    /** Tells whether there is a candidate to edit (RFC 6241 §8.3). */
    public boolean candidate() {
        return has("capability:candidate:1.0");
    }

    /** Tells whether a commit can be confirmed or taken back by a timer (RFC 6241 §8.4). */
    public boolean confirmedCommit() {
        return has("capability:confirmed-commit:1.0") || has("capability:confirmed-commit:1.1");
    }

    /** Tells whether the peer is a Junos device, by the namespaces it names. */
    public boolean junos() {
        return has("http://xml.juniper.net/netconf/junos/1.0");
    }
}
