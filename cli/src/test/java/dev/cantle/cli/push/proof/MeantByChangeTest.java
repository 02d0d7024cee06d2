package dev.cantle.cli.push.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.pipeline.Intent;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.Rib;
import dev.cantle.verify.state.RouteDetail;
import dev.cantle.verify.state.RouteEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeantByChangeTest {

    private static final Slice SLICE = Intent.of(Path.of("..").toAbsolutePath().normalize(), LocalDate.of(2026, 11, 22))
            .network()
            .slices()
            .get(0);

    @Test
    void theSlicesOwnSessionsUnitsAndTablesAreMeant() {
        Meant own = MeantByChange.ownOf(SLICE);

        assertThat(own.peer(peer("10.0.0.1"))).isTrue();
        assertThat(own.peer(peer("192.0.2.1"))).isFalse();
        assertThat(own.unit("irb.4")).isTrue();
        assertThat(own.unit("irb.9")).isFalse();
        assertThat(own.table(SLICE.routingInstance().name() + ".inet.0")).isTrue();
        assertThat(own.table("mpls.0"))
                .as("vrf-table-label puts a label there for each instance")
                .isTrue();
        assertThat(own.table("inet.0")).isFalse();
    }

    @Test
    void aStaticRouteIsMeantToGoOnlyIfTheConfigurationLosesIt() {
        String line = "set logical-systems l2 routing-options static route 203.0.113.0/24 next-hop 192.0.2.1";
        Meant removed = MeantByChange.by(SLICE, Set.of(line), Set.of());
        Meant kept = MeantByChange.by(SLICE, Set.of(line), Set.of(line));
        List<RouteEntry> route = route("203.0.113.0/24", "Static", "192.0.2.1", "irb.9");

        assertThat(removed.route("inet.0", "203.0.113.0/24", route)).isTrue();
        assertThat(kept.route("inet.0", "203.0.113.0/24", route)).isFalse();
    }

    @Test
    void aStaticRouteOverAUnitThatGoesIsSomebodysLossAndItsNetworkIsNot() {
        Meant meant = MeantByChange.by(
                SLICE,
                Set.of("set logical-systems l2 interfaces irb unit 9 family inet address 192.0.2.2/30"),
                Set.of());

        assertThat(meant.unit("irb.9")).isTrue();
        assertThat(meant.route("inet.0", "192.0.2.0/30", route("192.0.2.0/30", "Direct", null, "irb.9")))
                .isTrue();
        assertThat(meant.route("inet.0", "203.0.113.0/24", route("203.0.113.0/24", "Static", "192.0.2.1", "irb.9")))
                .isFalse();
    }

    @Test
    void aGroupThatChangesChangesItsNeighborsAndTheirRoutes() {
        Set<String> before = Set.of(
                "set protocols bgp group far neighbor 192.0.2.1 peer-as 64500",
                "set protocols bgp group far export all");
        Meant meant =
                MeantByChange.by(SLICE, before, Set.of("set protocols bgp group far neighbor 192.0.2.1 peer-as 64500"));

        assertThat(meant.peer(peer("192.0.2.1"))).isTrue();
        assertThat(meant.route("inet.0", "10.9.0.0/16", route("10.9.0.0/16", "BGP", "192.0.2.1", "irb.9")))
                .isTrue();
        assertThat(meant.route("inet.0", "10.9.0.0/16", route("10.9.0.0/16", "BGP", "192.0.2.5", "irb.9")))
                .isFalse();
    }

    @Test
    void thePeerOfAnotherInstanceWithTheSameAddressIsNotMeant() {
        Set<String> before = Set.of(
                "set routing-instances red protocols bgp group far neighbor 192.0.2.1 peer-as 64500",
                "set routing-instances red protocols bgp group far export all",
                "set routing-instances blue protocols bgp group far neighbor 192.0.2.1 peer-as 64500",
                "set routing-instances blue protocols bgp group far neighbor 192.0.2.5 peer-as 64500");
        Set<String> after = new HashSet<>(before);
        after.remove("set routing-instances red protocols bgp group far export all");
        Meant meant = MeantByChange.by(SLICE, before, after);

        assertThat(meant.peer(peer("192.0.2.1", "red"))).isTrue();
        assertThat(meant.peer(peer("192.0.2.1", "blue"))).isFalse();
        assertThat(meant.peer(peer("192.0.2.5", "blue"))).isFalse();
        assertThat(meant.peer(peer("10.0.0.1", SLICE.routingInstance().name()))).isTrue();
        assertThat(meant.peer(peer("10.0.0.1", "blue"))).isFalse();
        assertThat(meant.route("red.inet.0", "10.9.0.0/16", route("10.9.0.0/16", "BGP", "192.0.2.1", "irb.9")))
                .isTrue();
        assertThat(meant.route("blue.inet.0", "10.9.0.0/16", route("10.9.0.0/16", "BGP", "192.0.2.1", "irb.9")))
                .isFalse();
        assertThat(meant.route("blue.inet.0", "10.6.0.0/16", route("10.6.0.0/16", "BGP", "10.0.0.1", "irb.9")))
                .isFalse();
        assertThat(meant.route("blue.inet.0", "10.6.0.0/16", route("10.6.0.0/16", "BGP", "10.0.0.1", "irb.4")))
                .as("leaked into another table")
                .isTrue();
    }

    @Test
    void aRoutingInstanceThatGoesTakesItsTablesWithIt() {
        Meant meant = MeantByChange.by(
                SLICE, Set.of("set logical-systems l2 routing-instances green instance-type vrf"), Set.of());

        assertThat(meant.table("green.inet.0")).isTrue();
        assertThat(meant.table("blue.inet.0")).isFalse();
    }

    private static BgpPeer peer(String address) {
        return new BgpPeer(address, null, 64512L, "Established", null, null, 0L, 1L, List.of());
    }

    private static BgpPeer peer(String address, String instance) {
        Rib rib = new Rib(instance + ".inet.0", 1L, 1L, 1L, 0L, null, null);
        return new BgpPeer(address, null, 64512L, "Established", null, null, 0L, 1L, List.of(rib));
    }

    private static List<RouteEntry> route(String to, String protocol, @Nullable String nextHop, String via) {
        return List.of(new RouteEntry(
                to,
                true,
                protocol,
                5L,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new NextHop(nextHop, via, true)),
                RouteDetail.NONE));
    }
}
