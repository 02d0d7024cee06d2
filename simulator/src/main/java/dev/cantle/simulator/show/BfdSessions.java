package dev.cantle.simulator.show;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.session.PeerView;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;
import java.util.Locale;

/** Junos' {@code get-bfd-session-information}: {@code show bfd session}, of the sessions that BGP has asked for. */
final class BfdSessions implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        List<PeerView> peers = call.system().instances().stream()
                .map(InstanceView::peers)
                .flatMap(List::stream)
                .filter(peer -> peer.config().bfd().on() && !peer.via().isEmpty())
                .toList();
        reply.open("bfd-session-information", Shape.namespace("bfd"));
        for (PeerView peer : peers) {
            long interval = peer.config().bfd().interval();
            reply.open("bfd-session")
                    .leaf("session-neighbor", peer.config().peer())
                    .leaf("session-state", peer.bfdUp() ? "Up" : "Down")
                    .leaf("session-interface", peer.via())
                    .leaf(
                            "session-detection-time",
                            seconds(peer.config().bfd().detection().toMillis()))
                    .leaf("session-transmission-interval", seconds(interval))
                    .leaf("session-adaptive-multiplier", peer.config().bfd().multiplier())
                    .close();
        }
        reply.leaf("sessions", peers.size()).leaf("clients", peers.size()).close();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
