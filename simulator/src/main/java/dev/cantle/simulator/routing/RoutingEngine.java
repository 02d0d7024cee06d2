package dev.cantle.simulator.routing;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarPath;
import dev.cantle.model.world.World;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.config.SystemConfig;
import dev.cantle.simulator.routing.config.SystemReader;
import dev.cantle.simulator.routing.config.UnitConfig;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.Meeting;
import dev.cantle.simulator.routing.session.PeerView;
import dev.cantle.simulator.routing.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The routing of a router: it holds the running configuration against the world. A session is up because both ends
 * agree. It has no thread: whoever asks makes happen first, in order, what was due until then. For any thread.
 */
public final class RoutingEngine {

    private final String device;
    private final Clock clock;
    private final Duration usualDelay;
    private final Instant start;
    private World world;
    private FaultScript script;
    private List<FarEnd> farEnds = List.of();
    private Optional<Instant> firstCommit = Optional.empty();
    private boolean configured;
    private List<SystemConfig> configuredSystems = List.of();
    private List<SystemConfig> systems = List.of();
    private Map<String, Session> sessions = new HashMap<>();
    private Map<String, Instant> addressesSince = new HashMap<>();

    /**
     * An engine without configuration. The times of its faults count from now.
     *
     * @param device the name of the router, by which its far ends are found
     * @param usualDelay how long a session takes to come up when nothing is wrong
     */
    public RoutingEngine(String device, World world, Clock clock, Duration usualDelay) {
        this.device = device;
        this.world = world.of(device);
        this.clock = clock;
        this.usualDelay = usualDelay;
        this.start = clock.instant();
        this.script = new FaultScript(this.world, start, firstCommit);
    }

    /** A configuration begins to run. Sessions that it concerns are reset, the others stay as they are. */
    public synchronized void run(Configuration configuration) {
        Instant now = advance();
        if (configured && firstCommit.isEmpty()) {
            firstCommit = Optional.of(now);
            script.committed(now);
        }
        configured = true;
        configuredSystems = SystemReader.read(configuration);
        script.begin(now);
        meetAgain(now);
    }

    /** The world changes. Sessions that it concerns are reset, the others stay as they are. */
    public synchronized void world(World changed) {
        Instant now = advance();
        world = changed.of(device);
        script = new FaultScript(world, start, firstCommit);
        script.begin(now);
        meetAgain(now);
    }

    /** Everything that is due happens, in order. Returns the present. */
    private Instant advance() {
        Instant now = clock.instant();
        while (true) {
            Optional<Instant> next = next();
            if (next.isEmpty() || next.get().isAfter(now)) {
                return now;
            }
            happen(next.get());
        }
    }

    private Optional<Instant> next() {
        Optional<Instant> first = script.next();
        for (Session session : sessions.values()) {
            Optional<Instant> its = session.next();
            if (its.isPresent() && (first.isEmpty() || its.get().isBefore(first.get()))) {
                first = its;
            }
        }
        return first;
    }

    private void happen(Instant moment) {
        if (script.next().filter(moment::equals).isPresent()) {
            script.begin(moment);
            meetAgain(moment);
            return;
        }
        sessions.values().stream()
                .filter(session -> session.next().filter(moment::equals).isPresent())
                .forEach(session -> session.fire(moment));
        checkPeerLimits(moment);
    }

    /** A peer that we tell too much ends its session. What it is told depends on the others, and so on all of them. */
    private void checkPeerLimits(Instant moment) {
        for (SystemConfig system : systems) {
            boolean limited = system.instances().stream()
                    .flatMap(instance -> instance.neighbors().stream())
                    .anyMatch(neighbor -> isLimited(system, neighbor));
            if (limited) {
                checkPeerLimits(system, view(system, moment), moment);
            }
        }
    }

    private boolean isLimited(SystemConfig system, NeighborConfig neighbor) {
        Session session = sessions.get(key(system, neighbor));
        return session != null
                && session.established()
                && session.meeting().terms().peerLimit() > 0;
    }

    private void checkPeerLimits(SystemConfig system, SystemView view, Instant moment) {
        for (InstanceView instance : view.instances()) {
            for (PeerView peer : instance.peers()) {
                Session session = sessions.get(key(system, peer.config()));
                if (session != null && isLimited(system, peer.config())) {
                    long limit = session.meeting().terms().peerLimit();
                    if (instance.advertisedTo(peer).size() > limit) {
                        session.end(moment);
                    }
                }
            }
        }
    }

    private void meetAgain(Instant now) {
        farEnds = world.farEndsAfter(script.begun());
        systems = configuredSystems.stream()
                .map(system -> system.withoutLight(unit -> isDark(system.name(), unit)))
                .toList();
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
                    Meeting meeting = Meeting.of(neighbor, instance, system.name(), farEnds);
                    after.put(key(system, neighbor), session(system, neighbor, meeting, now));
                }
            }
        }
        sessions = after;
        addressesSince = since;
        checkPeerLimits(now);
    }

    /** A unit is dark while the port to one of its far ends is. */
    private boolean isDark(String system, UnitConfig unit) {
        return farEnds.stream()
                .filter(end -> end.logicalSystem().equals(system))
                .filter(end -> end.path().condition() == FarPath.Condition.DARK)
                .flatMap(end -> end.peerings().stream())
                .anyMatch(peering -> unit.isOnLinkWith(peering.remote()));
    }

    private Session session(SystemConfig system, NeighborConfig neighbor, Meeting meeting, Instant now) {
        Session known = sessions.get(key(system, neighbor));
        if (known == null) {
            return new Session(neighbor, meeting, now, usualDelay);
        }
        known.meet(neighbor, meeting, now);
        return known;
    }

    private static String key(SystemConfig system, NeighborConfig neighbor) {
        return system.name() + " " + neighbor.instance() + " " + neighbor.peer();
    }

    /** The system at this moment: the router itself for the empty name, else a logical system. */
    public synchronized Optional<SystemView> system(String name) {
        Instant now = advance();
        return systems.stream()
                .filter(system -> system.name().equals(name))
                .findFirst()
                .map(system -> view(system, now));
    }

    private SystemView view(SystemConfig system, Instant now) {
        List<InstanceView> instances = new ArrayList<>();
        for (InstanceConfig instance : system.instances()) {
            List<PeerView> peers = new ArrayList<>();
            for (NeighborConfig neighbor : instance.neighbors()) {
                Session session = sessions.get(key(system, neighbor));
                if (session != null) {
                    peers.add(session.view());
                }
            }
            List<Route> routes = new RouteBuilder(system, instance, addressesSince).build(peers);
            instances.add(InstanceView.of(instance, peers, routes, system.policies()));
        }
        return new SystemView(system, now, instances, LinkNeighbor.of(system, farEnds));
    }

    /**
     * What becomes of an echo request.
     *
     * @param system the logical system, empty for the router itself
     * @param instance the routing instance, {@code master} for the main one
     * @param size how many bytes of data it carries
     * @param whole whether it may not be fragmented
     */
    public synchronized Echo ping(String system, String instance, IpAddress host, int size, boolean whole) {
        advance();
        return systems.stream()
                .filter(found -> found.name().equals(system))
                .flatMap(found -> found.instances().stream())
                .filter(found -> found.name().equals(instance))
                .map(found -> new Reach(system, found, farEnds).echo(host, size, whole))
                .filter(echo -> echo != Echo.LOST)
                .findFirst()
                .orElse(Echo.LOST);
    }
}
