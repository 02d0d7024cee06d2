package dev.cantle.simulator.show;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.config.UnitConfig;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Junos' {@code get-interface-information} with {@code terse}: {@code show interfaces terse}. */
final class Interfaces implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        String wanted = call.rpc().value("interface-name").orElse("");
        List<UnitConfig> units = call.system().config().units().stream()
                .filter(unit -> wanted.isEmpty() || wanted.equals(unit.name()) || wanted.equals(unit.interfaceName()))
                .toList();
        if (units.isEmpty() && !wanted.isEmpty()) {
            reply.text("\nprotocol: operation-failed\nerror: device " + wanted + " not found\n");
            return;
        }
        Map<String, List<UnitConfig>> byInterface = units.stream()
                .collect(Collectors.groupingBy(UnitConfig::interfaceName, TreeMap::new, Collectors.toList()));
        reply.open("interface-information", Shape.namespace("interface"), "junos:style=\"terse\"");
        byInterface.forEach((name, its) -> {
            reply.open("physical-interface")
                    .lines("name", name)
                    .lines("admin-status", "up")
                    .lines("oper-status", "up");
            its.forEach(unit -> unit(unit, reply));
            reply.close();
        });
        reply.close();
    }

    private static void unit(UnitConfig unit, ReplyText reply) {
        reply.open("logical-interface")
                .lines("name", unit.name())
                .lines("admin-status", unit.enabled() ? "up" : "down")
                .lines("oper-status", unit.up() ? "up" : "down")
                .leaf("filter-information", "\n");
        for (IpFamily family : IpFamily.values()) {
            List<InterfaceAddress> addresses = unit.addresses().stream()
                    .filter(address -> address.address().family() == family)
                    .toList();
            if (addresses.isEmpty()) {
                continue;
            }
            reply.open("address-family").lines("address-family-name", family.junosName());
            addresses.forEach(address -> reply.open("interface-address")
                    .leaf("ifa-local", "junos:emit=\"emit\"", "\n" + address + "\n")
                    .close());
            reply.close();
        }
        reply.open("address-family")
                .lines("address-family-name", "multiservice")
                .close()
                .close();
    }
}
