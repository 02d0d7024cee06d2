package dev.cantle.verify.source;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.List;

/**
 * Which part of a reply a finding rests on, so that a report can show it and nobody has to look for it. Parts are named
 * by what they are about, never by their place: they are found again in a reply in another form or of another time.
 */
public sealed interface Part {

    /** How many routes one part names at most; a reply may hold a million. */
    int MOST_ROUTES = 10;

    /** Calls what belongs to this part's own kind; a new kind breaks every caller, on purpose. */
    <R> R match(Cases<R> cases);

    /** The part in words that are the same in every run: {@code bgp-peer 10.0.0.1}; empty for the whole reply. */
    String words();

    /**
     * What to do for each kind of part.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** For the whole reply, or its beginning if it is long. */
        R whole();

        /** For one item of a list. */
        R item(Item part);

        /** For a routing table. */
        R table(Table part);

        /** For routes of a table. */
        R routes(Routes part);

        /** For a value of a JSON document. */
        R field(Field part);
    }

    /** The whole reply: what evidence means that names no part. */
    static Part whole() {
        return new Whole();
    }

    /** The beginning of a reply: what it says of itself, as the counts of {@code show bgp summary}. */
    static Part head() {
        return new Whole();
    }

    /** One BGP session, of {@code show bgp summary} or {@code show bgp neighbor}. */
    static Part bgpPeer(IpAddress peer) {
        return bgpPeer(peer.toString());
    }

    /** The same, by the address as the device writes it: it may carry a zone. */
    static Part bgpPeer(String peer) {
        return new Item("bgp-peer", "peer-address", peer);
    }

    /** One BGP session in detail, of {@code show bgp neighbor}. */
    static Part neighbor(IpAddress peer) {
        return bgpPeer(peer);
    }

    /** The counts of a whole table in {@code show bgp summary}. */
    static Part rib(String table) {
        return new Item("bgp-rib", "name", table);
    }

    /** One unit of {@code show interfaces}: {@code irb.4}. */
    static Part unit(String name) {
        return new Item("logical-interface", "name", name);
    }

    /** One port of {@code show interfaces}: {@code xe-0/1/0}. */
    static Part port(String name) {
        return new Item("physical-interface", "name", name);
    }

    /** One entry of {@code show arp}. */
    static Part arp(IpAddress address) {
        return new Item("arp-table-entry", "ip-address", address.toString());
    }

    /** One entry of {@code show ipv6 neighbors}. */
    static Part ipv6Neighbor(IpAddress address) {
        return new Item("ipv6-nd-entry", "ipv6-nd-neighbor-address", address.toString());
    }

    /** One session of {@code show bfd session}. */
    static Part bfd(IpAddress peer) {
        return new Item("bfd-session", "session-neighbor", peer.toString());
    }

    /** How many echo requests were answered. */
    static Part ping() {
        return new Item("probe-results-summary", "", "");
    }

    /** The first element of that name, whatever it is about: {@code junos-version}. */
    static Part element(String name) {
        return new Item(name, "", "");
    }

    /** A routing table: its counts and its first routes. */
    static Part table(String name) {
        return new Table(name);
    }

    /** The paths to one prefix in a table. */
    static Part route(String table, Prefix prefix) {
        return new Routes(table, List.of(prefix));
    }

    /** The paths to several prefixes in a table, the first ten of more; the table itself when there are none. */
    static Part routes(String table, List<Prefix> prefixes) {
        return prefixes.isEmpty()
                ? table(table)
                : new Routes(table, prefixes.subList(0, Math.min(MOST_ROUTES, prefixes.size())));
    }

    /**
     * A value of a JSON document, by its pointer (RFC 6901).
     *
     * @param pointer such as {@code /virtualInterfaces/0}
     */
    static Part field(String pointer) {
        return new Field(pointer);
    }

    /** The whole reply. */
    record Whole() implements Part {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole();
        }

        @Override
        public String words() {
            return "";
        }
    }

    /**
     * One item of a list.
     *
     * @param element the element that holds it, in Junos' XML
     * @param key the child that names it; empty when the element stands alone
     * @param name what the child says; empty when the element stands alone
     */
    record Item(String element, String key, String name) implements Part {

        public Item {
            if (element.isBlank() || key.isEmpty() != name.isEmpty()) {
                throw new IllegalArgumentException("An item is an element, alone or with its key and name");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.item(this);
        }

        @Override
        public String words() {
            return name.isEmpty() ? element : element + " " + name;
        }
    }

    /**
     * A routing table.
     *
     * @param name its name: {@code CUST.inet.0}
     */
    record Table(String name) implements Part {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }

        @Override
        public String words() {
            return "route-table " + name;
        }
    }

    /**
     * Routes of a table.
     *
     * @param table the table's name
     * @param prefixes one or more, at most {@link #MOST_ROUTES}
     */
    record Routes(String table, List<Prefix> prefixes) implements Part {

        public Routes {
            prefixes = List.copyOf(prefixes);
            if (prefixes.isEmpty() || prefixes.size() > MOST_ROUTES) {
                throw new IllegalArgumentException("Routes are one to " + MOST_ROUTES);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.routes(this);
        }

        @Override
        public String words() {
            return "rt "
                    + String.join(", ", prefixes.stream().map(Prefix::toString).toList()) + " in " + table;
        }
    }

    /**
     * A value of a JSON document.
     *
     * @param pointer where it stands; empty for the whole document
     */
    record Field(String pointer) implements Part {

        public Field {
            if (!pointer.isEmpty() && !pointer.startsWith("/")) {
                throw new IllegalArgumentException("A JSON pointer begins with /, not as " + pointer);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.field(this);
        }

        @Override
        public String words() {
            return pointer;
        }
    }
}
