package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.operational.BgpSummary;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operational questions, and a session as a whole. */
@Tag("io")
class QueryTest extends JunosConversation {

    private static final Scope SLICE = Scope.ofLogicalSystem("l2");

    @Test
    void theHelloOfTheDeviceIsAtHand() {
        assertThat(session.hello().session()).hasValue(4711);
        assertThat(session.hello().capabilities().junos()).isTrue();
        assertThat(session.description()).isEqualTo(server.target().toString());
    }

    @Test
    void aQueryHandsOverTheWholeReply() throws IOException {
        server.on("get-bgp-summary-information", "<output>BGP is not running</output>");

        String reply = session.query(
                new BgpSummary(SLICE), it -> new String(it.stream().readAllBytes(), StandardCharsets.UTF_8));

        assertThat(reply).isEqualTo(ScriptedServer.reply("1", "<output>BGP is not running</output>"));
        assertThat(server.lastBody("get-bgp-summary-information"))
                .isEqualTo("<get-bgp-summary-information><logical-system>l2</logical-system>"
                        + "</get-bgp-summary-information>");
    }

    @Test
    void theClockOfTheDeviceIsRead() throws IOException {
        server.on(
                "get-system-uptime-information",
                "<system-uptime-information xmlns:junos=\"j\"><current-time><date-time junos:seconds=\"1795000000\">"
                        + "2026-11-18 02:26:40 UTC</date-time></current-time><system-booted-time>"
                        + "<date-time junos:seconds=\"1\">long ago</date-time></system-booted-time>"
                        + "</system-uptime-information>");

        assertThat(session.deviceTime()).contains(Instant.ofEpochSecond(1_795_000_000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rpc-error><error-severity>error</error-severity><error-message>permission denied</error-message></rpc-error>",
                "<output>no time here</output>",
                "<system-uptime-information><system-booted-time><date-time seconds='1'/></system-booted-time></system-uptime-information>",
                "<current-time><date-time seconds='99999999999999'/></current-time>"
            })
    void aDeviceThatDoesNotTellTheTimeHasNone(String reply) throws IOException {
        server.on("get-system-uptime-information", reply);

        assertThat(session.deviceTime()).isEmpty();
    }

    @Test
    void aRefusedQueryIsTheReadersToJudge() throws IOException {
        String error = "<rpc-error><error-severity>error</error-severity></rpc-error>";
        server.on("get-software-information", error);

        String reply = session.query(
                new SoftwareInformation(Scope.ofLogin()),
                it -> new String(it.stream().readAllBytes(), StandardCharsets.UTF_8));

        assertThat(reply).contains(error);
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void whatAReaderLeavesIsSkipped() throws IOException {
        server.on("get-software-information", "<output>" + "x".repeat(100_000) + "</output>");

        int first = session.query(
                new SoftwareInformation(Scope.ofLogin()), it -> it.stream().read());
        session.lock();

        assertThat(first).isEqualTo('<');
        assertThat(server.operations()).containsExactly("get-software-information", "lock");
    }

    @Test
    void theFailureOfAReaderDoesNotEndTheSession() throws IOException {
        assertThatThrownBy(() -> session.query(new SoftwareInformation(Scope.ofLogin()), it -> {
                    throw new IOException("cannot make sense of it");
                }))
                .hasMessage("cannot make sense of it");
        assertThatThrownBy(() -> session.query(new SoftwareInformation(Scope.ofLogin()), it -> {
                    throw new IllegalStateException("cannot make sense of it");
                }))
                .hasMessage("cannot make sense of it");

        session.lock();
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void aClosedSessionSendsNothing() {
        session.close();

        assertThatThrownBy(() -> session.lock())
                .hasMessage("The session with " + server.target() + " is over, lock was not sent");
        assertThatThrownBy(() -> session.commit(""))
                .isNotInstanceOf(CommitUnknownException.class)
                .hasMessage("The session with " + server.target() + " is over, commit-configuration was not sent");
    }
}
