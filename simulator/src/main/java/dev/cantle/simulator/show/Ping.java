package dev.cantle.simulator.show;

import dev.cantle.model.value.IpAddress;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceConfig;
import dev.cantle.simulator.routing.SystemView;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;

/** Junos' {@code ping}. It does not wait: a host that is silent is known to be. */
final class Ping implements Operation {

    private static final int MOST = 1000;

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        SystemView system = call.system();
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
        int count = count(call.rpc().value("count").orElse("5"));
        boolean answers = call.router().routing().answers(system.config().name(), instance, host);
        reply.open("ping-results", Shape.namespace("probe-tests"))
                .lines("target-host", target)
                .lines("target-ip", host)
                .lines("packet-size", 56);
        for (int i = 0; i < count; i++) {
            probe(i, host, answers, system, reply);
        }
        summary(count, answers, reply);
        reply.close();
    }

    private static int count(String text) throws RpcRefusedException {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1) {
            throw new RpcRefusedException(RpcError.syntax("count"));
        }
        return Math.min(MOST, Integer.parseInt(text));
    }

    private static void probe(int index, IpAddress host, boolean answers, SystemView system, ReplyText reply) {
        reply.open("probe-result", "date-determined=\"" + (system.now().getEpochSecond() + index) + "\"")
                .lines("probe-index", index + 1);
        if (answers) {
            reply.flag("probe-success")
                    .lines("sequence-number", index)
                    .lines("ip-address", host)
                    .lines("time-to-live", 64)
                    .lines("response-size", 64)
                    .lines("rtt", rtt(index));
        } else {
            reply.lines("probe-failure", "no response");
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
