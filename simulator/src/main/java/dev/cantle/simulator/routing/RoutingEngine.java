package dev.cantle.simulator.routing;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routing of a router: it holds the running configuration against the world. Nothing here is scripted; a session
 * is up because both ends agree. For any thread.
 */
public final class RoutingEngine {

    private final String device;
    private final Clock clock;
    private final Duration usualDelay;
    private World world;
    private List<SystemConfig> systems = List.of();
    private Map<String, Session> sessions = new HashMap<>();
    private Map<String, Instant> addressesSince = new HashMap<>();

    /**
     * An engine without configuration.
     *
     * @param device the name of the router, by which its far ends are found
     * @param usualDelay how long a session takes to come up when nothing is wrong
     */
    public RoutingEngine(String device, World world, Clock clock, Duration usualDelay) {
        this.device = device;
        this.world = world.of(device);
        this.clock = clock;
        this.usualDelay = usualDelay;
    }

    /** A configuration begins to run. Sessions that it concerns are reset, the others stay as they are. */
    public synchronized void run(Configuration configuration) {
        systems = SystemReader.read(configuration);
        meetAgain();
    }

    /** The world changes. Sessions that it concerns are reset, the others stay as they are. */
    public synchronized void world(World changed) {
        world = changed.of(device);
        meetAgain();
    }

    private void meetAgain() {
        Instant now = clock.instant();
        Map<String, Session> after = new HashMap<>();
        Map<String, Instant> since = new HashMap<>();
        for (SystemConfig system : systems) {
            for (UnitConfig unit : system.units()) {
                for (InterfaceAddress address : unit.addresses()) {
                    String key = system.name() + " " + unit.name() + " " + address;
                    since.put(key, addressesSince.getOrDefault(key, now));
                }
            }
            for (InstanceConfig instance : system.instances()) {
                for (NeighborConfig neighbor : instance.neighbors()) {
                    String key = key(system, neighbor);
                    Meeting meeting = Meeting.of(neighbor, instance, system.name(), world);
                    after.put(key, session(Optional.ofNullable(sessions.get(key)), neighbor, meeting, now));
                }
            }
        }
        sessions = after;
        addressesSince = since;
    }

    private Session session(Optional<Session> before, NeighborConfig neighbor, Meeting meeting, Instant now) {
        if (before.isEmpty()) {
            return new Session(neighbor, meeting, now, usualDelay.plus(meeting.delay()), 0);
        }
        Session old = before.get();
        if (sameSession(old, neighbor, meeting)) {
            return new Session(neighbor, meeting, old.started(), old.comesUp(), old.flaps());
        }
        int flaps = old.flaps() + (old.upAt(now) ? 1 : 0);
        return new Session(neighbor, meeting, now, usualDelay.plus(meeting.delay()), flaps);
    }

    /** Policies and what the peer announces may change while a session stays up; what its OPEN says may not. */
    private static boolean sameSession(Session old, NeighborConfig neighbor, Meeting meeting) {
        NeighborConfig was = old.config();
        Meeting met = old.meeting();
        return was.group().equals(neighbor.group())
                && was.peerAs() == neighbor.peerAs()
                && was.localAs() == neighbor.localAs()
                && was.key().equals(neighbor.key())
                && was.holdTimeSeconds() == neighbor.holdTimeSeconds()
                && met.fate() == meeting.fate()
                && met.localAddress().equals(meeting.localAddress())
                && met.via().equals(meeting.via())
                && met.as() == meeting.as()
                && met.delay().equals(meeting.delay());
    }

    private static String key(SystemConfig system, NeighborConfig neighbor) {
        return system.name() + " " + neighbor.instance() + " " + neighbor.peer();
    }

    /** The system at this moment: the router itself for the empty name, else a logical system. */
    public synchronized Optional<SystemView> system(String name) {
        Instant now = clock.instant();
        return systems.stream()
                .filter(system -> system.name().equals(name))
                .findFirst()
                .map(system -> view(system, now));
    }

    private SystemView view(SystemConfig system, Instant now) {
        List<InstanceView> instances = new ArrayList<>();
        for (InstanceConfig instance : system.instances()) {
            List<PeerView> peers = new ArrayList<>();
            Map<IpAddress, String> via = new HashMap<>();
            for (NeighborConfig neighbor : instance.neighbors()) {
                Session session = sessions.get(key(system, neighbor));
                if (session != null) {
                    peers.add(session.at(now));
                    via.put(neighbor.peer(), session.meeting().via());
                }
            }
            RouteBuilder routes = new RouteBuilder(system, instance, addressesSince);
            instances.add(new InstanceView(instance, peers, routes.build(peers, via), system.policies()));
        }
        return new SystemView(system, now, instances);
    }

    /**
     * Whether a host answers a ping.
     *
     * @param system the logical system, empty for the router itself
     * @param instance the routing instance, {@code master} for the main one
     */
    public synchronized boolean answers(String system, String instance, IpAddress host) {
        return systems.stream()
                .filter(found -> found.name().equals(system))
                .flatMap(found -> found.instances().stream())
                .filter(found -> found.name().equals(instance))
                .flatMap(found -> found.units().stream())
                .filter(UnitConfig::up)
                .flatMap(unit -> unit.addresses().stream())
                .anyMatch(address ->
                        address.address().equals(host) || (address.isUsable(host) && reachable(system, host)));
    }

    private boolean reachable(String system, IpAddress host) {
        return world.farEnds().stream()
                .filter(end -> end.logicalSystem().equals(system) && end.reachable())
                .map(FarEnd::peerings)
                .anyMatch(peerings ->
                        peerings.stream().anyMatch(peering -> peering.remote().equals(host)));
    }
}
