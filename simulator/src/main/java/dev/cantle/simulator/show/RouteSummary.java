package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Junos' {@code get-route-summary-information}: {@code show route summary}. */
final class RouteSummary implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        List<InstanceView> instances = call.system().instances();
        reply.open("route-summary-information", Shape.namespace("routing"));
        for (InstanceView instance : instances) {
            for (IpFamily family : IpFamily.values()) {
                if (!instance.routes(family).isEmpty()) {
                    table(instance, family, reply);
                }
            }
        }
        reply.close();
    }

    private static void table(InstanceView instance, IpFamily family, ReplyText reply) {
        List<Route> all = instance.routes(family);
        reply.open("route-table")
                .leaf("table-name", instance.config().table(family))
                .leaf(
                        "destination-count",
                        all.stream().map(Route::destination).distinct().count())
                .leaf("total-route-count", all.size())
                .leaf("active-route-count", active(instance, all))
                .leaf("holddown-route-count", 0)
                .leaf("hidden-route-count", all.stream().filter(Route::hidden).count());
        Map<String, List<Route>> protocols =
                all.stream().collect(Collectors.groupingBy(Route::protocol, TreeMap::new, Collectors.toList()));
        protocols.forEach((name, routes) -> reply.open("protocols")
                .leaf("protocol-name", name)
                .leaf("protocol-route-count", routes.size())
                .leaf("active-route-count", active(instance, routes))
                .close());
        reply.close();
    }

    private static long active(InstanceView instance, List<Route> routes) {
        return routes.stream().filter(instance::isActive).count();
    }
}
