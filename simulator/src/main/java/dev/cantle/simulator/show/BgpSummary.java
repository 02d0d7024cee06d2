package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.SystemView;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.PeerView;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Junos' {@code get-bgp-summary-information}: {@code show bgp summary}. */
final class BgpSummary implements Operation {

    private static final String HEADING = "heading=\"Peer                     AS      InPkt     OutPkt    OutQ   Flaps"
            + " Last Up/Dwn State|#Active/Received/Accepted/Damped...\"";

    /** A session with the instance it belongs to. */
    private record Row(InstanceView instance, PeerView peer) {}

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        SystemView system = call.system();
        if (!system.config().runsBgp()) {
            reply.leaf("output", "BGP is not running");
            return;
        }
        List<InstanceView> instances = Asked.instances(call, system);
        List<Row> rows = rows(instances);
        long down = rows.stream().filter(row -> !row.peer().established()).count();
        long groups = rows.stream()
                .map(row -> row.instance().config().name() + " "
                        + row.peer().config().group())
                .distinct()
                .count();
        reply.open("bgp-information", Shape.namespace("routing"))
                .leaf("bgp-thread-mode", "BGP I/O")
                .leaf("default-ebgp-advertise-mode", "accept")
                .leaf("default-ebgp-receive-mode", "accept")
                .leaf("group-count", groups)
                .leaf("peer-count", rows.size())
                .leaf("down-peer-count", down);
        instances.forEach(instance -> tables(instance, reply));
        boolean first = true;
        for (Row row : rows) {
            peer(row, system, first, reply);
            first = false;
        }
        reply.close();
    }

    private static List<Row> rows(List<InstanceView> instances) {
        List<Row> rows = new ArrayList<>();
        instances.forEach(instance -> instance.peers().forEach(peer -> rows.add(new Row(instance, peer))));
        rows.sort(Comparator.comparing(row -> row.peer().config().peer()));
        return rows;
    }

    private static void tables(InstanceView instance, ReplyText reply) {
        for (IpFamily family : IpFamily.values()) {
            boolean used =
                    instance.peers().stream().anyMatch(peer -> peer.config().carries(family));
            if (used) {
                List<Route> learned =
                        instance.routes(family).stream().filter(Route::fromBgp).toList();
                table(instance, family, RibCounts.of(instance, learned), reply);
            }
        }
    }

    private static void table(InstanceView instance, IpFamily family, RibCounts counts, ReplyText reply) {
        reply.open("bgp-rib", "junos:style=\"brief\"")
                .leaf("name", instance.config().table(family))
                .leaf("total-prefix-count", counts.received())
                .leaf("received-prefix-count", counts.received())
                .leaf("accepted-prefix-count", counts.accepted())
                .leaf("active-prefix-count", counts.active())
                .leaf("suppressed-prefix-count", 0)
                .leaf("history-prefix-count", 0)
                .leaf("damped-prefix-count", 0)
                .leaf("total-external-prefix-count", counts.received())
                .leaf("active-external-prefix-count", counts.active())
                .leaf("accepted-external-prefix-count", counts.accepted())
                .leaf("suppressed-external-prefix-count", 0)
                .leaf("total-internal-prefix-count", 0)
                .leaf("active-internal-prefix-count", 0)
                .leaf("accepted-internal-prefix-count", 0)
                .leaf("suppressed-internal-prefix-count", 0)
                .leaf("pending-prefix-count", 0)
                .leaf("bgp-rib-state", "BGP restart is complete");
        if (instance.config().type().equals("vrf")) {
            reply.leaf("vpn-rib-state", "VPN restart is complete");
        }
        reply.close();
    }

    private static void peer(Row row, SystemView system, boolean first, ReplyText reply) {
        PeerView peer = row.peer();
        long seconds = Shape.seconds(peer.since(), system.now());
        long messages = peer.established() ? 3 + seconds / 30 : 0;
        reply.open(
                        "bgp-peer",
                        first
                                ? new String[] {"junos:style=\"terse\"", HEADING}
                                : new String[] {"junos:style=\"terse\""})
                .leaf("peer-address", peer.config().peer())
                .leaf("peer-as", peer.config().peerAs())
                .leaf("input-messages", messages)
                .leaf("output-messages", messages)
                .leaf("route-queue-count", 0)
                .leaf("flap-count", peer.flaps())
                .leaf("elapsed-time", "junos:seconds=\"" + seconds + "\"", Shape.age(seconds));
        if (!peer.config().description().isEmpty()) {
            reply.leaf("description", peer.config().description());
        }
        reply.leaf("peer-state", peer.established() ? "junos:format=\"Establ\"" : "", peer.state());
        if (peer.established()) {
            for (IpFamily family : IpFamily.values()) {
                if (peer.config().carries(family)) {
                    rib(row.instance(), family, RibCounts.of(row.instance(), peer, family), reply);
                }
            }
        }
        reply.close();
    }

    private static void rib(InstanceView instance, IpFamily family, RibCounts counts, ReplyText reply) {
        reply.open("bgp-rib", "junos:style=\"terse\"")
                .leaf("name", instance.config().table(family))
                .leaf("active-prefix-count", counts.active())
                .leaf("received-prefix-count", counts.received())
                .leaf("accepted-prefix-count", counts.accepted())
                .leaf("suppressed-prefix-count", 0)
                .close();
    }
}
