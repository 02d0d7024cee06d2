package dev.cantle.simulator.show;

import dev.cantle.model.value.IpAddress;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.Echo;
import dev.cantle.simulator.routing.SystemView;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;

/** Junos' {@code ping}. It does not wait: a host that is silent is known to be. */
final class Ping implements Operation {

    private static final int MOST = 1000;
    private static final int USUAL_SIZE = 56;
    private static final int LONGEST_SIZE = 65_468;
    private static final int ICMP_HEADER = 8;

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        SystemView system = call.system();
        if (call.confined() && !call.router().tenants().habits().ping()) {
            throw new RpcRefusedException(RpcError.failed("usage error").at("", "ping"));
        }
        String target = call.rpc().value("host").orElse("");
        if (target.isEmpty()) {
            throw new RpcRefusedException(RpcError.syntax("ping"));
        }
        IpAddress host = Asked.address(target);
        String instance = call.rpc().value("routing-instance").orElse(InstanceConfig.MASTER);
        boolean known = system.instances().stream()
                .anyMatch(found -> found.config().name().equals(instance));
        if (!known) {
            throw new RpcRefusedException(RpcError.failed("routing instance " + instance + " does not exist")
                    .at("", instance));
        }
        int count = Math.max(1, number(call, "count", 5, MOST));
        int size = number(call, "size", USUAL_SIZE, LONGEST_SIZE);
        boolean whole = call.rpc().has("do-not-fragment");
        Echo echo = call.router().routing().ping(system.config().name(), instance, host, size, whole);
        boolean answers = echo == Echo.ANSWERED;
        reply.open("ping-results", Shape.namespace("probe-tests"))
                .lines("target-host", target)
                .lines("target-ip", host)
                .lines("packet-size", size);
        for (int i = 0; i < count; i++) {
            probe(i, host, echo, size, system, reply);
        }
        summary(count, answers, reply);
        reply.close();
    }

    private static int number(Call call, String leaf, int usual, int most) throws RpcRefusedException {
        String text = call.rpc().value(leaf).orElse(Integer.toString(usual));
        if (!text.matches("[0-9]{1,10}")) {
            throw new RpcRefusedException(RpcError.syntax(leaf));
        }
        return (int) Math.min(most, Long.parseLong(text));
    }

    private static void probe(int index, IpAddress host, Echo echo, int size, SystemView system, ReplyText reply) {
        reply.open("probe-result", "date-determined=\"" + (system.now().getEpochSecond() + index) + "\"")
                .lines("probe-index", index + 1);
        if (echo == Echo.ANSWERED) {
            reply.flag("probe-success")
                    .lines("sequence-number", index)
                    .lines("ip-address", host)
                    .lines("time-to-live", 64)
                    .lines("response-size", size + ICMP_HEADER)
                    .lines("rtt", rtt(index));
        } else {
            reply.lines("probe-failure", echo == Echo.TOO_LONG ? "sendto: Message too long" : "no response");
        }
        reply.close();
    }

    private static int rtt(int index) {
        return 600 + index % 5 * 37;
    }

    private static void summary(int count, boolean answers, ReplyText reply) {
        reply.open("probe-results-summary")
                .lines("probes-sent", count)
                .lines("responses-received", answers ? count : 0)
                .lines("packet-loss", answers ? 0 : 100);
        if (answers) {
            reply.lines("rtt-minimum", rtt(0))
                    .lines("rtt-maximum", rtt(Math.min(count, 5) - 1))
                    .lines("rtt-average", (rtt(0) + rtt(Math.min(count, 5) - 1)) / 2)
                    .lines("rtt-stddev", 50);
        }
        reply.close();
        if (answers) {
            reply.flag("ping-success");
        } else {
            reply.lines("ping-failure", "no response");
        }
    }
}
