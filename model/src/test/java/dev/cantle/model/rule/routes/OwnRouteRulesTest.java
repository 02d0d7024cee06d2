package dev.cantle.model.rule.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnRouteRulesTest {

    @Test
    void anAggregateStandsOnAMoreSpecificRoute() {
        var rule = new AggregateContributes();

        assertThat(Sketch.judge(rule, with(aggregate("172.16.0.0/12")))).isEmpty();
        assertThat(Sketch.judge(rule, with(aggregate("192.168.0.0/16"))))
                .containsExactly("error: The aggregate 192.168.0.0/16 of the slice blue has no contributing route: no"
                        + " circuit receives anything in it");
    }

    @Test
    void aRangeLetsAnAggregateStand() {
        Slice slice = Sketch.slice(
                        Sketch.aws().receive("192.168.0.0/16 orlonger").asAws())
                .owning(aggregate("192.168.0.0/16"));

        assertThat(Sketch.judge(new AggregateContributes(), slice)).isEmpty();
    }

    @Test
    void aNextHopIsANeighbour() {
        var rule = new StaticNextHop();

        assertThat(Sketch.judge(rule, with(over("192.0.2.0/24", "10.0.0.1")))).isEmpty();
        assertThat(Sketch.judge(rule, with(over("192.0.2.0/24", "10.9.9.9"))))
                .containsExactly("error: The static route to 192.0.2.0/24 of the slice blue has the next hop 10.9.9.9,"
                        + " which is in no peering subnet of the slice");
        assertThat(Sketch.judge(rule, with(over("192.0.2.0/24", "10.0.0.0"))))
                .containsExactly(
                        "error: The static route to 192.0.2.0/24 of the slice blue has our own address 10.0.0.0"
                                + " as its next hop");
        assertThat(Sketch.judge(rule, with(over("2001:db8:9::/48", "10.0.0.1"))))
                .containsExactly(
                        "error: The static route to 2001:db8:9::/48 of the slice blue has the next hop 10.0.0.1"
                                + " of another address family");
    }

    @Test
    void anOwnRouteHidesNoReceivedOne() {
        var rule = new OwnRoutesApart();

        assertThat(Sketch.judge(rule, with(over("172.31.0.0/16", "10.0.0.14"))))
                .containsExactly(
                        "error: The route 172.31.0.0/16 of the slice blue is the slice's own, and aws-1 receives"
                                + " it");
        assertThat(Sketch.judge(
                        rule,
                        with(new OwnRoutes(
                                List.of(Prefix.parse("10.0.0.0/8")),
                                List.of(StaticRoute.discarding(Prefix.parse("10.0.0.0/8")))))))
                .containsExactly(
                        "error: The route 10.0.0.0/8 of the slice blue stands under aggregates and under staticRoutes");
    }

    @Test
    void whatIsThereToBeAnnouncedIsAnnounced() {
        var rule = new OwnRoutesAnnounced();
        Slice named = Sketch.slice(
                        Sketch.aws().asAws(),
                        Sketch.azure().advertise("172.16.0.0/12").asAzure())
                .owning(aggregate("172.16.0.0/12"));

        assertThat(Sketch.judge(rule, named)).isEmpty();
        assertThat(Sketch.judge(rule, with(aggregate("172.16.0.0/12"))))
                .containsExactly("warning: The route 172.16.0.0/12 of the slice blue is announced on no circuit");
        assertThat(Sketch.judge(rule, with(over("192.0.2.0/24", "10.0.0.1")))).isEmpty();
    }

    private static Slice with(OwnRoutes own) {
        return Sketch.slice(Sketch.aws().asAws(), Sketch.azure().asAzure()).owning(own);
    }

    private static OwnRoutes aggregate(String prefix) {
        return new OwnRoutes(List.of(Prefix.parse(prefix)), List.of());
    }

    private static OwnRoutes over(String prefix, String nextHop) {
        return new OwnRoutes(List.of(), List.of(StaticRoute.over(Prefix.parse(prefix), IpAddress.parse(nextHop))));
    }
}
