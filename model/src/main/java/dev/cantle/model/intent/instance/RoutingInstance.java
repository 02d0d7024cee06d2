package dev.cantle.model.intent.instance;

import dev.cantle.model.intent.bgp.RouterId;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.RouteDistinguisher;
import dev.cantle.model.value.RouteTarget;
import java.util.function.Function;

/** The routing instance that a slice's circuits meet in. */
public sealed interface RoutingInstance {

    /** Its name, as in {@code routing-instances NAME}. */
    String name();

    /** By what its BGP is known. */
    RouterId routerId();

    /** Applies the function for this instance's own type; a new type breaks every caller, on purpose. */
    <R> R match(Function<Vrf, R> vrf, Function<VirtualRouter, R> virtualRouter);

    /** The name of its routing table for a family, such as {@code NAME.inet.0}. */
    default String table(IpFamily family) {
        return name() + "." + family.junosName() + ".0";
    }

    /**
     * {@code instance-type vrf} (RFC 4364).
     *
     * @param name its name
     * @param routeDistinguisher what keeps its routes apart
     * @param target the route target for import and export
     * @param routerId by what its BGP is known
     */
    record Vrf(String name, RouteDistinguisher routeDistinguisher, RouteTarget target, RouterId routerId)
            implements RoutingInstance {
        public Vrf {
            Name.ROUTING_INSTANCE.check("routing instance", name);
        }

        /** One whose router id follows from its circuits. */
        public Vrf(String name, RouteDistinguisher routeDistinguisher, RouteTarget target) {
            this(name, routeDistinguisher, target, new RouterId.Derived());
        }

        @Override
        public <R> R match(Function<Vrf, R> vrf, Function<VirtualRouter, R> virtualRouter) {
            return vrf.apply(this);
        }
    }

    /**
     * {@code instance-type virtual-router}.
     *
     * @param name its name
     * @param routerId by what its BGP is known
     */
    record VirtualRouter(String name, RouterId routerId) implements RoutingInstance {
        public VirtualRouter {
            Name.ROUTING_INSTANCE.check("routing instance", name);
        }

        /** One whose router id follows from its circuits. */
        public VirtualRouter(String name) {
            this(name, new RouterId.Derived());
        }

        @Override
        public <R> R match(Function<Vrf, R> vrf, Function<VirtualRouter, R> virtualRouter) {
            return virtualRouter.apply(this);
        }
    }
}
