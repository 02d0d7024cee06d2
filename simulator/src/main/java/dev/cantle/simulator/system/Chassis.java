package dev.cantle.simulator.system;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.show.Shape;

/** The hardware of an MX204: {@code get-chassis-inventory} and {@code get-route-engine-information}. */
final class Chassis {

    private static final String ENGINE = "RE-S-1600x8";

    private Chassis() {}

    static String serialNumber(Call call) {
        return "SIM%05d".formatted(Math.floorMod(call.router().name().hashCode(), 100_000));
    }

    static void inventory(Call call, ReplyText reply) {
        reply.open("chassis-inventory", Shape.namespace("chassis"))
                .open("chassis", "junos:style=\"inventory\"")
                .leaf("name", "Chassis")
                .leaf("serial-number", serialNumber(call))
                .leaf("description", "MX204")
                .open("chassis-module")
                .leaf("name", "Midplane")
                .leaf("description", "MX204 Chassis")
                .close()
                .open("chassis-module")
                .leaf("name", "Routing Engine 0")
                .leaf("description", ENGINE)
                .close()
                .close()
                .close();
    }

    static void routeEngine(Call call, ReplyText reply) {
        reply.open("route-engine-information", Shape.namespace("chassis"))
                .open("route-engine")
                .leaf("status", "OK")
                .leaf("memory-dram-size", "32740 MB")
                .leaf("memory-buffer-utilization", 8)
                .leaf("cpu-idle", 97)
                .leaf("model", ENGINE)
                .leaf("start-time", "junos:seconds=\"1609459200\"", "2021-01-01 00:00:00 UTC")
                .leaf("last-reboot-reason", "Router rebooted after a normal shutdown.")
                .leaf("load-average-one", "0.20")
                .close()
                .close();
    }

    /** The MX204 learns MAC addresses in bridge domains. */
    static void macCount(Call call, ReplyText reply) {
        reply.open("l2ald-rtb-mac-count").close();
    }
}
