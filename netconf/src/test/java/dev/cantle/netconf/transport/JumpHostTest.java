package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices behind one jump host, and behind two. */
@Tag("io")
class JumpHostTest {

    private static final SshLogin PASSWORD = SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray());

    @TempDir
    Path folder;

    private ScriptedServer device;
    private JumpServer first;
    private JumpServer second;
    private Path hosts;
    private SshHub hub;

    @BeforeEach
    void start() throws IOException {
        device = ScriptedServer.start();
        first = new JumpServer("ops", "first word 1");
        second = new JumpServer("inner", "second word 2");
        hosts = device.knownHosts(folder);
        hub = SshHub.start(Timeouts.defaults(), 2);
    }

    @AfterEach
    void stop() throws IOException {
        hub.close();
        second.close();
        first.close();
        device.close();
    }

    @Test
    void aDeviceIsReachedThroughAJumpHost() throws IOException {
        first.known(hosts);

        try (SshTransport transport = hub.connect(route(first))) {
            assertThat(transport.input().read()).isEqualTo('<');
            assertThat(transport.description()).isEqualTo(device.target().toString());
        }
        assertThat(first.ports()).containsExactly(device.target().port());
    }

    @Test
    void aDeviceIsReachedThroughTwoJumpHostsEachWithItsOwnLogin() throws IOException {
        first.known(hosts);
        second.known(hosts);

        try (SshTransport transport = hub.connect(route(first, second))) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
        assertThat(first.ports()).containsExactly(second.target().port());
        assertThat(second.ports()).containsExactly(device.target().port());
        assertThat(first.logins()).containsExactly("ops/first word 1");
        assertThat(second.logins()).containsExactly("inner/second word 2");
    }

    @Test
    void aLargeReplyComesWholeThroughAJumpHost() throws IOException {
        first.known(hosts);
        String line = "set interfaces irb unit 4 description \"0123456789 0123456789 0123456789\"\n";
        String text = line.repeat(100_000);
        device.on("get-configuration", "<configuration-set>" + text + "</configuration-set>");

        try (JunosSession session = JunosSession.over(hub.connect(route(first)), SessionOptions.defaults())) {
            long length =
                    session.configuration(GetConfiguration.running(ConfigurationFormat.SET), JumpHostTest::length);
            assertThat(length).isGreaterThanOrEqualTo(text.length());
        }
    }

    @Test
    void devicesBehindAJumpHostShareItsSession() throws IOException {
        first.known(hosts);
        List<SshTransport> all = new ArrayList<>();

        for (int i = 0; i < 5; i++) {
            all.add(hub.connect(route(first)));
        }

        for (SshTransport transport : all) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
        assertThat(first.logins()).hasSize(1);
        all.get(0).close();
        assertThat(all.get(1).input().read()).isEqualTo('!');
    }

    @Test
    void theSessionWithAJumpHostEndsWithTheHub() throws IOException {
        first.known(hosts);
        hub.connect(route(first)).close();
        assertThat(first.sessions()).isEqualTo(1);

        hub.close();

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (first.sessions() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(first.sessions()).isZero();
        assertThat(device.sshd().getActiveSessions()).isEmpty();
    }

    @Test
    void aJumpHostThatWasLostIsLoggedInToAgain() throws IOException {
        first.known(hosts);
        SshTransport lost = hub.connect(route(first));
        assertThat(lost.input().read()).isEqualTo('<');
        first.cut();
        lost.deadline(Deadline.after(Duration.ofSeconds(20)));
        assertThatCode(() -> lost.input().readAllBytes()).doesNotThrowAnyException();

        try (SshTransport again = hub.connect(route(first))) {
            assertThat(again.input().read()).isEqualTo('<');
        }
        assertThat(first.logins()).hasSize(2);
    }

    @Test
    void anUnknownKeyOfAJumpHostIsNamedWithTheHop() throws IOException {
        first.known(hosts);

        TransportException failure = failure(first, second);

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.HOST_KEY);
        assertThat(failure)
                .hasMessageStartingWith("On the way to " + device.target().address() + ", at jump host 2 of 2, "
                        + second.target() + ": The host key of "
                        + second.target().address() + " is not known: ecdsa-sha2-nistp256 SHA256:");
        assertThat(failure.fix()).contains("[127.0.0.1]:" + second.target().port() + " ecdsa-sha2-nistp256 ");
        assertThat(second.logins()).isEmpty();
    }

    @Test
    void aLoginThatAJumpHostRefusesIsNamedWithTheHop() throws IOException {
        first.known(hosts);
        SshStop wrong = new SshStop(
                first.target(), List.of(SshLogin.Password.of("wrong horse".toCharArray())), KnownHosts.of(hosts));

        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> hub.connect(new SshRoute(List.of(wrong), device())));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.LOGIN);
        assertThat(failure)
                .hasMessage("On the way to " + device.target().address() + ", at the jump host " + first.target() + ": "
                        + first.target().address() + " refused the login of user ops with a password");
        assertThat(failure.fix())
                .endsWith(
                        "have the user and its key or password set on this jump host, else name the credentials that it"
                                + " took");
    }

    @Test
    void aJumpHostThatIsNotThereIsNamed() throws IOException {
        first.known(hosts);
        SshTarget gone = first.target();
        first.close();

        TransportException failure = failure(first);

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.UNREACHABLE);
        assertThat(failure)
                .hasMessage("On the way to " + device.target().address() + ", at the jump host " + gone
                        + ": Cannot reach " + gone.address() + ": the connection was refused");
        assertThat(failure.fix()).isEqualTo("Check host and port of the jump host");
    }

    @Test
    void aJumpHostThatPermitsNoForwardingIsTold() throws IOException {
        first.known(hosts).forbidding();

        TransportException failure = failure(first);

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.JUMP);
        assertThat(failure)
                .hasMessageStartingWith("The jump host " + first.target() + " does not connect to "
                        + device.target().address() + ": ");
        assertThat(failure.fix())
                .isEqualTo("Check that it reaches that address and permits it: AllowTcpForwarding, PermitOpen");
    }

    @Test
    void aDeviceThatTheJumpHostDoesNotReachIsTold() throws IOException {
        first.known(hosts);
        SshRoute route = route(first);
        device.close();

        TransportException failure = catchThrowableOfType(TransportException.class, () -> hub.connect(route));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.JUMP);
        assertThat(failure)
                .hasMessageContaining(
                        "does not connect to " + route.device().target().address());
    }

    @Test
    void theHostKeyOfADeviceBehindAJumpHostIsChecked() throws IOException {
        Path jumpOnly = folder.resolve("jump_only");
        first.known(jumpOnly);
        SshStop stranger = new SshStop(device.target(), List.of(PASSWORD), KnownHosts.of(jumpOnly));

        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> hub.connect(new SshRoute(List.of(first.stop(jumpOnly)), stranger)));

        assertThat(failure)
                .hasMessageStartingWith("The host key of " + device.target().address() + " is not known: ");
    }

    private SshRoute route(JumpServer... jumps) {
        return new SshRoute(Arrays.stream(jumps).map(jump -> jump.stop(hosts)).toList(), device());
    }

    private SshStop device() {
        return new SshStop(device.target(), List.of(PASSWORD), KnownHosts.of(hosts));
    }

    private TransportException failure(JumpServer... jumps) {
        return catchThrowableOfType(TransportException.class, () -> hub.connect(route(jumps)));
    }

    private static long length(Reader reply) throws IOException {
        char[] some = new char[8192];
        long length = 0;
        for (int read = reply.read(some); read >= 0; read = reply.read(some)) {
            length += read;
        }
        return length;
    }
}
