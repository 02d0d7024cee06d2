package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.simulator.routing.session.PeerError;
import dev.cantle.simulator.routing.session.PeerView;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static String limit(String rest) {
        return "family inet { unicast { prefix-limit { " + rest + " } } }";
    }

    private static Bench up(String group, String... script) {
        return Bench.of(UnaryOperator.identity(), script).configured(group);
    }

    @Test
    void morePrefixesThanTheLimitTearTheSessionDownAgainAndAgain() {
        Bench bench = up(limit("maximum 1; teardown;"));

        PeerView peer = bench.at(2).peer();
        assertThat(peer.state().toString()).isEqualTo("Idle");
        assertThat(peer.lastState()).isEqualTo("Established");
        assertThat(peer.lastError()).isEqualTo("Cease");
        assertThat(peer.errors()).containsExactly(new PeerError("Cease", 1, 0));
        assertThat(bench.at(60).peer().flaps()).isGreaterThan(5);
    }

    @Test
    void anIdleTimeoutKeepsItDown() {
        Bench minutes = up(limit("maximum 1; teardown { idle-timeout 5; }"));
        Bench forever = up(limit("maximum 1; teardown { idle-timeout { forever; } }"));

        assertThat(minutes.at(300).peer().flaps()).isEqualTo(1);
        assertThat(minutes.at(310).peer().flaps()).isEqualTo(2);
        assertThat(forever.at(360_000).state()).isEqualTo("Idle");
        assertThat(forever.peer().flaps()).isEqualTo(1);
        forever.configured(limit("maximum 2; teardown { idle-timeout { forever; } }"));
        assertThat(forever.at(360_002).state()).isEqualTo("Established");
    }

    @Test
    void aLimitThatSufficesOrOnlyWarnsLetsTheSessionBe() {
        assertThat(up(limit("maximum 2; teardown 80;")).at(2).state()).isEqualTo("Established");
        assertThat(up(limit("maximum 1;")).at(2).state()).isEqualTo("Established");
    }

    @Test
    void aPeerThatBeginsToAnnounceTooMuchIsTornDown() {
        Bench bench = up(limit("maximum 100; teardown;"), "at 50s: other-1 extra-prefix:99");

        assertThat(bench.at(49).state()).isEqualTo("Established");
        assertThat(bench.at(50).state()).isEqualTo("Idle");
        assertThat(bench.peer().lastError()).isEqualTo("Cease");
    }

    @Test
    void aPeerWithALimitEndsTheSessionWhenWeAnnounceMore() {
        FarEnd other = new FarEnd(
                "slice-1",
                "other-2",
                "mx-1",
                "",
                List.of(new Peering(InterfaceAddress.parse("192.0.2.2/31"), IpAddress.parse("192.0.2.3"))),
                FarBgp.of(new Asn(64511), new Asn(65000), new FarKey.None()),
                Bench.announcements("10.6.0.0/16", "10.7.0.0/16"),
                FarPath.open(0, 1500));
        String curly = """
                interfaces { irb {
                    unit 9 { family inet { address 192.0.2.0/31; } }
                    unit 8 { family inet { address 192.0.2.2/31; } }
                } }
                routing-options { autonomous-system 65000; }
                protocols { bgp {
                    group g { peer-as 64496; neighbor 192.0.2.1; }
                    group h { peer-as 64511; neighbor 192.0.2.3; }
                } }
                """;
        Bench bench = Bench.of(List.of(Bench.PEER, other), "at 50s: other-1 prefix-limit:1")
                .running(curly);

        assertThat(bench.at(49).state()).isEqualTo("Established");
        PeerView peer = bench.at(50).peer();
        assertThat(peer.state().toString()).isEqualTo("Idle");
        assertThat(peer.errors()).containsExactly(new PeerError("Cease", 0, 1));
        assertThat(peer.lastError()).isEqualTo("None");
        assertThat(bench.master().peers().get(1).established()).isTrue();
    }

    @Test
    void aPathThatDropsFullPacketsStallsALongTableAndNotAShortOne() {
        Bench little = up("hold-time 30;", "other-1=mtu:1400");
        Bench much = up("hold-time 30;", "other-1=mtu:1400", "other-1=extra-prefix:1000");

        assertThat(little.at(3600).peer().flaps()).isZero();
        assertThat(little.peer().learned()).hasSize(2);
        assertThat(much.at(30).state()).isEqualTo("Established");
        assertThat(much.peer().learned()).isEmpty();
        assertThat(much.at(31).peer().lastError()).isEqualTo("Hold Timer Expired Error");
        assertThat(much.at(3600).peer().flaps()).isGreaterThan(10);
    }

    @Test
    void whatIsLongerThanThePathIsLostAndWhatIsLongerThanTheInterfaceIsRefused() {
        Bench bench = up("", "at 100s: other-1 mtu:1400").at(5);
        IpAddress peer = IpAddress.parse("192.0.2.1");

        assertThat(bench.engine().ping("", "master", peer, 1472, true)).isEqualTo(Echo.ANSWERED);
        assertThat(bench.engine().ping("", "master", peer, 1473, true)).isEqualTo(Echo.TOO_LONG);
        assertThat(bench.engine().ping("", "master", peer, 4000, false)).isEqualTo(Echo.ANSWERED);
        bench.at(100);
        assertThat(bench.engine().ping("", "master", peer, 1472, true)).isEqualTo(Echo.LOST);
        assertThat(bench.engine().ping("", "master", peer, 1372, true)).isEqualTo(Echo.ANSWERED);
    }
}
