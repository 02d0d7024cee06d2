package dev.cantle.cli.device;

import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.intent.Device;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.sshconfig.HostSettings;
import dev.cantle.netconf.sshconfig.SshConfig;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshRoute;
import dev.cantle.netconf.transport.SshStop;
import dev.cantle.netconf.transport.SshTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the way to a device: the command line counts most, then the inventory, then the SSH configuration. */
final class Routes {

    private static final int MOST_JUMPS = 8;
    private static final int SSH_PORT = 22;

    private final Reach reach;
    private final SshConfig config;
    private final String userOfSystem;

    Routes(Reach reach, SshConfig config, String userOfSystem) {
        this.reach = reach;
        this.config = config;
        this.userOfSystem = userOfSystem;
    }

    /** What is said of the device, before the SSH configuration is asked. */
    static SshTarget said(Device device, Reach reach) {
        Optional<DeviceAddress> other = reach.address();
        return new SshTarget(
                other.map(DeviceAddress::host).orElse(device.host()),
                other.map(DeviceAddress::port).orElse(device.port()),
                reach.user().isEmpty() ? device.user() : reach.user());
    }

    /** Finds how to log in to the stops of a route. */
    interface LoginsOf {

        List<SshLogin> device(SshTarget target, HostSettings settings) throws SecretUnavailableException;

        List<SshLogin> jumpHost(SshTarget target, HostSettings settings) throws SecretUnavailableException;
    }

    SshRoute to(Device device, LoginsOf logins) throws NetconfException, SecretUnavailableException {
        SshTarget said = said(device, reach);
        HostSettings settings = config.of(said.host());
        boolean portIsSaid = device.portIsSaid() || reach.address().isPresent();
        int port = portIsSaid ? said.port() : settings.port().orElse(said.port());
        SshTarget target = new SshTarget(settings.hostName(), port, said.user());
        List<SshStop> jumps = new ArrayList<>();
        addJumps(settings, jumps, logins, target, 0);
        return new SshRoute(jumps, stop(target, logins.device(target, settings)));
    }

    // As with OpenSSH, of the jump hosts named for a host only the first is asked for jump hosts of its own.
    private void addJumps(HostSettings settings, List<SshStop> jumps, LoginsOf logins, SshTarget end, int depth)
            throws NetconfException, SecretUnavailableException {
        List<String> names = settings.jumps();
        for (int i = 0; i < names.size(); i++) {
            JumpName name = JumpName.parse(names.get(i), end);
            HostSettings own = config.of(name.host());
            if (depth + jumps.size() >= MOST_JUMPS) {
                throw new NetconfException(
                        "The way to " + end.address() + " has more than " + MOST_JUMPS + " jump hosts",
                        "Check ProxyJump in the SSH configuration: a host may name itself");
            }
            if (i == 0) {
                addJumps(own, jumps, logins, end, depth + 1);
            }
            SshTarget target = new SshTarget(
                    own.hostName(),
                    name.port() > 0 ? name.port() : own.port().orElse(SSH_PORT),
                    userOf(name, own, end));
            jumps.add(stop(target, logins.jumpHost(target, own)));
        }
    }

    // OpenSSH takes the name of whoever runs it where nobody says another.
    private String userOf(JumpName name, HostSettings own, SshTarget end) {
        return name.user().isEmpty()
                ? own.user().orElse(userOfSystem.isEmpty() ? end.user() : userOfSystem)
                : name.user();
    }

    private SshStop stop(SshTarget target, List<SshLogin> logins) {
        return new SshStop(target, logins, KnownHosts.of(reach.knownHosts()));
    }
}
