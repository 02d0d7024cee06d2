package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.PeerView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two circuits that lead to one prefix, and a third one beside them. */
class RedundancyTest {

    private static final Prefix CLOUD = Prefix.parse("172.31.0.0/16");
    private static final Prefix PLANT = Prefix.parse("10.20.0.0/16");
    private static final String PREFER = "policy-statement low { then { local-preference 50; accept; } }";

    private static FarEnd end(String circuit, int host, long as, Prefix prefix) {
        return new FarEnd(
                "slice-1",
                circuit,
                "mx-1",
                "",
                List.of(new Peering(
                        InterfaceAddress.parse("192.0.2." + host + "/31"), IpAddress.parse("192.0.2." + (host + 1)))),
                FarBgp.of(new Asn(as), new Asn(65000), new FarKey.None()),
                List.of(Announcement.of(prefix)),
                FarPath.open(0, 1500));
    }

    private static Bench running(long secondAs, String first, String second, String plant, String... script) {
        return Bench.of(
                        List.of(
                                end("one", 0, 64512, CLOUD),
                                end("two", 2, secondAs, CLOUD),
                                end("plant", 4, 64999, PLANT)),
                        script)
                .running("""
                        interfaces { irb {
                            unit 1 { family inet { address 192.0.2.0/31; } }
                            unit 2 { family inet { address 192.0.2.2/31; } }
                            unit 3 { family inet { address 192.0.2.4/31; } }
                        } }
                        routing-options { autonomous-system 65000; }
                        policy-options { %s }
                        protocols { bgp {
                            group one { peer-as 64512; %s neighbor 192.0.2.1; }
                            group two { peer-as %d; %s neighbor 192.0.2.3; }
                            group plant { peer-as 64999; %s neighbor 192.0.2.5; }
                        } }
                        """.formatted(PREFER, first, secondAs, second, plant))
                .at(5);
    }

    private static List<String> nextHops(Bench bench) {
        InstanceView master = bench.master();
        return master.routes().stream()
                .filter(route -> route.destination().equals(CLOUD) && master.isActive(route))
                .flatMap(route -> master.sharing(route).stream())
                .map(Route::learnedFrom)
                .toList();
    }

    private static List<String> told(Bench bench, String peer) {
        InstanceView master = bench.master();
        PeerView receiver = master.peers().stream()
                .filter(one -> one.config().peer().toString().equals(peer))
                .findFirst()
                .orElseThrow();
        return master.advertisedTo(receiver).stream()
                .map(route -> route.destination() + " " + route.attributes().path())
                .toList();
    }

    @Test
    void withoutMultipathOneOfTwoEqualRoutesIsUsed() {
        assertThat(nextHops(running(64512, "", "", ""))).containsExactly("192.0.2.1");
    }

    @Test
    void withMultipathEqualRoutesFromOneAsShareTheTraffic() {
        assertThat(nextHops(running(64512, "multipath;", "multipath;", ""))).containsExactly("192.0.2.1", "192.0.2.3");
    }

    @Test
    void bothGroupsMustHaveMultipath() {
        assertThat(nextHops(running(64512, "multipath;", "", ""))).containsExactly("192.0.2.1");
    }

    @Test
    void routesFromTwoAsNeedMultipleAs() {
        String any = "multipath { multiple-as; }";

        assertThat(nextHops(running(64513, "multipath;", "multipath;", ""))).containsExactly("192.0.2.1");
        assertThat(nextHops(running(64513, any, any, ""))).containsExactly("192.0.2.1", "192.0.2.3");
    }

    @Test
    void aRouteThatIsLessPreferredSharesNothing() {
        assertThat(nextHops(running(64512, "multipath;", "multipath; import low;", "")))
                .containsExactly("192.0.2.1");
    }

    @Test
    void thePassivePathTakesOverWhenTheActiveOneIsCutAndGivesBackAfterwards() {
        Bench bench = running(64512, "", "import low;", "", "at 100s: one port-down", "at 200s: one ok");

        assertThat(nextHops(bench)).containsExactly("192.0.2.1");
        assertThat(nextHops(bench.at(101))).containsExactly("192.0.2.3");
        assertThat(nextHops(bench.at(220))).containsExactly("192.0.2.1");
    }

    @Test
    void withMultipathTheOtherPathCarriesOnAlone() {
        Bench bench = running(64512, "multipath;", "multipath;", "", "at 100s: two silent");

        assertThat(nextHops(bench)).hasSize(2);
        assertThat(nextHops(bench.at(300))).containsExactly("192.0.2.1");
    }

    @Test
    void aRouteIsNotToldToTheAsThatItCameFromUnlessThatIsOverridden() {
        assertThat(told(running(64999, "", "", ""), "192.0.2.5")).containsExactly("172.31.0.0/16 64512");
        assertThat(told(running(64512, "", "", ""), "192.0.2.3")).containsExactly("10.20.0.0/16 64999");
        assertThat(told(running(64512, "", "as-override;", ""), "192.0.2.3"))
                .containsExactly("10.20.0.0/16 64999", "172.31.0.0/16 65000");
    }

    @Test
    void privateNumbersAreTakenFromThePathsThatAPeerIsTold() {
        assertThat(told(running(64512, "", "", "remove-private;"), "192.0.2.5")).containsExactly("172.31.0.0/16 ");
    }

    @Test
    void gracefulRestartNeedsRoutingOptionsAndCanBeSwitchedOffForAGroup() {
        Bench bench = Bench.of(end -> end).configured("graceful-restart;");
        assertThat(bench.at(5).peer().config().paths().gracefulRestart()).isFalse();

        bench.configured("family inet { address 192.0.2.0/31; }", "", "routing-options { graceful-restart; }");
        assertThat(bench.peer().config().paths().gracefulRestart()).isTrue();
        assertThat(bench.state()).as("the capability is agreed on anew").isNotEqualTo("Established");

        bench.configured(
                "family inet { address 192.0.2.0/31; }",
                "graceful-restart { disable; }",
                "routing-options { graceful-restart; }");
        assertThat(bench.peer().config().paths().gracefulRestart()).isFalse();
    }
}
