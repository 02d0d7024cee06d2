package dev.cantle.verify.source;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;

/** What can be asked of a device, always within one logical system. */
public sealed interface ReplyQuery {

    /** The name of the file that holds the reply when it is saved, the same on every file system. */
    String fileName();

    /** The name of the file that holds what the CLI prints for people, in place of the reply: {@code bgp-summary.txt}. */
    default String textFileName() {
        String xml = fileName();
        return xml.substring(0, xml.length() - ".xml".length()) + ".txt";
    }

    /** Calls what belongs to this query's own kind; a new kind breaks every caller, on purpose. */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each kind of query.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** For {@link BgpSummary}. */
        R bgpSummary(BgpSummary query);

        /** For {@link BgpNeighbor}. */
        R bgpNeighbor(BgpNeighbor query);

        /** For {@link Routes}. */
        R routes(Routes query);

        /** For {@link HiddenRoutes}. */
        R hiddenRoutes(HiddenRoutes query);

        /** For {@link RouteSummary}. */
        R routeSummary(RouteSummary query);

        /** For {@link RoutesWithin}. */
        R routesWithin(RoutesWithin query);

        /** For {@link ReceivedRoutes}. */
        R receivedRoutes(ReceivedRoutes query);

        /** For {@link AdvertisedRoutes}. */
        R advertisedRoutes(AdvertisedRoutes query);

        /** For {@link Interfaces}. */
        R interfaces(Interfaces query);

        /** For {@link Software}. */
        R software(Software query);

        /** For {@link Ping}. */
        R ping(Ping query);

        /** For {@link FullPing}. */
        R fullPing(FullPing query);

        /** For {@link Arp}. */
        R arp(Arp query);

        /** For {@link Ipv6Neighbors}. */
        R ipv6Neighbors(Ipv6Neighbors query);
    }

    /** {@code show bgp summary}. */
    record BgpSummary() implements ReplyQuery {

        @Override
        public String fileName() {
            return "bgp-summary.xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bgpSummary(this);
        }
    }

    /**
     * {@code show bgp neighbor PEER}.
     *
     * @param peer the peer's address
     */
    record BgpNeighbor(IpAddress peer) implements ReplyQuery {

        @Override
        public String fileName() {
            return "bgp-neighbor-" + SavedName.of(peer) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bgpNeighbor(this);
        }
    }

    /**
     * {@code show route table TABLE}.
     *
     * @param table the table: {@code CUST.inet.0}
     */
    record Routes(String table) implements ReplyQuery {

        @Override
        public String fileName() {
            return "routes-" + SavedName.of(table) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.routes(this);
        }
    }

    /** {@code show route summary}: which tables there are, and how much is in them. */
    record RouteSummary() implements ReplyQuery {

        @Override
        public String fileName() {
            return "route-summary.xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.routeSummary(this);
        }
    }

    /**
     * {@code show route table TABLE hidden}: what a policy or a missing next hop keeps out of use, whoever sent it.
     *
     * @param table the table: {@code CUST.inet.0}
     */
    record HiddenRoutes(String table) implements ReplyQuery {

        @Override
        public String fileName() {
            return "hidden-" + SavedName.of(table) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hiddenRoutes(this);
        }
    }

    /**
     * {@code show route table TABLE PREFIX detail}: the routes to a prefix and to what lies in it, with everything that
     * Junos knows of them.
     *
     * @param table the table: {@code CUST.inet.0}
     * @param prefix the prefix
     * @param exact whether to leave out what lies in it: {@code exact}
     */
    record RoutesWithin(String table, Prefix prefix, boolean exact) implements ReplyQuery {

        @Override
        public String fileName() {
            String within = prefix.network() + "-" + prefix.length() + (exact ? "-exact" : "");
            return "detail-" + SavedName.of(table) + "-" + SavedName.of(within) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.routesWithin(this);
        }
    }

    /**
     * {@code show route receive-protocol bgp PEER all}: what the peer sent, hidden routes too.
     *
     * @param peer the peer's address
     */
    record ReceivedRoutes(IpAddress peer) implements ReplyQuery {

        @Override
        public String fileName() {
            return "received-" + SavedName.of(peer) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.receivedRoutes(this);
        }
    }

    /**
     * {@code show route advertising-protocol bgp PEER}: what we send to the peer.
     *
     * @param peer the peer's address
     */
    record AdvertisedRoutes(IpAddress peer) implements ReplyQuery {

        @Override
        public String fileName() {
            return "advertised-" + SavedName.of(peer) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.advertisedRoutes(this);
        }
    }

    /** {@code show interfaces terse}. */
    record Interfaces() implements ReplyQuery {

        @Override
        public String fileName() {
            return "interfaces.xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interfaces(this);
        }
    }

    /** {@code show version}. */
    record Software() implements ReplyQuery {

        @Override
        public String fileName() {
            return "software.xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.software(this);
        }
    }

    /**
     * {@code ping HOST routing-instance INSTANCE source ADDRESS}, a few probes.
     *
     * @param host who is asked
     * @param routingInstance where the probes leave
     * @param source our own address
     */
    record Ping(IpAddress host, String routingInstance, IpAddress source) implements ReplyQuery {

        @Override
        public String fileName() {
            return "ping-" + SavedName.of(host) + ".xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ping(this);
        }
    }

    /**
     * {@code ping HOST size SIZE do-not-fragment …}: whether long packets get through. For a diagnosis only.
     *
     * @param ping the same with short packets
     * @param size how many bytes of data a request carries, so that the packet is as long as the interface takes
     */
    record FullPing(Ping ping, int size) implements ReplyQuery {

        @Override
        public String fileName() {
            return "full-" + ping.fileName();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fullPing(this);
        }
    }

    /** {@code show arp no-resolve}: whom the router has resolved on its links (RFC 826). For a diagnosis only. */
    record Arp() implements ReplyQuery {

        @Override
        public String fileName() {
            return "arp.xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arp(this);
        }
    }

    /** {@code show ipv6 neighbors}: the same for IPv6 (RFC 4861). For a diagnosis only. */
    record Ipv6Neighbors() implements ReplyQuery {

        @Override
        public String fileName() {
            return "ipv6-neighbors.xml";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ipv6Neighbors(this);
        }
    }
}
