package dev.cantle.netconf.transport;

/**
 * Where a device's NETCONF server listens and as whom to log in.
 *
 * @param host name or address, IPv6 without brackets
 * @param port 1 to 65535; NETCONF over SSH has 830 (RFC 6242 §3)
 * @param user the login name
 */
public record SshTarget(String host, int port, String user) {

    public SshTarget {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host to connect to is empty");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("Port " + port + " of " + host + " is outside 1 to 65535");
        }
        if (user.isBlank()) {
            throw new IllegalArgumentException("The user to log in with at " + host + " is empty");
        }
    }

    /** Returns host and port as people write them: {@code 192.0.2.1:830}, {@code [2001:db8::1]:830}. */
    public String address() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }

    /** Returns user, host and port: {@code admin@192.0.2.1:830}. */
    @Override
    public String toString() {
        return user + "@" + address();
    }
}
