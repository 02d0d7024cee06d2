package dev.cantle.verify.observation;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.reading.BgpNeighborReader;
import dev.cantle.verify.reading.BgpSummaryReader;
import dev.cantle.verify.reading.InterfacesReader;
import dev.cantle.verify.reading.LinkNeighborsReader;
import dev.cantle.verify.reading.PingReader;
import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.reading.RouteStreamReader;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.BgpNeighbors;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.LinkNeighbors;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Ping;
import dev.cantle.verify.state.State;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One look at a device: each reply is asked for when it is first needed, and once only, so that all findings of a
 * look speak of the same moment.
 *
 * <p>One thread at a time, the one that the source belongs to.
 */
public final class Observation {

    private final ReplySource source;
    private final Clock clock;
    private final Map<ReplyQuery, Seen<? extends State>> seen = new HashMap<>();
    private final Map<ReplyQuery, Seen<RouteExtract>> routes = new HashMap<>();
    private final Map<ReplyQuery, List<RouteSink>> watchers = new HashMap<>();

    /**
     * Begins a look.
     *
     * @param source who answers
     * @param clock dates replies that never come
     */
    public Observation(ReplySource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** All BGP sessions. */
    @SuppressWarnings("unchecked") // the query decides the type of its reply
    public Seen<BgpSummary> bgpSummary() {
        return (Seen<BgpSummary>) state(new ReplyQuery.BgpSummary(), new BgpSummaryReader());
    }

    /** One BGP session in detail. */
    @SuppressWarnings("unchecked") // the query decides the type of its reply
    public Seen<BgpNeighbors> bgpNeighbor(IpAddress peer) {
        return (Seen<BgpNeighbors>) state(new ReplyQuery.BgpNeighbor(peer), new BgpNeighborReader());
    }

    /** The interfaces. */
    @SuppressWarnings("unchecked") // the query decides the type of its reply
    public Seen<Interfaces> interfaces() {
        return (Seen<Interfaces>) state(new ReplyQuery.Interfaces(), new InterfacesReader());
    }

    /** A few echo requests to a host. */
    @SuppressWarnings("unchecked") // the query decides the type of its reply
    public Seen<Ping> ping(IpAddress host, String routingInstance, IpAddress from) {
        return (Seen<Ping>) state(new ReplyQuery.Ping(host, routingInstance, from), new PingReader());
    }

    /** The same with packets of full length, which may not be fragmented. */
    @SuppressWarnings("unchecked") // the query decides the type of its reply
    public Seen<Ping> fullPing(IpAddress host, String routingInstance, IpAddress from, int size) {
        ReplyQuery.Ping ping = new ReplyQuery.Ping(host, routingInstance, from);
        return (Seen<Ping>) state(new ReplyQuery.FullPing(ping, size), new PingReader());
    }

    /** Whom the router knows on its links: its ARP entries, or its IPv6 neighbors. */
    @SuppressWarnings("unchecked") // the query decides the type of its reply
    public Seen<LinkNeighbors> neighbors(IpFamily family) {
        ReplyQuery query = family == IpFamily.IPV4 ? new ReplyQuery.Arp() : new ReplyQuery.Ipv6Neighbors();
        return (Seen<LinkNeighbors>) state(query, new LinkNeighborsReader());
    }

    private Seen<? extends State> state(ReplyQuery query, ReplyReader<? extends State> reader) {
        Seen<? extends State> known = seen.get(query);
        if (known == null) {
            known = ask(query, reader);
            seen.put(query, known);
        }
        return known;
    }

    private <T extends State> Seen<T> ask(ReplyQuery query, ReplyReader<T> reader) {
        try {
            return source.read(query, reply -> {
                T state = reader.read(reply);
                return state.hasData()
                        ? new Seen.Data<>(state, reply.evidence())
                        : new Seen.Nothing<>(withoutData(state.messages()), reply.evidence(), true);
            });
        } catch (ReplyUnavailableException unavailable) {
            return missing(query, unavailable);
        }
    }

    private static String notWhole(List<Message> errors) {
        return "the routes may not be all; the device says: "
                + String.join("; ", errors.stream().map(Message::text).toList());
    }

    private static String withoutData(List<Message> messages) {
        return messages.isEmpty()
                ? "the reply holds no data"
                : "no data; the device says: "
                        + String.join("; ", messages.stream().map(Message::text).toList());
    }

    /**
     * What a peer announces in a table, hidden routes included.
     *
     * @param wanted the prefixes to keep; of the others only a sample is kept
     */
    public Seen<RouteExtract> received(IpAddress peer, String table, Collection<Prefix> wanted) {
        return received(peer, table, wanted, List.of());
    }

    /** The same, with ranges of which a sample is kept apart from the others. */
    public Seen<RouteExtract> received(
            IpAddress peer, String table, Collection<Prefix> wanted, Collection<PrefixMatch> ranges) {
        return extract(new ReplyQuery.ReceivedRoutes(peer), table, wanted, ranges);
    }

    /**
     * What is announced to a peer from a table, with ranges of which a sample is kept apart from the others.
     *
     * @param gaps what in these ranges counts as others all the same
     */
    public Seen<RouteExtract> advertised(
            IpAddress peer,
            String table,
            Collection<Prefix> wanted,
            Collection<PrefixMatch> ranges,
            Collection<PrefixMatch> gaps) {
        return extract(new ReplyQuery.AdvertisedRoutes(peer), () -> new RouteExtract(table, wanted, ranges, gaps));
    }

    /** The routes of a table, with ranges of which a sample is kept apart from the others. */
    public Seen<RouteExtract> routes(String table, Collection<Prefix> wanted, Collection<PrefixMatch> ranges) {
        return extract(new ReplyQuery.Routes(table), table, wanted, ranges);
    }

    /** The routes of a table. */
    public Seen<RouteExtract> routes(String table, Collection<Prefix> wanted) {
        return routes(table, wanted, List.of());
    }

    /** The routes of a table that are kept from use. */
    public Seen<RouteExtract> hidden(String table, Collection<Prefix> wanted) {
        return extract(new ReplyQuery.HiddenRoutes(table), table, wanted, List.of());
    }

    /** The routes of a table to a prefix, or also to what lies in it, in detail. */
    public Seen<RouteExtract> detail(ReplyQuery.RoutesWithin query) {
        return extract(query, query.table(), List.of(), List.of());
    }

    /**
     * Shows the routes of a reply to somebody else, too, when it is asked for. What a sink has taken from a reply that
     * turns out to be broken is no result.
     *
     * @throws IllegalStateException if the reply has been asked for already
     */
    public void watch(ReplyQuery query, RouteSink sink) {
        if (routes.containsKey(query)) {
            throw new IllegalStateException(query.fileName() + " has been read already");
        }
        watchers.computeIfAbsent(query, key -> new ArrayList<>()).add(sink);
    }

    private Seen<RouteExtract> extract(
            ReplyQuery query, String table, Collection<Prefix> wanted, Collection<PrefixMatch> ranges) {
        return extract(query, () -> new RouteExtract(table, wanted, ranges));
    }

    private Seen<RouteExtract> extract(ReplyQuery query, Supplier<RouteExtract> fresh) {
        Seen<RouteExtract> known = routes.get(query);
        if (known == null) {
            known = read(query, fresh);
            routes.put(query, known);
        }
        return known;
    }

    private Seen<RouteExtract> read(ReplyQuery query, Supplier<RouteExtract> fresh) {
        try {
            return source.read(query, reply -> {
                RouteExtract extract = fresh.get();
                RouteStreamReader.End end = new RouteStreamReader(sink(query, extract)).read(reply);
                List<Message> errors =
                        end.messages().stream().filter(Message::isError).toList();
                // an error beside routes says that these may not be all
                return end.hasData() && errors.isEmpty()
                        ? new Seen.Data<>(extract, reply.evidence())
                        : new Seen.Nothing<>(
                                end.hasData() ? notWhole(errors) : withoutData(end.messages()), reply.evidence(), true);
            });
        } catch (ReplyUnavailableException unavailable) {
            return missing(query, unavailable);
        }
    }

    private RouteSink sink(ReplyQuery query, RouteExtract extract) {
        List<RouteSink> others = watchers.getOrDefault(query, List.of());
        if (others.isEmpty()) {
            return extract;
        }
        List<RouteSink> all = new ArrayList<>(others);
        all.add(extract);
        return new RouteSinks(all);
    }

    private <T> Seen<T> missing(ReplyQuery query, ReplyUnavailableException unavailable) {
        String message = unavailable.getMessage();
        return new Seen.Nothing<>(
                message == null ? "there is no reply" : message,
                // a device was asked now; a file that nobody saved has no time
                unavailable.getCause() instanceof NoSuchFileException
                        ? Evidence.nowhere(query.fileName())
                        : new Evidence(query.fileName(), clock.instant()),
                false);
    }
}
