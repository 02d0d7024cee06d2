package dev.cantle.simulator.show;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.SystemView;
import dev.cantle.simulator.rpc.Call;
import java.util.List;
import java.util.Optional;

/** Arguments that several RPCs take. */
final class Asked {

    private Asked() {}

    /** The instances that the RPC asks about: {@code instance} is the beginning of a name, {@code exact-instance} is a name. */
    static List<InstanceView> instances(Call call, SystemView system) {
        Optional<String> exact = call.rpc().value("exact-instance");
        Optional<String> prefix = call.rpc().value("instance");
        return system.instances().stream()
                .filter(instance -> exact.map(instance.config().name()::equals).orElse(true))
                .filter(instance ->
                        prefix.map(instance.config().name()::startsWith).orElse(true))
                .toList();
    }

    /** The address in an argument. */
    static IpAddress address(String text) throws RpcRefusedException {
        try {
            return IpAddress.parse(text);
        } catch (IllegalValueException illegal) {
            throw new RpcRefusedException(
                    RpcError.failed("invalid IP address: " + text).at("", text));
        }
    }

    /** How much detail is asked: as a flag of its own, or by name. */
    static boolean detail(Call call) {
        String level = call.rpc().value("level").orElse("");
        return call.rpc().has("detail")
                || call.rpc().has("extensive")
                || level.equals("detail")
                || level.equals("extensive");
    }
}
