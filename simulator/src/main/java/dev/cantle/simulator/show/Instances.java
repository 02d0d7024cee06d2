package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;

/** Junos' {@code get-instance-information}: {@code show route instance}. */
final class Instances implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        reply.open("instance-information", Shape.namespace("routing"), "junos:style=\"terse\"");
        for (InstanceView instance : call.system().instances()) {
            reply.open("instance-core")
                    .leaf("instance-name", instance.config().name())
                    .leaf("instance-type", instance.config().type());
            for (IpFamily family : IpFamily.values()) {
                if (!instance.routes(family).isEmpty()) {
                    reply.open("instance-rib")
                            .leaf("irib-name", instance.config().table(family))
                            .leaf(
                                    "irib-active-count",
                                    instance.routes(family).stream()
                                            .filter(instance::isActive)
                                            .count())
                            .leaf("irib-holddown-count", 0)
                            .leaf(
                                    "irib-hidden-count",
                                    instance.routes(family).stream()
                                            .filter(route -> route.hidden())
                                            .count())
                            .close();
                }
            }
            reply.close();
        }
        reply.close();
    }
}
