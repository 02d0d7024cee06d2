package dev.cantle.cli.device;

/**
 * Where a device listens, as {@code --at HOST:PORT} says it.
 *
 * @param host a name or an address, IPv6 without brackets
 * @param port 1 to 65535
 */
public record DeviceAddress(String host, int port) {

    /**
     * Reads {@code HOST:PORT} or {@code [IPV6]:PORT}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static DeviceAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.indexOf(':') >= 0) {
            throw illegal(text);
        }
        String digits = text.substring(colon + 1);
        if (host.isBlank() || !digits.matches("[0-9]{1,5}")) {
            throw illegal(text);
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw illegal(text);
        }
        return new DeviceAddress(host, port);
    }

    private static IllegalArgumentException illegal(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is not HOST:PORT; write 127.0.0.1:8300 or [2001:db8::1]:830");
    }
}
