package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshHub;
import dev.cantle.netconf.transport.SshLogin;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever way a session ends, nothing of it stays: threads, timers (which are threads) and connections are counted. */
@Tag("io")
class NothingLeftTest extends ScriptedConversation {

    private static final int ROUNDS = 2;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final SoftwareInformation SOFTWARE = new SoftwareInformation(Scope.ofLogin());

    @Test
    void manySessionsThatEndInEveryWayLeaveNothing() throws IOException {
        Set<Thread> before = ours();
        for (int i = 0; i < ROUNDS; i++) {
            connect().close();
            connect().abort();
            giveUpWaiting();
            loseTheLine();
            leaveRepliesUnread();
        }

        assertThatNothingIsLeft(before);
    }

    @Test
    void sessionsThatDoNotComeAboutLeaveNothing() throws IOException {
        Set<Thread> before = ours();
        String hello = ScriptedServer.hello("base:1.0");
        SessionOptions hasty =
                SessionOptions.defaults().withTimeouts(Timeouts.defaults().withHello(SHORT));
        for (int i = 0; i < ROUNDS; i++) {
            server.greetWith("");
            assertThatThrownBy(() -> connect(hasty)).isInstanceOf(NetconfException.class);
            server.greetWith("<html/>");
            assertThatThrownBy(this::connect).isInstanceOf(NetconfException.class);
            server.greetWith(ScriptedServer.hello("base:2.0"));
            assertThatThrownBy(this::connect).isInstanceOf(NetconfException.class);
            server.greetWith(hello);
            assertThatThrownBy(() -> JunosSession.open(
                            server.target(),
                            SshLogin.Password.of("wrong horse".toCharArray()),
                            KnownHosts.of(server.knownHosts(directory)),
                            SessionOptions.defaults()))
                    .isInstanceOf(NetconfException.class);
            assertThatThrownBy(() -> JunosSession.open(
                            server.target(),
                            SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                            KnownHosts.of(directory.resolve("none")),
                            SessionOptions.defaults()))
                    .isInstanceOf(NetconfException.class);
        }
        server.withoutNetconf();
        assertThatThrownBy(this::connect).isInstanceOf(NetconfException.class);

        assertThatNothingIsLeft(before);
    }

    @Test
    void aHubWithSessionsThatNobodyClosedLeavesNothing() throws IOException {
        Set<Thread> before = ours();
        try (SshHub hub = SshHub.start(Timeouts.defaults())) {
            for (int i = 0; i < ROUNDS; i++) {
                JunosSession.over(
                        hub.connect(
                                server.target(),
                                SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                                KnownHosts.of(server.knownHosts(directory))),
                        SessionOptions.defaults());
            }
        }

        assertThatNothingIsLeft(before);
    }

    private void giveUpWaiting() throws IOException {
        server.on("get-software-information", (wire, id) -> {});
        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.query(SOFTWARE, SHORT, Reply::receivedAt))
                    .isInstanceOf(NetconfException.class);
        }
    }

    private void loseTheLine() throws IOException {
        server.on("lock", (wire, id) -> wire.cut());
        try (JunosSession session = connect()) {
            assertThatThrownBy(session::lock).isInstanceOf(NetconfException.class);
        }
    }

    private void leaveRepliesUnread() throws IOException {
        try (JunosSession session = connect()) {
            for (int i = 0; i < 10; i++) {
                session.submit(SOFTWARE, Duration.ofMinutes(1), Reply::receivedAt);
            }
        }
    }

    private void assertThatNothingIsLeft(Set<Thread> before) {
        await(() -> before.containsAll(ours()));
        assertThat(ours()).isSubsetOf(before);
        await(() -> server.sshd().getActiveSessions().isEmpty());
        assertThat(server.sshd().getActiveSessions()).isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** All threads but those of the server at the other end and of the Java machine itself. */
    private static Set<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().contains("SshServer")
                        && !thread.getName().equals("scripted-server")
                        && thread.getThreadGroup() != null
                        && !thread.getThreadGroup().getName().equals("system")
                        && !thread.getThreadGroup().getName().equals("InnocuousThreadGroup"))
                .collect(Collectors.toSet());
    }
}
