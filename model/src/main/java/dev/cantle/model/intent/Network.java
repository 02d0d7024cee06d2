package dev.cantle.model.intent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return named(devices, name, Device::name);
    }

    /** The slice of that name. */
    public Optional<Slice> slice(String name) {
        return named(slices, name, Slice::name);
    }

    /** The slices of a device, by name. To go through all devices, take {@link #slicesByDevice}. */
    public List<Slice> slicesOf(String device) {
        return slices.stream().filter(slice -> slice.device().equals(device)).toList();
    }

    /** The slices of each device that has some, by name; devices in the order of their names. */
    public Map<String, List<Slice>> slicesByDevice() {
        return slices.stream().collect(Collectors.groupingBy(Slice::device, TreeMap::new, Collectors.toList()));
    }

    /** The first of that name in a list that is sorted by name. */
    private static <T> Optional<T> named(List<T> sorted, String name, Function<T, String> nameOf) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nameOf.apply(sorted.get(middle)).compareTo(name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sorted.size() && nameOf.apply(sorted.get(low)).equals(name)
                ? Optional.of(sorted.get(low))
                : Optional.empty();
    }
}
