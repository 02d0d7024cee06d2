package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.message.RpcErrorException;
import dev.cantle.netconf.operational.BgpSummary;
import dev.cantle.netconf.operational.InterfacesTerse;
import dev.cantle.netconf.operational.Ping;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A login that is confined to a logical system: much of what a session asks is refused to it, and it lives on. */
@Tag("io")
class ConfinedLoginTest extends JunosConversation {

    private static final String DENIED =
            "<rpc-error><error-severity>error</error-severity><error-info><bad-element>%s</bad-element></error-info>"
                    + "<error-message>permission denied</error-message></rpc-error>";
    private static final String UNKNOWN =
            "<rpc-error><error-type>protocol</error-type><error-tag>operation-failed</error-tag>"
                    + "<error-severity>error</error-severity><error-message>syntax error</error-message>"
                    + "<error-info><bad-element>%s</bad-element></error-info></rpc-error>";

    @ParameterizedTest
    @ValueSource(strings = {DENIED, UNKNOWN})
    void noRefusedProbeEndsTheSession(String refusal) throws IOException {
        for (String operation : List.of(
                "get-commit-information",
                "get-configuration",
                "get-software-information",
                "get-bgp-summary-information",
                "get-interface-information",
                "ping",
                "lock")) {
            server.on(operation, refusal.formatted(operation));
        }
        Scope own = Scope.ofLogin();

        assertThatThrownBy(session::commitHistory).isInstanceOf(RpcErrorException.class);
        assertThatThrownBy(session::compare).isInstanceOf(RpcErrorException.class);
        assertThatThrownBy(() ->
                        session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), text -> text.read()))
                .isInstanceOf(RpcErrorException.class);
        assertThatThrownBy(session::lock).isInstanceOf(LockDeniedException.class);
        for (var probe : List.of(
                new SoftwareInformation(own),
                new BgpSummary(own),
                new InterfacesTerse(own, ""),
                Ping.of(own, "192.0.2.1", 3))) {
            String reply = session.query(probe, it -> new String(it.stream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(reply).contains("<error-severity>error</error-severity>");
        }

        assertThat(session.isOpen()).isTrue();
        session.load(LoadConfiguration.set("set protocols bgp group a"));
        assertThat(server.operations()).last().isEqualTo("load-configuration");
    }

    @Test
    void aConfinedLoginNamesNoLogicalSystem() throws IOException {
        session.query(new BgpSummary(Scope.ofLogin()), it -> it.stream().read());
        server.on("get-configuration", "<configuration-text/>");
        session.configuration(
                GetConfiguration.running(ConfigurationFormat.TEXT).of(Scope.ofLogin()), text -> text.read());

        assertThat(server.requests()).noneMatch(request -> request.contains("logical-system"));
    }
}
