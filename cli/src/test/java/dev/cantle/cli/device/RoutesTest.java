package dev.cantle.cli.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Login;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.sshconfig.HostSettings;
import dev.cantle.netconf.sshconfig.SshConfig;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshRoute;
import dev.cantle.netconf.transport.SshTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to a device: the command line counts most, then the inventory, then the SSH configuration. */
class RoutesTest {

    private static final String CONFIG = """
            Host r1 192.0.2.1
              HostName r1.mgmt.example.net
              Port 8300
              User somebody
              ProxyJump ops@bastion,inner
            Host bastion
              HostName bastion.example.net
              Port 2200
              User notused
            Host inner
              User keeper
            Host loop
              ProxyJump loop
            Host odd
              ProxyJump a@b@c
            """;

    @TempDir
    Path folder;

    @Test
    void theInventoryCountsMoreThanTheSshConfiguration() throws Exception {
        assertThat(target(route("", "", device("192.0.2.1", true)))).isEqualTo("cantle@r1.mgmt.example.net:830");
        assertThat(target(route("", "", device("192.0.2.9", true)))).isEqualTo("cantle@192.0.2.9:830");
    }

    @Test
    void aPortThatTheInventoryDoesNotSayComesFromTheSshConfiguration() throws Exception {
        assertThat(target(route("", "", device("192.0.2.1", false)))).isEqualTo("cantle@r1.mgmt.example.net:8300");
        assertThat(target(route("", "", device("192.0.2.9", false)))).isEqualTo("cantle@192.0.2.9:830");
    }

    @Test
    void theCommandLineCountsMost() throws Exception {
        assertThat(target(route("r1:22", "lab", device("192.0.2.9", true)))).isEqualTo("lab@r1.mgmt.example.net:22");
    }

    @Test
    void jumpHostsHaveTheirOwnNamesPortsAndUsers() throws Exception {
        SshRoute route = route("", "", device("r1", true));

        assertThat(route.jumps())
                .extracting(stop -> stop.target().toString())
                .containsExactly("ops@bastion.example.net:2200", "keeper@inner:22");
    }

    @Test
    void aHostWithoutJumpsIsReachedDirectly() throws Exception {
        assertThat(route("", "", device("192.0.2.9", true)).jumps()).isEmpty();
    }

    @Test
    void aCircleOfJumpHostsIsTold() {
        assertThatThrownBy(() -> route("", "", device("loop", true)))
                .isInstanceOf(NetconfException.class)
                .hasMessage("The way to loop:830 has more than 8 jump hosts")
                .extracting(failure -> ((NetconfException) failure).fix())
                .isEqualTo("Check ProxyJump in the SSH configuration: a host may name itself");
    }

    @Test
    void aJumpHostThatIsNoneIsTold() {
        assertThatThrownBy(() -> route("", "", device("odd", true)))
                .hasMessage("The jump host 'a@b@c' on the way to odd:830 is not [user@]host[:port]")
                .extracting(failure -> ((NetconfException) failure).fix())
                .isEqualTo("Write ProxyJump as in: ops@bastion.example.net:22");
    }

    @Test
    void jumpHostsAreReadInEveryForm() throws Exception {
        SshTarget end = new SshTarget("r1", 830, "cantle");

        assertThat(JumpName.parse("bastion", end)).isEqualTo(new JumpName("", "bastion", 0));
        assertThat(JumpName.parse("ops@[2001:db8::1]:2200", end)).isEqualTo(new JumpName("ops", "2001:db8::1", 2200));
        assertThat(JumpName.parse("ssh://ops@bastion:22", end)).isEqualTo(new JumpName("ops", "bastion", 22));
        assertThatThrownBy(() -> JumpName.parse("bastion:70000", end)).isInstanceOf(NetconfException.class);
    }

    private static String target(SshRoute route) {
        return route.device().target().toString();
    }

    private static Device device(String host, boolean portIsSaid) {
        return new Device("r1", host, 830, "cantle", Access.MASTER, new Login.Ambient(), portIsSaid);
    }

    private SshRoute route(String at, String user, Device device) throws Exception {
        Path config = Files.writeString(folder.resolve("config"), CONFIG);
        Reach reach = new Reach(at, user, folder.resolve("known_hosts"), config.toString());
        Routes routes = new Routes(reach, SshConfig.read(config, folder), "me");
        return routes.to(device, new Routes.LoginsOf() {
            @Override
            public List<SshLogin> device(SshTarget target, HostSettings settings) {
                return List.of(SshLogin.Password.of(new char[0]));
            }

            @Override
            public List<SshLogin> jumpHost(SshTarget target, HostSettings settings) {
                return List.of(SshLogin.Password.of(new char[0]));
            }
        });
    }
}
