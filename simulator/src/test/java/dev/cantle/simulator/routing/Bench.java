package dev.cantle.simulator.routing;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.model.world.TimedFault;
import dev.cantle.model.world.World;
import dev.cantle.simulator.routing.session.PeerView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A router with one circuit on irb.9 towards AS 64496, and a clock that stands still until it is moved. */
final class Bench {

    static final FarEnd PEER = new FarEnd(
            "slice-1",
            "other-1",
            "mx-1",
            "",
            List.of(new Peering(InterfaceAddress.parse("192.0.2.0/31"), IpAddress.parse("192.0.2.1"))),
            FarBgp.of(new Asn(64496), new Asn(65000), new FarKey.None()),
            announcements("172.30.0.0/16", "172.31.0.0/16"),
            FarPath.open(0, 1500));

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final SettableClock clock = new SettableClock();
    private final RoutingEngine engine;

    private Bench(World world) {
        engine = new RoutingEngine("mx-1", world, clock, Duration.ofSeconds(1));
    }

    static List<Announcement> announcements(String... prefixes) {
        return Stream.of(prefixes).map(Prefix::parse).map(Announcement::of).toList();
    }

    /** A router in a world of one far end, with a script of faults; nothing is configured yet. */
    static Bench of(UnaryOperator<FarEnd> change, String... script) {
        return of(List.of(change.apply(PEER)), script);
    }

    static Bench of(List<FarEnd> farEnds, String... script) {
        World world = World.of(farEnds);
        for (String fault : script) {
            world = world.with(TimedFault.parse(fault));
        }
        return new Bench(world);
    }

    /** The circuit is configured, with more statements in its group. */
    Bench configured(String group) {
        return configured("family inet { address 192.0.2.0/31; }", group, "");
    }

    Bench configured(String unit, String group, String more) {
        return running("interfaces { irb { unit 9 { " + unit + " } } } routing-options { autonomous-system 65000; }"
                + " protocols { bgp { group g { type external; peer-as 64496; " + group
                + " neighbor 192.0.2.1; } } } " + more);
    }

    Bench running(String curly) {
        engine.run(Notation.CURLY.parse(curly, "test"));
        return this;
    }

    /** The time is so long after the start. */
    Bench at(Duration time) {
        clock.now = START.plus(time);
        return this;
    }

    Bench at(long seconds) {
        return at(Duration.ofSeconds(seconds));
    }

    RoutingEngine engine() {
        return engine;
    }

    InstanceView master() {
        return engine.system("").orElseThrow().instances().get(0);
    }

    PeerView peer() {
        return master().peers().get(0);
    }

    String state() {
        return peer().state().toString();
    }

    /** A clock that stands still until it is set. */
    private static final class SettableClock extends Clock {

        private Instant now = START;

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
}
