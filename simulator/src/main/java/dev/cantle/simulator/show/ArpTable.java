package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.LinkNeighbor;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;

/**
 * Junos' {@code get-arp-table-information}: {@code show arp}. Of an irb unit it names the port, too, as Junos does since
 * 14.2; the port is invented where no bridge domain is configured. Whoever has not answered is not listed.
 */
final class ArpTable implements Operation {

    /** The port to the exchange. */
    private static final String PORT = "xe-0/1/0";

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        boolean names = !call.rpc().has("no-resolve");
        List<LinkNeighbor> entries = LinkTable.asked(call, IpFamily.IPV4, "hostname");
        reply.open(
                "arp-table-information",
                Shape.namespace("arp"),
                "junos:style=\"" + (names ? "normal" : "no-resolve") + "\"");
        for (LinkNeighbor entry : entries) {
            reply.open("arp-table-entry")
                    .lines("mac-address", entry.linkAddress())
                    .lines("ip-address", entry.address());
            if (names) {
                reply.lines("hostname", entry.address());
            }
            reply.lines("interface-name", interfaceName(entry))
                    .open("arp-table-entry-flags")
                    .flag("none")
                    .close()
                    .close();
        }
        reply.leaf("arp-entry-count", entries.size()).close();
    }

    private static String interfaceName(LinkNeighbor entry) {
        String unit = entry.unit();
        if (!unit.startsWith("irb.")) {
            return unit;
        }
        String behind = entry.behind().isEmpty() ? PORT + unit.substring("irb".length()) : entry.behind();
        return unit + " [" + behind + "]";
    }
}
