package dev.cantle.simulator.server;

import java.util.List;

/**
 * How one router can be reached.
 *
 * @param name its host name
 * @param port the TCP port, 0 for any that is free
 * @param logins who may log in
 * @param ssh how it lets them in, with at least one host key
 * @param line how it sends its messages
 */
public record ServerOptions(String name, int port, List<Login> logins, SshOptions ssh, Line line) {

    public ServerOptions {
        logins = List.copyOf(logins);
        if (ssh.hostKeys().isEmpty()) {
            throw new IllegalArgumentException("Without a host key " + name + " cannot be reached");
        }
    }
}
