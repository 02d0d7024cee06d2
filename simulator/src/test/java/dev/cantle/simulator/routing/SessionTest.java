package dev.cantle.simulator.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final FarEnd PEER = new FarEnd(
            "slice-1",
            "other-1",
            "mx-1",
            "",
            List.of(new Peering(InterfaceAddress.parse("2001:db8:1::/127"), IpAddress.parse("2001:db8:1::1"))),
            new Asn(64496),
            new Asn(65000),
            new FarKey.None(),
            List.of(Prefix.parse("2001:db8:a::/48"), Prefix.parse("2001:db8:b::/48"), Prefix.parse("10.0.0.0/8")),
            Duration.ZERO,
            true,
            0);

    private static PeerView run(String interfaces, String group, Duration after) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        SettableClock clock = new SettableClock(start);
        RoutingEngine engine = new RoutingEngine("mx-1", new World(List.of(PEER)), clock, Duration.ofSeconds(1));
        engine.run(Notation.CURLY.parse(
                "interfaces { irb { unit 9 { " + interfaces + " family inet6 { address 2001:db8:1::/127; } } } }"
                        + " routing-options { autonomous-system 65000; }"
                        + " protocols { bgp { group g { peer-as 64496; " + group + " neighbor 2001:db8:1::1; } } }",
                "test"));
        clock.now = start.plus(after);
        return engine.system("").orElseThrow().instances().get(0).peers().get(0);
    }

    /** A clock that stands still until it is set. */
    private static final class SettableClock extends Clock {

        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void aSessionOfIpv6HearsThePrefixesOfItsFamily() {
        PeerView peer = run("", "", Duration.ofSeconds(2));

        assertThat(peer.established()).isTrue();
        assertThat(peer.announced()).containsExactly(Prefix.parse("2001:db8:a::/48"), Prefix.parse("2001:db8:b::/48"));
    }

    @Test
    void aSessionIsNotUpBeforeItsTime() {
        assertThat(run("", "", Duration.ofMillis(900)).state()).isEqualTo("Connect");
    }

    @Test
    void aDisabledUnitLeavesItsSessionIdle() {
        assertThat(run("disable;", "", Duration.ofSeconds(2)).state()).isEqualTo("Idle");
    }

    @Test
    void aKeyThatThePeerDoesNotHaveNeverComesUp() {
        assertThat(run("", "authentication-key ours;", Duration.ofHours(1)).state())
                .isIn("Connect", "Active");
    }

    @Test
    void aLocalAsThatThePeerDoesNotExpectIsAnOpenError() {
        PeerView peer = run("", "local-as 65001;", Duration.ofSeconds(9));

        assertThat(peer.lastError()).isEqualTo("Open Message Error");
        assertThat(peer.state()).isIn("Active", "Idle");
    }

    @Test
    void morePrefixesThanTheLimitTearTheSessionDown() {
        PeerView peer =
                run("", "family inet6 { unicast { prefix-limit { maximum 1; teardown; } } }", Duration.ofSeconds(2));

        assertThat(peer.state()).isEqualTo("Idle");
        assertThat(peer.lastError()).isEqualTo("Cease");
    }

    @Test
    void aPrefixLimitThatSuffices() {
        assertThat(run(
                                "",
                                "family inet6 { unicast { prefix-limit { maximum 2; teardown 80; } } }",
                                Duration.ofSeconds(2))
                        .established())
                .isTrue();
    }
}
