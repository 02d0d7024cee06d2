package dev.cantle.model.intent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The whole intent of a workspace: its devices and their slices, each sorted by name.
 *
 * @param devices the routers
 * @param slices the slices, of any device
 * @param sources where each part was read from
 */
public record Network(List<Device> devices, List<Slice> slices, SourceMap sources) {

    public Network {
        devices = devices.stream().sorted(Comparator.comparing(Device::name)).toList();
        slices = slices.stream().sorted(Comparator.comparing(Slice::name)).toList();
    }

    /** The device of that name. */
    public Optional<Device> device(String name) {
        return devices.stream().filter(device -> device.name().equals(name)).findFirst();
    }

    /** The slice of that name. */
    public Optional<Slice> slice(String name) {
        return slices.stream().filter(slice -> slice.name().equals(name)).findFirst();
    }

    /** The slices of a device, by name. */
    public List<Slice> slicesOf(String device) {
        return slices.stream().filter(slice -> slice.device().equals(device)).toList();
    }
}
