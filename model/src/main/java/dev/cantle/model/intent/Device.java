package dev.cantle.model.intent;

import dev.cantle.model.value.Name;
import dev.cantle.model.value.Range;

/**
 * A router, and how to reach its NETCONF server.
 *
 * @param name its host name
 * @param host the name or address to connect to
 * @param port the TCP port of NETCONF over SSH, 1 to 65535; 830 by RFC 6242 §7
 * @param user the login
 * @param access what the login sees
 * @param login how to log in
 * @param portIsSaid whether the port is the user's word; a default leaves it to the user's SSH configuration
 */
public record Device(String name, String host, int port, String user, Access access, Login login, boolean portIsSaid) {

    public Device {
        Name.DEVICE.check("device", name);
        Name.HOST.check("host", host);
        Range.PORT.check(port);
        Name.LOGIN.check("login", user);
    }

    /** A device whose port is the user's word. */
    public Device(String name, String host, int port, String user, Access access, Login login) {
        this(name, host, port, user, access, login, true);
    }
}
