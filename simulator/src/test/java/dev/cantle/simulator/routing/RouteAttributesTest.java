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

class RouteAttributesTest {

    private static final Prefix PREFIX = Prefix.parse("172.31.0.0/16");

    private static Announcement announcement(long med, String community, long... behind) {
        List<Asn> path = java.util.Arrays.stream(behind).mapToObj(Asn::new).toList();
        return new Announcement(
                PREFIX, path, med, community.isEmpty() ? List.of() : List.of(Community.parse(community)));
    }

    private static FarEnd second(Announcement announcement) {
        return new FarEnd(
                "slice-1",
                "other-2",
                "mx-1",
                "",
                List.of(new Peering(InterfaceAddress.parse("192.0.2.2/31"), IpAddress.parse("192.0.2.3"))),
                FarBgp.of(new Asn(64496), new Asn(65000), new FarKey.None()),
                List.of(announcement),
                FarPath.open(0, 1500));
    }

    private static Bench two(Announcement first, Announcement second, String policies, String group) {
        return Bench.of(List.of(Bench.PEER.with(List.of(first)), second(second)))
                .running("""
                        interfaces { irb {
                            unit 9 { family inet { address 192.0.2.0/31; } }
                            unit 8 { family inet { address 192.0.2.2/31; } }
                        } }
                        routing-options { autonomous-system 65000; }
                        policy-options { %s }
                        protocols { bgp {
                            group g { peer-as 64496; %s neighbor 192.0.2.1; }
                            group h { peer-as 64496; neighbor 192.0.2.3; }
                        } }
                        """.formatted(policies, group))
                .at(5);
    }

    private static Route active(Bench bench) {
        InstanceView master = bench.master();
        return master.routes().stream()
                .filter(route -> route.destination().equals(PREFIX) && master.isActive(route))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShorterPathIsUsed() {
        Bench bench = two(announcement(-1, "", 64500, 64501), announcement(-1, ""), "", "");

        assertThat(active(bench).learnedFrom()).isEqualTo("192.0.2.3");
    }

    @Test
    void ofTwoPathsFromOneAsTheLowerMedIsUsed() {
        assertThat(active(two(announcement(50, ""), announcement(20, ""), "", ""))
                        .learnedFrom())
                .isEqualTo("192.0.2.3");
        assertThat(active(two(announcement(50, ""), announcement(70, ""), "", ""))
                        .learnedFrom())
                .isEqualTo("192.0.2.1");
    }

    @Test
    void anImportPolicyMatchesCommunitiesAndSetsAPreference() {
        String policies = "community low members \"7224:71..\"; policy-statement p { term t { from community low;"
                + " then { local-preference 50; accept; } } then accept; }";

        Bench matched = two(announcement(-1, "7224:7100"), announcement(-1, ""), policies, "import p;");
        Bench other = two(announcement(-1, "7224:7300"), announcement(-1, ""), policies, "import p;");

        assertThat(active(matched).learnedFrom()).isEqualTo("192.0.2.3");
        assertThat(active(other).learnedFrom()).isEqualTo("192.0.2.1");
        assertThat(active(other).attributes().communities()).containsExactly("7224:7300");
    }

    @Test
    void aPathWithOurOwnAsInItIsNotKept() {
        Bench bench = two(announcement(-1, "", 65000), announcement(-1, ""), "", "");

        assertThat(bench.master().receivedFrom(bench.peer())).isEmpty();
    }

    @Test
    void whatIsReceivedIsKeptBesideWhatThePolicyMakesOfIt() {
        String policies = "community mine members 65000:1; policy-statement p { then { metric 7; community set mine;"
                + " accept; } }";
        Route route = two(announcement(50, "7224:7100"), announcement(-1, "", 64501), policies, "import p;")
                .master()
                .receivedFrom(Bench.of(end -> end).configured("").peer())
                .get(0);

        assertThat(route.received().med()).isEqualTo(50);
        assertThat(route.received().communities()).containsExactly("7224:7100");
        assertThat(route.attributes().med()).isEqualTo(7);
        assertThat(route.attributes().communities()).containsExactly("65000:1");
    }
}
