package dev.cantle.simulator.show;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.SystemView;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.PeerView;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Junos' {@code get-route-information}: {@code show route}, also {@code receive-protocol} and
 * {@code advertising-protocol}. Hidden routes appear when {@code hidden} or {@code all} asks for them.
 */
final class Routes implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        SystemView system = call.system();
        Optional<String> table = call.rpc().value("table");
        Predicate<Route> wanted = wanted(call);
        Optional<IpAddress> sender = peer(call, "receive-protocol-name", "peer");
        Optional<IpAddress> receiver = peer(call, "advertising-protocol-name", "neighbor");
        RouteEntryShape.Side side = receiver.isPresent()
                ? RouteEntryShape.Side.SENT
                : sender.isPresent() ? RouteEntryShape.Side.RECEIVED : RouteEntryShape.Side.TABLE;
        RouteEntryShape shape = new RouteEntryShape(
                system.now(),
                Asked.detail(call),
                side,
                receiver.map(IpAddress::toString).orElse(""));
        reply.open("route-information", Shape.namespace("routing")).raw("<!-- keepalive -->\n");
        for (InstanceView instance : system.instances()) {
            for (IpFamily family : IpFamily.values()) {
                List<Route> all = instance.routes(family);
                if (all.isEmpty() || !named(table, instance, family)) {
                    continue;
                }
                List<Route> shown = receiver.isPresent()
                        ? sent(instance, family, receiver.get())
                        : all.stream()
                                .filter(route -> sender.map(from -> route.fromBgp()
                                                && route.learnedFrom().equals(from.toString()))
                                        .orElse(true))
                                .toList();
                table(instance, family, shown.stream().filter(wanted).toList(), shape, reply);
            }
        }
        reply.close();
    }

    /** Junos takes the whole name of a table, or the name of its instance. */
    private static boolean named(Optional<String> table, InstanceView instance, IpFamily family) {
        return table.map(name -> name.equals(instance.config().table(family))
                        || name.equals(instance.config().name()))
                .orElse(true);
    }

    private static List<Route> sent(InstanceView instance, IpFamily family, IpAddress receiver) {
        return instance.peers().stream()
                .filter(peer -> peer.config().peer().equals(receiver))
                .findFirst()
                .map((PeerView peer) -> instance.advertisedTo(peer))
                .orElse(List.of())
                .stream()
                .filter(route -> route.destination().family() == family)
                .toList();
    }

    private static Optional<IpAddress> peer(Call call, String protocol, String address) throws RpcRefusedException {
        Optional<String> name = call.rpc().value(protocol);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String text = call.rpc().value(address).orElse("");
        if (!name.get().equals("bgp") || text.isEmpty()) {
            throw new RpcRefusedException(RpcError.syntax(protocol));
        }
        return Optional.of(Asked.address(text));
    }

    private static Predicate<Route> wanted(Call call) throws RpcRefusedException {
        boolean all = call.rpc().has("all");
        boolean hidden = call.rpc().has("hidden");
        Optional<String> protocol = call.rpc().value("protocol").map(name -> name.toLowerCase(Locale.ROOT));
        Predicate<Route> wanted = route -> all || route.hidden() == hidden;
        if (protocol.isPresent()) {
            wanted = wanted.and(
                    route -> route.protocol().toLowerCase(Locale.ROOT).equals(protocol.get()));
        }
        Optional<String> destination = call.rpc().value("destination");
        return destination.isPresent()
                ? wanted.and(to(destination.get(), call.rpc().has("exact")))
                : wanted;
    }

    /** An address asks for the routes that lead there, a prefix for itself and, unless exactly, what is in it. */
    private static Predicate<Route> to(String destination, boolean exact) throws RpcRefusedException {
        try {
            if (destination.indexOf('/') < 0) {
                IpAddress address = IpAddress.parse(destination);
                return route -> route.destination().contains(address);
            }
            Prefix prefix = Prefix.parse(destination);
            return route -> exact ? prefix.equals(route.destination()) : prefix.contains(route.destination());
        } catch (IllegalValueException illegal) {
            throw new RpcRefusedException(RpcError.failed("invalid destination: " + destination));
        }
    }

    private static void table(
            InstanceView instance, IpFamily family, List<Route> shown, RouteEntryShape shape, ReplyText reply) {
        List<Route> all = instance.routes(family);
        reply.open("route-table")
                .leaf("table-name", instance.config().table(family))
                .leaf(
                        "destination-count",
                        all.stream().map(Route::destination).distinct().count())
                .leaf("total-route-count", all.size())
                .leaf(
                        "active-route-count",
                        all.stream().filter(instance::isActive).count())
                .leaf("holddown-route-count", 0)
                .leaf("hidden-route-count", all.stream().filter(Route::hidden).count());
        shape.entries(instance, shown, reply);
        reply.close();
    }
}
