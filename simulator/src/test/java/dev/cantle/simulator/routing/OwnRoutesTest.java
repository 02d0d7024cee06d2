package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.simulator.routing.policy.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Routes that are configured, beside those of a peer that announces 172.30.0.0/16 and 172.31.0.0/16. */
class OwnRoutesTest {

    private static final String CONTRIBUTORS = """
            policy-options { policy-statement bgp-only {
                term t { from protocol bgp; then accept; }
                then reject;
            } }
            """;

    private static Bench with(String options, String more) {
        return Bench.of(end -> end).running("""
                        interfaces { irb { unit 9 { family inet { address 192.0.2.0/31; } } } }
                        routing-options { autonomous-system 65000; %s }
                        protocols { bgp { group g { type external; peer-as 64496; neighbor 192.0.2.1; } } }
                        %s
                        """.formatted(options, more));
    }

    private static List<Route> to(Bench bench, String prefix) {
        return bench.master().routes().stream()
                .filter(route -> route.destination().equals(Prefix.parse(prefix)))
                .toList();
    }

    @Test
    void anAggregateComesAndGoesWithItsContributors() {
        Bench bench = with("aggregate { route 172.16.0.0/12 { brief; discard; } }", "");

        assertThat(to(bench.at(0), "172.16.0.0/12")).isEmpty();
        assertThat(to(bench.at(2), "172.16.0.0/12")).singleElement().satisfies(route -> {
            assertThat(route.protocol()).isEqualTo("Aggregate");
            assertThat(route.discards()).isTrue();
            assertThat(route.attributes().asPath()).containsExactly(64496L);
        });
    }

    @Test
    void aPolicyKeepsAPeeringSubnetFromHoldingUpAnAggregate() {
        Bench open = with("aggregate { route 192.0.2.0/24; }", CONTRIBUTORS);
        Bench closed = with("aggregate { route 192.0.2.0/24 { policy bgp-only; } }", CONTRIBUTORS);

        assertThat(to(open.at(2), "192.0.2.0/24")).hasSize(1);
        assertThat(to(closed.at(2), "192.0.2.0/24")).isEmpty();
    }

    @Test
    void anAggregateHasNoPathWhereItsContributorsHaveNoneInCommon() {
        FarEnd other = new FarEnd(
                "slice-1",
                "other-2",
                "mx-1",
                "",
                List.of(new Peering(InterfaceAddress.parse("192.0.2.2/31"), IpAddress.parse("192.0.2.3"))),
                FarBgp.of(new Asn(64511), new Asn(65000), new FarKey.None()),
                Bench.announcements("172.20.0.0/16"),
                FarPath.open(0, 1500));
        Bench bench = Bench.of(List.of(Bench.PEER, other)).running("""
                interfaces { irb {
                    unit 9 { family inet { address 192.0.2.0/31; } }
                    unit 8 { family inet { address 192.0.2.2/31; } }
                } }
                routing-options { autonomous-system 65000; aggregate { route 172.16.0.0/12 { brief; } } }
                protocols { bgp {
                    group g { peer-as 64496; neighbor 192.0.2.1; }
                    group h { peer-as 64511; neighbor 192.0.2.3; }
                } }
                """);

        assertThat(to(bench.at(2), "172.16.0.0/12"))
                .singleElement()
                .satisfies(route -> assertThat(route.attributes().asPath()).isEmpty());
    }

    @Test
    void aStaticRouteDiscardsOrLeadsOverALink() {
        Bench bench = with(
                "static { route 203.0.113.0/24 discard; route 198.51.100.0/24 next-hop 192.0.2.1;"
                        + " route 198.51.101.0/24 next-hop 10.9.9.9; }",
                "");

        assertThat(to(bench.at(2), "203.0.113.0/24")).singleElement().matches(Route::discards);
        assertThat(to(bench, "198.51.100.0/24")).singleElement().matches(route -> !route.discards());
        assertThat(to(bench, "198.51.101.0/24")).isEmpty();
    }

    @Test
    void whatIsTooMuchIsDropped() {
        String limit = "family inet { unicast { prefix-limit { maximum 1; drop-excess 80; } } }";

        Bench bench = Bench.of(end -> end).configured(limit).at(2);

        assertThat(bench.state()).isEqualTo("Established");
        assertThat(bench.peer().learned())
                .extracting(learned -> learned.announcement().prefix())
                .containsExactly(Prefix.parse("172.30.0.0/16"));
    }

    @Test
    void aRouteThatStaysInsideIsAnnouncedToNobody() {
        Route inside = new Announced("65535:65281").route();
        Route free = new Announced("65000:1").route();

        assertThat(inside.staysInside()).isTrue();
        assertThat(free.staysInside()).isFalse();
    }

    /** A route that a peer has announced with a community. */
    private record Announced(String community) {

        Route route() {
            Announcement announcement = new Announcement(
                    Prefix.parse("172.31.0.0/16"), List.of(), Announcement.NO_MED, List.of(Community.parse(community)));
            Bench bench = Bench.of(end -> end.with(List.of(announcement)))
                    .configured("")
                    .at(2);
            return to(bench, "172.31.0.0/16").get(0);
        }
    }
}
