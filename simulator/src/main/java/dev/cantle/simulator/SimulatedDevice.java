package dev.cantle.simulator;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.simulator.server.Line;
import dev.cantle.simulator.server.Login;
import dev.cantle.simulator.server.RouterServer;
import java.util.List;

/** A router that is being simulated: how to reach it, and what a test may look at behind its back. For any thread. */
public final class SimulatedDevice {

    private final DeviceOptions options;
    private final RouterServer server;

    SimulatedDevice(DeviceOptions options, RouterServer server) {
        this.options = options;
        this.server = server;
    }

    /** Its host name. */
    public String name() {
        return options.name();
    }

    /** The address it listens on. */
    public String host() {
        return RouterServer.HOST;
    }

    /** The TCP port it listens on. */
    public int port() {
        return server.port();
    }

    /** The login that is shown: the one of the inventory. */
    public String user() {
        return options.logins().get(0).user();
    }

    /** The password of that login. */
    public String password() {
        return options.logins().get(0).password();
    }

    /** All logins. */
    public List<Login> logins() {
        return options.logins();
    }

    /** The fingerprint of its first host key, as OpenSSH prints it: {@code SHA256:…}. */
    public String hostKey() {
        return HostKey.fingerprint(options.ssh().hostKeys().get(0).getPublic());
    }

    /** The lines of a known_hosts file that trust it, one for each host key, without line ends. */
    public List<String> knownHosts() {
        return options.ssh().hostKeys().stream()
                .map(key -> HostKey.knownHostsLine(host(), port(), key.getPublic()))
                .toList();
    }

    /** The first of the {@link #knownHosts} lines. */
    public String knownHostsLine() {
        return knownHosts().get(0);
    }

    /** What runs, in curly notation. Secrets stand in the {@code $9$} form, which anybody can read. */
    public String running() {
        return Notation.CURLY.print(runningConfiguration());
    }

    /** What runs. */
    public Configuration runningConfiguration() {
        return server.router().database().running();
    }

    /** The candidate, in curly notation. */
    public String candidate() {
        return Notation.CURLY.print(server.router().database().candidate());
    }

    /** Whether a commit waits to be confirmed. */
    public boolean pending() {
        return server.router().database().isPending();
    }

    /** How many NETCONF sessions are going on. */
    public int sessions() {
        return server.sessions();
    }

    /**
     * Drops all TCP connections at once, as a lost line does: without a word, whatever their sessions were doing. Their
     * locks are free and their changes gone when this returns; a pending commit stays as {@code Habits} has it. New
     * connections are let in.
     */
    public void cutSessions() {
        server.cut();
    }

    /**
     * Changes the line: how messages are sent, for sessions that begin from now on, and what goes wrong, for all. The
     * RPCs that a fault strikes are counted from now on.
     */
    public void line(Line other) {
        server.line(other);
    }

    RouterServer server() {
        return server;
    }
}
