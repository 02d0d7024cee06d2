package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.LinkNeighbor;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;

/** Junos' {@code get-ipv6-nd-information}: {@code show ipv6 neighbors}. */
final class Ipv6Neighbors implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        List<LinkNeighbor> entries = LinkTable.asked(call, IpFamily.IPV6, "host");
        reply.open("ipv6-nd-information");
        for (LinkNeighbor entry : entries) {
            boolean resolved = entry.resolved();
            reply.open("ipv6-nd-entry")
                    .lines("ipv6-nd-neighbor-address", entry.address())
                    .lines("ipv6-nd-neighbor-l2-address", resolved ? entry.linkAddress() : "none")
                    .lines("ipv6-nd-state", resolved ? "reachable" : "incomplete")
                    .lines("ipv6-nd-expire", resolved ? 20 : 2)
                    .lines("ipv6-nd-isrouter", resolved ? "yes" : "no")
                    .lines("ipv6-nd-issecure", "no")
                    .lines("ipv6-nd-interface-name", entry.unit())
                    .close();
        }
        reply.leaf("ipv6-nd-total", entries.size()).close();
    }
}
