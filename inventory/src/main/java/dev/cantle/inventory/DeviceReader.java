package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.model.Place;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code inventory/devices.yaml}. */
final class DeviceReader {

    private static final long NETCONF_PORT = 830;

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
        var top = new Fields(reading, "list of devices", mapping, Place.of(file), new IntentPath(List.of()));
        List<Device> devices = new ArrayList<>();
        for (Fields fields : top.mappings("devices", "device", true, DeviceReader::path)) {
            Device device = device(fields);
            if (device != null) {
                devices.add(device);
            }
        }
        top.reportUnknown();
        return devices;
    }

    private static IntentPath path(Node node, IntentPath byNumber) {
        return Roots.name(node).map(IntentPath::device).orElse(byNumber);
    }

    private @Nullable Device device(Fields fields) {
        String name = fields.required("name", Scalars.checked(text -> Name.DEVICE.check("device", text)));
        if (name != null
                && !references.give(
                        References.Kind.DEVICE, name, reading.of(fields.path().child("name")))) {
            fields.broken();
        }
        String host = fields.required("host", Scalars.parsed(text -> Name.HOST.check("host", text)));
        boolean portIsSaid = fields.has("port");
        Long port = fields.optional("port", NETCONF_PORT, Scalars.whole(Range.PORT));
        String user = fields.required("user", Scalars.checked(text -> Name.LOGIN.check("login", text)));
        Access access = fields.optional("access", Access.MASTER, Scalars.word(Access.class));
        Login login = LoginReader.read(fields);
        fields.reportUnknown();
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
