package dev.cantle.simulator.show;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.SystemView;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.session.PeerError;
import dev.cantle.simulator.routing.session.PeerView;
import dev.cantle.simulator.routing.session.SessionState;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Junos' {@code get-bgp-neighbor-information}: {@code show bgp neighbor}. */
final class BgpNeighbor implements Operation {

    private static final Set<SessionState> SOCKET = EnumSet.of(
            SessionState.CONNECT, SessionState.OPEN_SENT, SessionState.OPEN_CONFIRM, SessionState.ESTABLISHED);

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        SystemView system = call.system();
        if (!system.config().runsBgp()) {
            reply.leaf("output", "BGP is not running");
            return;
        }
        Optional<String> wanted = call.rpc().value("neighbor-address");
        Optional<IpAddress> address = wanted.isPresent() ? Optional.of(Asked.address(wanted.get())) : Optional.empty();
        reply.open("bgp-information", Shape.namespace("routing"));
        for (InstanceView instance : Asked.instances(call, system)) {
            for (PeerView peer : instance.peers()) {
                if (address.isEmpty() || address.get().equals(peer.config().peer())) {
                    peer(instance, peer, system, reply);
                }
            }
        }
        reply.close();
    }

    private static void peer(InstanceView instance, PeerView peer, SystemView system, ReplyText reply) {
        NeighborConfig config = peer.config();
        boolean socket = SOCKET.contains(peer.state());
        String local = peer.localAddress().isEmpty() ? "unspecified" : peer.localAddress();
        int port = 49_152 + Math.floorMod(config.peer().hashCode(), 10_000);
        reply.open("bgp-peer", "junos:style=\"detail\"")
                .leaf("peer-address", config.peer() + (socket ? "+179" : ""))
                .leaf("peer-as", config.peerAs())
                .leaf("local-address", socket ? local + "+" + port : local)
                .leaf("local-as", config.localAs());
        if (!config.description().isEmpty()) {
            reply.leaf("description", config.description());
        }
        reply.leaf("peer-group", config.group())
                .leaf("peer-cfg-rti", config.instance())
                .leaf("peer-fwd-rti", config.instance())
                .leaf("peer-type", config.peerAs() == config.localAs() ? "Internal" : "External")
                .leaf("peer-state", peer.state())
                .leaf("peer-flags", flags(peer))
                .leaf("last-state", peer.lastState())
                .leaf("last-event", peer.lastEvent())
                .leaf("last-error", peer.lastError());
        options(config, local, reply);
        reply.leaf("flap-count", peer.flaps());
        if (!peer.lastFlapEvent().isEmpty()) {
            reply.leaf("last-flap-event", peer.lastFlapEvent());
        }
        peer.errors().forEach(error -> error(error, reply));
        if (peer.established()) {
            established(instance, peer, system, reply);
        } else {
            bfd(peer, reply);
        }
        reply.close();
    }

    private static void error(PeerError error, ReplyText reply) {
        reply.open("bgp-error")
                .leaf("name", error.name())
                .leaf("send-count", error.sent())
                .leaf("receive-count", error.received())
                .close();
    }

    private static String flags(PeerView peer) {
        if (peer.established()) {
            return "Sync";
        }
        return peer.via().isEmpty() ? "PeerInterfaceError" : "";
    }

    private static void bfd(PeerView peer, ReplyText reply) {
        reply.open("bgp-bfd")
                .leaf("bfd-configuration-state", peer.config().bfd().on() ? "enabled" : "disabled")
                .leaf("bfd-operational-state", peer.bfdUp() ? "up" : "down")
                .close();
    }

    private static void options(NeighborConfig config, String local, ReplyText reply) {
        reply.open("bgp-option-information", Shape.namespace("routing"));
        if (!config.exports().isEmpty()) {
            reply.leaf("export-policy", "\n" + String.join(" ", config.exports()) + "\n");
        }
        if (!config.imports().isEmpty()) {
            reply.leaf("import-policy", "\n" + String.join(" ", config.imports()) + "\n");
        }
        String key = config.key().isEmpty() ? "" : " AuthKey";
        reply.leaf("bgp-options", "Preference LocalAddress HoldTime" + key + " LogUpDown AddressFamily PeerAS LocalAS")
                .leaf("address-families", config.peer().family().junosName() + "-unicast")
                .leaf("local-address", local)
                .leaf("holdtime", config.holdTimeSeconds())
                .leaf("preference", 170)
                .leaf("local-as", config.localAs());
        if (config.limit().maximum() > 0) {
            reply.open("prefix-limit")
                    .leaf("nlri-type", config.peer().family().junosName() + "-unicast")
                    .leaf("prefix-count", config.limit().maximum())
                    .leaf("limit-action", config.limit().excess().action())
                    .close();
        }
        reply.close();
    }

    private static void established(InstanceView instance, PeerView peer, SystemView system, ReplyText reply) {
        NeighborConfig config = peer.config();
        long seconds = Shape.seconds(peer.since(), system.now());
        reply.leaf("peer-id", config.peer())
                .leaf("local-id", instance.config().routerId())
                .leaf("active-holdtime", peer.holdSeconds())
                .leaf("keepalive-interval", peer.holdSeconds() / 3);
        bfd(peer, reply);
        for (IpFamily family : IpFamily.values()) {
            if (config.carries(family)) {
                rib(instance, peer, family, reply);
            }
        }
        reply.leaf("last-received", seconds % 30)
                .leaf("last-sent", seconds % 30)
                .leaf("input-messages", 3 + seconds / 30)
                .leaf("output-messages", 3 + seconds / 30);
    }

    private static void rib(InstanceView instance, PeerView peer, IpFamily family, ReplyText reply) {
        RibCounts counts = RibCounts.of(instance, peer, family);
        reply.open("bgp-rib", "junos:style=\"detail\"")
                .leaf("name", instance.config().table(family))
                .leaf("bgp-rib-state", "BGP restart is complete")
                .leaf("send-state", "in sync")
                .leaf("active-prefix-count", counts.active())
                .leaf("received-prefix-count", counts.received())
                .leaf("accepted-prefix-count", counts.accepted())
                .leaf("suppressed-prefix-count", 0)
                .leaf(
                        "advertised-prefix-count",
                        instance.advertisedTo(peer).stream()
                                .filter(route -> route.destination().family() == family)
                                .count())
                .close();
    }
}
