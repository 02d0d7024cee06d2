package dev.cantle.cli.device;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.XmlWriter;
import dev.cantle.netconf.operational.ArpTable;
import dev.cantle.netconf.operational.BgpNeighbors;
import dev.cantle.netconf.operational.BgpSummary;
import dev.cantle.netconf.operational.InterfacesTerse;
import dev.cantle.netconf.operational.Ipv6Neighbors;
import dev.cantle.netconf.operational.OperationalRpc;
import dev.cantle.netconf.operational.Ping;
import dev.cantle.netconf.operational.RouteSummary;
import dev.cantle.netconf.operational.Routes;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.ReplyUnavailableException;
import java.io.IOException;

/** Asks a device what verification wants to know, in the scope of one slice. One thread at a time. */
public final class DeviceReplySource implements ReplySource {

    // Enough to tell a dead path from a slow first ARP, and short enough for a poll.
    private static final int PINGS = 3;

    private final JunosSession session;
    private final ReplyQuery.Cases<OperationalRpc> rpcs;

    /**
     * A source over an open session, which stays the caller's to close.
     *
     * @param scope the logical system to name, or the login's own
     */
    public DeviceReplySource(JunosSession session, Scope scope) {
        this.session = session;
        rpcs = new Rpcs(scope);
    }

    @Override
    public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
        OperationalRpc rpc = query.match(rpcs);
        try {
            return session.query(rpc, reply -> {
                Evidence evidence = new Evidence(query.fileName(), reply.receivedAt());
                try {
                    return reader.read(new Reply(evidence, reply.stream()));
                } catch (ReplyUnavailableException e) {
                    throw new Unavailable(e);
                }
            });
        } catch (Unavailable e) {
            throw e.reason;
        } catch (NetconfException e) {
            throw new ReplyUnavailableException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ReplyUnavailableException(
                    "the reply to " + rpc.operation() + " could not be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String request(ReplyQuery query) {
        return XmlWriter.textOf(query.match(rpcs));
    }

    /** Carries the reader's own exception through the session, which knows only {@link IOException}. */
    private static final class Unavailable extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient ReplyUnavailableException reason;

        Unavailable(ReplyUnavailableException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private static final class Rpcs implements ReplyQuery.Cases<OperationalRpc> {

        private final Scope scope;

        Rpcs(Scope scope) {
            this.scope = scope;
        }

        @Override
        public OperationalRpc bgpSummary(ReplyQuery.BgpSummary query) {
            return new BgpSummary(scope);
        }

        @Override
        public OperationalRpc bgpNeighbor(ReplyQuery.BgpNeighbor query) {
            return new BgpNeighbors(scope, query.peer().toString());
        }

        @Override
        public OperationalRpc routes(ReplyQuery.Routes query) {
            return Routes.of(scope).inTable(query.table());
        }

        @Override
        public OperationalRpc hiddenRoutes(ReplyQuery.HiddenRoutes query) {
            return Routes.of(scope).inTable(query.table()).onlyHidden();
        }

        @Override
        public OperationalRpc routeSummary(ReplyQuery.RouteSummary query) {
            return new RouteSummary(scope);
        }

        @Override
        public OperationalRpc routesWithin(ReplyQuery.RoutesWithin query) {
            Routes routes = Routes.of(scope).inTable(query.table()).at(Routes.Level.DETAIL);
            String prefix = query.prefix().toString();
            return query.exact() ? routes.to(prefix) : routes.within(prefix);
        }

        @Override
        public OperationalRpc receivedRoutes(ReplyQuery.ReceivedRoutes query) {
            return Routes.of(scope).receivedFrom(query.peer().toString()).withHidden();
        }

        @Override
        public OperationalRpc advertisedRoutes(ReplyQuery.AdvertisedRoutes query) {
            return Routes.of(scope).advertisedTo(query.peer().toString());
        }

        @Override
        public OperationalRpc interfaces(ReplyQuery.Interfaces query) {
            return new InterfacesTerse(scope, "");
        }

        @Override
        public OperationalRpc software(ReplyQuery.Software query) {
            return new SoftwareInformation(scope);
        }

        @Override
        public Ping ping(ReplyQuery.Ping query) {
            return Ping.of(scope, query.host().toString(), PINGS)
                    .from(query.source().toString())
                    .in(query.routingInstance());
        }

        @Override
        public OperationalRpc fullPing(ReplyQuery.FullPing query) {
            return ping(query.ping()).whole(query.size());
        }

        @Override
        public OperationalRpc arp(ReplyQuery.Arp query) {
            return new ArpTable(scope);
        }

        @Override
        public OperationalRpc ipv6Neighbors(ReplyQuery.Ipv6Neighbors query) {
            return new Ipv6Neighbors(scope);
        }
    }
}
