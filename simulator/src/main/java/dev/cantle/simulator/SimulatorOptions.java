package dev.cantle.simulator;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.world.World;
import dev.cantle.simulator.datastore.Habits;
import dev.cantle.simulator.server.Line;
import dev.cantle.simulator.server.Login;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What to simulate.
 *
 * @param devices the routers
 * @param router what they are like
 * @param beyond what exists beyond them
 * @param line how they send their messages
 */
public record SimulatorOptions(List<DeviceOptions> devices, RouterOptions router, WorldOptions beyond, Line line) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public SimulatorOptions {
        devices = List.copyOf(devices);
    }

    /** These routers in that world, with all else as on a real one. */
    public static SimulatorOptions of(List<DeviceOptions> devices, World world) {
        return new SimulatorOptions(devices, RouterOptions.junos(), WorldOptions.of(world), Line.junos());
    }

    /**
     * The routers of an inventory. Each has the login of the inventory, with a new password: it sees the whole router,
     * or the logical system of its slice where the inventory says so. A login named after each logical system is
     * confined to it.
     */
    public static SimulatorOptions of(Network network, World world) {
        List<DeviceOptions> devices = new ArrayList<>();
        for (Device device : network.devices()) {
            devices.add(device(device, network.slicesOf(device.name())));
        }
        return of(devices, world);
    }

    private static DeviceOptions device(Device device, List<Slice> slices) {
        boolean confined = device.access() == Access.LOGICAL_SYSTEM && !slices.isEmpty();
        List<Login> logins = new ArrayList<>();
        logins.add(new Login(
                device.user(),
                newPassword(),
                confined ? slices.get(0).logicalSystem().name() : ""));
        slices.stream()
                .map(slice -> slice.logicalSystem().name())
                .distinct()
                .filter(name -> !name.equals(device.user()))
                .forEach(name -> logins.add(new Login(name, newPassword(), name)));
        return new DeviceOptions(device.name(), 0, logins, FactoryConfiguration.of(device.name()));
    }

    /** A password that nobody can guess. */
    public static String newPassword() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The routers on consecutive ports from that one on; 0 leaves each on any that is free. */
    public SimulatorOptions withFirstPort(int port) {
        List<DeviceOptions> moved = new ArrayList<>();
        for (int i = 0; i < devices.size(); i++) {
            moved.add(devices.get(i).withPort(port == 0 ? 0 : port + i));
        }
        return new SimulatorOptions(moved, router, beyond, line);
    }

    /** With other routers. */
    public SimulatorOptions withDevices(List<DeviceOptions> others) {
        return new SimulatorOptions(others, router, beyond, line);
    }

    /** With other switches of the routers. */
    public SimulatorOptions withRouter(RouterOptions other) {
        return new SimulatorOptions(devices, other, beyond, line);
    }

    /** With something else beyond the routers. */
    public SimulatorOptions withBeyond(WorldOptions other) {
        return new SimulatorOptions(devices, router, other, line);
    }

    /** With another way to send messages. */
    public SimulatorOptions withLine(Line other) {
        return new SimulatorOptions(devices, router, beyond, other);
    }

    /** With a shorter or longer minute of the confirm timer. */
    public SimulatorOptions withMinute(Duration other) {
        return withRouter(router.withMinute(other));
    }

    /** With clocks that are that far ahead, or behind when it is negative. */
    public SimulatorOptions withClockAhead(Duration other) {
        return withRouter(router.withClockAhead(other));
    }

    /** With other habits. */
    public SimulatorOptions withHabits(Habits others) {
        return withRouter(router.withHabits(others));
    }

    /** With other far ends. */
    public SimulatorOptions withWorld(World other) {
        return withBeyond(beyond.withWorld(other));
    }

    /** With BGP sessions that come up faster or slower. */
    public SimulatorOptions withSessionDelay(Duration other) {
        return withBeyond(beyond.withSessionDelay(other));
    }
}
