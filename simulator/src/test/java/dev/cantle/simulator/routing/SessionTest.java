package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.world.FarBfd;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.simulator.routing.session.PeerError;
import dev.cantle.simulator.routing.session.PeerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final String BFD = "bfd-liveness-detection { minimum-interval 300; multiplier 3; }";

    private static Bench up(String group, String... script) {
        return Bench.of(UnaryOperator.identity(), script).configured(group);
    }

    private static UnaryOperator<FarEnd> having(UnaryOperator<FarBgp> change) {
        return end -> end.with(change.apply(end.bgp()));
    }

    private static FarBgp withBfd(FarBgp bgp) {
        return new FarBgp(
                bgp.as(),
                bgp.expects(),
                bgp.key(),
                bgp.holdTime(),
                new FarBfd.On(Duration.ofMillis(300), 3),
                bgp.prefixLimit(),
                bgp.conduct());
    }

    private static FarBgp holding(FarBgp bgp, long seconds) {
        return new FarBgp(
                bgp.as(),
                bgp.expects(),
                bgp.key(),
                Duration.ofSeconds(seconds),
                bgp.bfd(),
                bgp.prefixLimit(),
                bgp.conduct());
    }

    @Test
    void aSessionGoesThroughTheStatesOfTheProtocol() {
        Bench bench = up("");
        List<String> states = new ArrayList<>();
        for (long millis : List.of(0L, 500L, 750L, 1000L)) {
            states.add(bench.at(Duration.ofMillis(millis)).state());
        }

        assertThat(states).containsExactly("Connect", "OpenSent", "OpenConfirm", "Established");
        assertThat(bench.peer().lastState()).isEqualTo("OpenConfirm");
        assertThat(bench.peer().lastEvent()).isEqualTo("RecvKeepAlive");
    }

    @Test
    void theLowerHoldTimeOfBothEndsCounts() {
        Bench ours = up("hold-time 30;");
        Bench theirs = Bench.of(having(bgp -> holding(bgp, 9))).configured("hold-time 30;");

        assertThat(ours.at(2).peer().holdSeconds()).isEqualTo(30);
        assertThat(theirs.at(2).peer().holdSeconds()).isEqualTo(9);
    }

    @Test
    void aDisabledUnitLeavesItsSessionIdle() {
        Bench bench =
                Bench.of(UnaryOperator.identity()).configured("disable; family inet { address 192.0.2.0/31; }", "", "");

        assertThat(bench.at(2).state()).isEqualTo("Idle");
        assertThat(bench.peer().lastState()).isEqualTo("NoState");
    }

    @Test
    void aSessionThatWeShutDownIsIdleAndThePeerIsTold() {
        Bench bench = up("").at(5);
        assertThat(bench.state()).isEqualTo("Established");

        bench.configured("shutdown;");

        assertThat(bench.at(60).state()).isEqualTo("Idle");
        assertThat(bench.peer().errors()).containsExactly(new PeerError("Cease", 1, 0));
        assertThat(bench.peer().flaps()).isEqualTo(1);
    }

    @Test
    void aKeyThatThePeerDoesNotHaveNeverComesUpAndIsNoError() {
        PeerView peer = up("authentication-key ours;").at(3600).peer();

        assertThat(peer.state().toString()).isIn("Connect", "Active");
        assertThat(peer.lastError()).isEqualTo("None");
        assertThat(peer.errors()).isEmpty();
    }

    @Test
    void anAsThatWeDoNotExpectIsRefusedByUs() {
        PeerView peer = Bench.of(having(bgp -> FarBgp.of(new Asn(64497), new Asn(65000), new FarKey.None())))
                .configured("")
                .at(3)
                .peer();

        assertThat(peer.state().toString()).isIn("Active", "Idle");
        assertThat(peer.lastError()).isEqualTo("Open Message Error");
        assertThat(peer.errors()).containsExactly(new PeerError("Open Message Error", 1, 0));
    }

    @Test
    void aLocalAsThatThePeerDoesNotExpectIsRefusedByThePeer() {
        PeerView peer = up("local-as 65001;").at(2).peer();

        assertThat(peer.lastEvent()).isEqualTo("RecvNotify");
        assertThat(peer.lastError()).isEqualTo("None");
        assertThat(peer.errors()).containsExactly(new PeerError("Open Message Error", 0, 1));
    }

    @Test
    void aPeerThatFallsSilentIsDownWhenTheHoldTimeIsOver() {
        Bench bench = up("hold-time 30;", "at 100s: other-1 silent");

        assertThat(bench.at(129).state()).isEqualTo("Established");
        PeerView peer = bench.at(130).peer();
        assertThat(peer.state().toString()).isEqualTo("Idle");
        assertThat(peer.lastError()).isEqualTo("Hold Timer Expired Error");
        assertThat(peer.lastFlapEvent()).isEqualTo("HoldTime");
        assertThat(bench.at(133).state()).isIn("Connect", "Active");
    }

    @Test
    void aSilenceShorterThanTheHoldTimeIsNotNoticed() {
        Bench bench = up("hold-time 30;", "at 100s: other-1 silent", "at 120s: other-1 ok");

        assertThat(bench.at(200).state()).isEqualTo("Established");
        assertThat(bench.peer().flaps()).isZero();
    }

    @Test
    void withBfdAPeerThatFallsSilentIsDownAtOnce() {
        Bench bench = Bench.of(having(SessionTest::withBfd), "at 100s: other-1 silent")
                .configured(BFD);

        assertThat(bench.at(99).peer().bfdUp()).isTrue();
        PeerView peer = bench.at(Duration.ofMillis(100_900)).peer();
        assertThat(peer.state().toString()).isEqualTo("Idle");
        assertThat(peer.lastFlapEvent()).isEqualTo("BfdDown");
        assertThat(peer.lastError()).isEqualTo("Cease");
        assertThat(peer.bfdUp()).isFalse();
    }

    @Test
    void bfdAtOneEndOnlyStaysDownAndLetsTheSessionBe() {
        PeerView peer = up(BFD).at(3600).peer();

        assertThat(peer.established()).isTrue();
        assertThat(peer.bfdUp()).isFalse();
        assertThat(peer.flaps()).isZero();
    }

    @Test
    void bfdThatStopsTakesTheSessionDownOnce() {
        Bench bench = Bench.of(having(SessionTest::withBfd), "at 100s: other-1 no-bfd")
                .configured(BFD);

        PeerView peer = bench.at(3600).peer();
        assertThat(peer.established()).isTrue();
        assertThat(peer.bfdUp()).isFalse();
        assertThat(peer.flaps()).isEqualTo(1);
        assertThat(peer.lastFlapEvent()).isEqualTo("BfdDown");
    }

    @Test
    void aPeerThatIsShutDownSaysSoAndRefusesUs() {
        Bench bench = up("", "at 100s: other-1 down", "at 200s: other-1 up");

        PeerView down = bench.at(110).peer();
        assertThat(down.state().toString()).isIn("Connect", "Active");
        assertThat(down.errors()).containsExactly(new PeerError("Cease", 0, 1));
        assertThat(down.lastFlapEvent()).isEqualTo("RecvNotify");
        assertThat(bench.at(210).peer().established()).isTrue();
    }

    @Test
    void aPeerThatHangsTakesConnectionsAndSaysNothing() {
        Bench bench = up("hold-time 30;", "at 100s: other-1 hold-expiry");

        assertThat(bench.at(131).peer().lastError()).isEqualTo("Hold Timer Expired Error");
        assertThat(bench.at(140).state()).isEqualTo("OpenSent");
    }

    @Test
    void aFlapIsOneResetAndAFlappingPeerResetsAgainAndAgain() {
        Bench once = up("", "at 100s: other-1 flap");
        Bench often = up("", "at 100s: other-1 flap:20", "at 200s: other-1 ok");

        assertThat(once.at(3600).peer().flaps()).isEqualTo(1);
        assertThat(once.peer().established()).isTrue();
        assertThat(often.at(200).peer().flaps()).isEqualTo(4);
        assertThat(often.at(3600).peer().flaps()).isBetween(4, 5);
        assertThat(often.peer().established()).isTrue();
    }

    @Test
    void aWrongKeyOfAnEstablishedSessionIsANewSessionThatFails() {
        Bench bench = up("", "at 20s: other-1 wrong-key", "at 60s: other-1 ok");

        assertThat(bench.at(19).state()).isEqualTo("Established");
        assertThat(bench.at(59).state()).isIn("Connect", "Active");
        assertThat(bench.peer().flaps()).isEqualTo(1);
        assertThat(bench.at(70).state()).isEqualTo("Established");
    }

    @Test
    void aFaultMayWaitForTheFirstCommit() {
        Bench bench = Bench.of(UnaryOperator.identity(), "at commit+5s: other-1 down")
                .running("")
                .at(100);

        bench.configured("");

        assertThat(bench.at(104).state()).isEqualTo("Established");
        assertThat(bench.at(105).state()).isEqualTo("Idle");
    }

    @Test
    void aSlowPeerComesUpLater() {
        Bench bench = up("", "other-1=slow:20");

        assertThat(bench.at(19).state()).isIn("Connect", "Active");
        assertThat(bench.at(21).state()).isEqualTo("Established");
    }

    @Test
    void anotherVlanIsSilence() {
        Bench bench = up("", "other-1=wrong-vlan");

        assertThat(bench.at(60).state()).isIn("Connect", "Active");
    }

    @Test
    void aFarEndWithOtherAddressesIsSilentOrDropsUs() {
        Bench theirs = Bench.of(addressed("192.0.2.0/31", "192.0.2.9")).configured("");
        Bench ours = Bench.of(addressed("192.0.2.4/31", "192.0.2.1")).configured("");
        IpAddress peer = IpAddress.parse("192.0.2.1");

        assertThat(theirs.at(60).state()).isIn("Connect", "Active");
        assertThat(theirs.engine().ping("", "master", peer, 56, false)).isEqualTo(Echo.LOST);
        assertThat(ours.at(60).state()).isIn("Connect", "Active");
        assertThat(ours.engine().ping("", "master", peer, 56, false)).isEqualTo(Echo.ANSWERED);
    }

    private static UnaryOperator<FarEnd> addressed(String ours, String theirs) {
        return end -> new FarEnd(
                end.slice(),
                end.circuit(),
                end.device(),
                end.logicalSystem(),
                List.of(new Peering(InterfaceAddress.parse(ours), IpAddress.parse(theirs))),
                end.bgp(),
                end.announces(),
                end.path());
    }

    @Test
    void aRoutedUnitMustHaveTheVlanOfTheFarEnd() {
        String unit = "vlan-id 101; family inet { address 192.0.2.0/31; }";
        Bench same = Bench.of(end -> end.with(FarPath.open(101, 1500))).configured(unit, "", "");
        Bench other = Bench.of(end -> end.with(FarPath.open(102, 1500))).configured(unit, "", "");

        assertThat(same.at(5).state()).isEqualTo("Established");
        assertThat(other.at(5).state()).isIn("Connect", "Active");
    }
}
