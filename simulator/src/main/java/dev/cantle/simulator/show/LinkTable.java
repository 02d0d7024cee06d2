package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.LinkNeighbor;
import dev.cantle.simulator.rpc.Call;
import java.util.List;
import java.util.Optional;

/** What ARP and neighbor discovery have in common: whom an RPC asks about. */
final class LinkTable {

    private LinkTable() {}

    /** The neighbors of a family: all, or those of an interface, of a routing instance, or one alone. */
    static List<LinkNeighbor> asked(Call call, IpFamily family, String host) throws RpcRefusedException {
        Optional<String> unit = call.rpc().value("interface");
        Optional<String> instance = call.rpc().value("vpn");
        Optional<String> one = call.rpc().value(host);
        return call.system().neighbors().stream()
                .filter(entry -> entry.address().family() == family)
                .filter(entry -> unit.map(entry.unit()::equals).orElse(true))
                .filter(entry -> instance.map(entry.instance()::equals).orElse(true))
                .filter(entry -> one.map(entry.address().toString()::equals).orElse(true))
                .toList();
    }
}
