package dev.cantle.inventory;

import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.model.Place;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Login;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code inventory/devices.yaml}. */
final class DeviceReader {

    private final Reading reading;
    private final References references;

    DeviceReader(Reading reading, References references) {
        this.reading = reading;
        this.references = references;
    }

    /** The devices that are whole. */
    List<Device> read(@Nullable Node root, String file) {
        if (root == null) {
            return List.of();
        }
        Mapping mapping = Roots.mapping(reading, root);
        if (mapping == null) {
            return List.of();
        }
        var top = new Fields(reading, DeviceKeys.FILE, mapping, Place.of(file), new IntentPath(List.of()));
        List<Device> devices = new ArrayList<>();
        for (Fields fields : top.parts(DeviceKeys.DEVICES, DeviceReader::path)) {
            Device device = device(fields);
            if (device != null) {
                devices.add(device);
            }
        }
        top.end();
        return devices;
    }

    private static IntentPath path(Node node, IntentPath byNumber) {
        return Roots.name(node).map(IntentPath::device).orElse(byNumber);
    }

    private @Nullable Device device(Fields fields) {
        String name = fields.get(DeviceKeys.NAME);
        if (name != null
                && !references.give(
                        References.Kind.DEVICE, name, reading.of(fields.path().child("name")))) {
            fields.broken();
        }
        String host = fields.get(DeviceKeys.HOST);
        boolean portIsSaid = fields.has(DeviceKeys.PORT);
        Long port = fields.get(DeviceKeys.PORT);
        String user = fields.get(DeviceKeys.USER);
        Access access = fields.get(DeviceKeys.ACCESS);
        Login login = LoginReader.read(fields);
        fields.end();
        if (!fields.isWhole()
                || name == null
                || host == null
                || port == null
                || user == null
                || access == null
                || login == null) {
            return null;
        }
        return new Device(name, host, port.intValue(), user, access, login, portIsSaid);
    }
}
