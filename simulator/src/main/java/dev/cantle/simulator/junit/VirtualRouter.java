package dev.cantle.simulator.junit;

import dev.cantle.model.world.World;
import dev.cantle.simulator.DeviceOptions;
import dev.cantle.simulator.SimulatedDevice;
import dev.cantle.simulator.Simulator;
import dev.cantle.simulator.SimulatorOptions;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A virtual MX204 for the tests of a class, as an extension of JUnit 5. It listens on 127.0.0.1, on a free port, before
 * a test runs, and leaves neither a port nor a thread behind.
 *
 * <p>In an instance field with {@code @RegisterExtension} each test gets a new router; in a static field, or named by
 * {@code @ExtendWith} at the class, all tests share one. A test asks for it with {@link #device}, or takes a parameter
 * of the type {@link SimulatedDevice}. For the thread of the test; what it gives is for any thread.
 */
public final class VirtualRouter
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final UnaryOperator<SimulatorOptions> change;
    private @Nullable Simulator simulator;
    private boolean shared;

    /** A router {@code mx-1} with a login {@code test}, as a provider has it before a slice comes to it. */
    public VirtualRouter() {
        this(UnaryOperator.identity());
    }

    private VirtualRouter(UnaryOperator<SimulatorOptions> change) {
        this.change = change;
    }

    /** A router with whatever the options of the simulator can say: logins, host keys, habits, a world. */
    public VirtualRouter with(UnaryOperator<SimulatorOptions> more) {
        return new VirtualRouter(options -> more.apply(change.apply(options)));
    }

    /** A router on which that configuration runs at first, in curly notation. */
    public VirtualRouter running(String curly) {
        return with(options -> options.withDevices(options.devices().stream()
                .map(device -> device.withConfiguration(curly))
                .toList()));
    }

    /**
     * A router on a line with one more switch, such as {@code one-byte} or {@code stall:commit-configuration:2}.
     *
     * @throws dev.cantle.model.value.IllegalValueException when a test begins, if there is no such switch
     */
    public VirtualRouter onLine(String text) {
        return with(options -> options.withLine(options.line().with(text)));
    }

    /**
     * The router of the test that runs.
     *
     * @throws IllegalStateException if none runs
     */
    public SimulatedDevice device() {
        if (simulator == null) {
            throw new IllegalStateException("The virtual router runs while a test does: ask for it there");
        }
        return simulator.devices().get(0);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        shared = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!shared) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!shared) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        shared = false;
        stop();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SimulatedDevice.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return device();
    }

    private void start() throws IOException {
        SimulatorOptions options = SimulatorOptions.of(List.of(DeviceOptions.of("mx-1", "test")), World.empty());
        simulator = Simulator.start(change.apply(options));
    }

    private void stop() throws IOException {
        if (simulator != null) {
            simulator.close();
            simulator = null;
        }
    }
}
