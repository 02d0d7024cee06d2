package dev.cantle.simulator;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.world.World;
import dev.cantle.simulator.config.ConfigurationRpcs;
import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.datastore.Habits;
import dev.cantle.simulator.datastore.Timing;
import dev.cantle.simulator.routing.RoutingEngine;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Router;
import dev.cantle.simulator.rpc.Tenants;
import dev.cantle.simulator.server.RouterServer;
import dev.cantle.simulator.server.ServerOptions;
import dev.cantle.simulator.server.SharedThreads;
import dev.cantle.simulator.server.SshOptions;
import dev.cantle.simulator.show.ShowRpcs;
import dev.cantle.simulator.system.SystemRpcs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Virtual MX204 routers that answer NETCONF over SSH on 127.0.0.1. What they show is computed from what runs on them
 * and from the world beyond them. For any thread; {@link #close} leaves no thread behind.
 */
public final class Simulator implements AutoCloseable {

    private final SimulatorOptions options;
    private final SharedThreads threads;
    private final List<SimulatedDevice> devices = new ArrayList<>();

    private Simulator(SimulatorOptions options) {
        this.options = options;
        this.threads = new SharedThreads();
    }

    /**
     * Starts the routers; they listen when this returns.
     *
     * @throws IOException if a port is taken, or the folder of a router cannot be read or written
     */
    public static Simulator start(SimulatorOptions options) throws IOException {
        Simulator simulator = new Simulator(options);
        try {
            for (DeviceOptions device : options.devices()) {
                simulator.devices.add(simulator.device(device));
            }
            return simulator;
        } catch (IOException | RuntimeException failed) {
            simulator.close();
            throw failed;
        }
    }

    private SimulatedDevice device(DeviceOptions device) throws IOException {
        Clock clock = Clock.offset(Clock.systemUTC(), options.router().clockAhead());
        Configuration initial = Notation.CURLY.parse(device.configuration(), device.name());
        RoutingEngine routing = new RoutingEngine(
                device.name(), options.beyond().world(), clock, options.beyond().sessionDelay());
        Timing timing = new Timing(clock, threads.timer(), options.router().minute());
        Habits habits = options.router().habits();
        Optional<Path> state = options.router().state();
        Database database = state.isEmpty()
                ? new Database(initial, timing, habits, routing::run)
                : Database.in(state.get().resolve(device.name()), initial, timing, habits, routing::run);
        Map<String, Operation> others = new HashMap<>(ConfigurationRpcs.all());
        others.putAll(ShowRpcs.all());
        Map<String, Operation> operations = SystemRpcs.with(others);
        SshOptions ssh = device.ssh().hostKeys().isEmpty()
                ? device.ssh().withHostKeys(List.of(HostKey.generate(HostKey.Kind.ECDSA)))
                : device.ssh();
        RouterServer server = new RouterServer(
                owner -> new Router(
                        device.name(),
                        database,
                        routing,
                        clock,
                        options.router().style(),
                        new Tenants(options.router().tenants()),
                        owner::kill),
                operations,
                new ServerOptions(device.name(), device.port(), device.logins(), ssh, options.line()),
                threads);
        server.listen();
        return new SimulatedDevice(device.withSsh(ssh), server);
    }

    /** The routers, in the order of the options. */
    public List<SimulatedDevice> devices() {
        return List.copyOf(devices);
    }

    /** The router of that name. */
    public Optional<SimulatedDevice> device(String name) {
        return devices.stream().filter(device -> device.name().equals(name)).findFirst();
    }

    /** Changes what exists beyond the routers, while they run. */
    public void world(World world) {
        devices.forEach(device -> device.server().router().routing().world(world));
    }

    /** Stops the routers, and all that they did: no thread is left. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (SimulatedDevice device : devices) {
            try {
                device.server().close();
            } catch (IOException failed) {
                first = failed;
            }
        }
        threads.close();
        if (first != null) {
            throw first;
        }
    }
}
