package dev.cantle.model.rule.routes;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.IpAddress;
import java.util.List;

/** The next hop of a static route is a neighbour of the slice: Junos does not use the route otherwise. */
final class StaticNextHop implements Rule {

    @Override
    public String id() {
        return "static-next-hop";
    }

    @Override
    public String wants() {
        return "the next hop of a static route is an address of a peering subnet of the slice, and not our own";
    }

    @Override
    public String source() {
        return "Junos OS Protocol-Independent Routing Properties User Guide, static routes: the next hop is directly"
                + " connected";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            for (StaticRoute route : slice.own().statics()) {
                String wrong = route.way().match(nextHop -> wrong(slice, route, nextHop.address()), () -> "");
                if (!wrong.isEmpty()) {
                    judgement.report(
                            slice,
                            Problem.error(
                                            id(),
                                            OwnRoutePlace.of(judgement, slice, route.prefix()),
                                            "The static route to " + route.prefix() + " of the slice " + slice.name()
                                                    + " " + wrong,
                                            "give the address of a far end, such as remote of one of the circuits")
                                    .withSource(source()));
                }
            }
        }
    }

    private static String wrong(Slice slice, StaticRoute route, IpAddress nextHop) {
        List<Peering> peerings = slice.circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream())
                .toList();
        if (nextHop.family() != route.prefix().family()) {
            return "has the next hop " + nextHop + " of another address family";
        }
        if (peerings.stream().anyMatch(one -> one.local().address().equals(nextHop))) {
            return "has our own address " + nextHop + " as its next hop";
        }
        if (peerings.stream().noneMatch(one -> one.local().subnet().contains(nextHop))) {
            return "has the next hop " + nextHop + ", which is in no peering subnet of the slice";
        }
        return "";
    }
}
