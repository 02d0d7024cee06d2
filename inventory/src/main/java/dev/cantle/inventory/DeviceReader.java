package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.inherit.Inheritance;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.keys.InheritedKeys;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
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
    private Inheritance inheritance = Inheritance.none();

    DeviceReader(Reading reading, References references) {
        this.reading = reading;
        this.references = references;
    }

    /** What slices inherit by their devices; to be asked for when the devices are read. */
    Inheritance inheritance() {
        return inheritance;
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
        var top = new Fields(reading, InheritedKeys.FILE, mapping, Place.of(file), new IntentPath(List.of()));
        inheritance = new InheritanceReader(references).read(top);
        List<Device> devices = new ArrayList<>();
        for (Fields fields : top.parts(DeviceKeys.DEVICES, DeviceReader::path)) {
            Device device = device(new Fields(
                    reading, DeviceKeys.DEVICE, inheritance.device(fields.mapping()), fields.place(), fields.path()));
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
        String group = fields.get(DeviceKeys.GROUP);
        if (group != null && !group.isEmpty()) {
            references.use(
                    References.Kind.GROUP, group, reading.of(fields.path().child("group")));
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
