package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Name;

/**
 * A router, and how to reach its NETCONF server.
 *
 * @param name its host name
 * @param host the name or address to connect to
 * @param port the TCP port of NETCONF over SSH, 1 to 65535; 830 by RFC 6242 §7
 * @param user the login
 * @param access what the login sees
 * @param login how to log in
 */
public record Device(String name, String host, int port, String user, Access access, Login login) {

    public Device {
        Name.DEVICE.check("device", name);
        if (port < 1 || port > 65_535) {
            throw new IllegalValueException(
                    "device-port", "Port " + port + " is outside 1 to 65535", "NETCONF over SSH listens on port 830");
        }
        if (host.isBlank() || user.isBlank()) {
            throw new IllegalValueException(
                    "device-address", "The device " + name + " has no host or user", "give host: and user:");
        }
    }
}
