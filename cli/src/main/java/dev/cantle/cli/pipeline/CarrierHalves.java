package dev.cantle.cli.pipeline;

import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.simulator.DeviceOptions;
import dev.cantle.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What carriers have configured on virtual routers before a slice comes to them: the carrier's halves of their slices. */
public final class CarrierHalves {

    private CarrierHalves() {}

    /**
     * The same routers with the carrier's halves of the slices on them.
     *
     * @param workspace the workspace whose templates write them
     * @throws RenderingFailedException if one cannot be rendered
     */
    public static SimulatorOptions on(SimulatorOptions options, Network network, Path workspace) {
        Rendering rendering = new Rendering(workspace);
        List<DeviceOptions> devices = new ArrayList<>();
        for (DeviceOptions device : options.devices()) {
            DeviceOptions prepared = device;
            for (Slice slice : network.slicesOf(device.name())) {
                DeviceOptions before = prepared;
                prepared = rendering
                        .carrierOf(slice)
                        .map(half -> before.withMore(half.configuration()))
                        .orElse(before);
            }
            devices.add(prepared);
        }
        return options.withDevices(devices);
    }
}
