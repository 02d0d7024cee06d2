package dev.cantle.netconf.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.SessionLostException;
import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.netconf.message.SessionOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a log sees of a session. */
@Tag("io")
class WireLogTest extends ScriptedConversation {

    private final List<String> seen = new ArrayList<>();
    private final WireLog log = (direction, time, peer, operation) -> {
        StringBuilder all = new StringBuilder(direction + " " + operation + " ");
        return new WireLog.Entry() {
            @Override
            public void text(String masked) {
                all.append(masked);
            }

            @Override
            public void end(long bytes, boolean whole) {
                seen.add(all + (whole ? " whole" : " cut"));
            }
        };
    };

    @Test
    void bothDirectionsAreSeenWithSecretsMasked() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-text>neighbor 10.0.0.1 {\n    authentication-key \"$9$abcDEF\";\n}"
                        + "</configuration-text>");

        try (JunosSession session = connect(SessionOptions.defaults().withWireLog(log))) {
            session.load(LoadConfiguration.set("set protocols bgp group a authentication-key hunter2\n"));
            session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), text -> text.read());
        }

        assertThat(seen)
                .extracting(it -> it.substring(0, it.indexOf(' ', it.indexOf(' ') + 1)))
                .containsExactly(
                        "SENT hello",
                        "RECEIVED hello",
                        "SENT load-configuration",
                        "RECEIVED load-configuration",
                        "SENT get-configuration",
                        "RECEIVED get-configuration",
                        "SENT close-session",
                        "RECEIVED close-session");
        assertThat(seen).allMatch(message -> message.endsWith(" whole"));
        assertThat(String.join("\n", seen))
                .contains("authentication-key ********")
                .doesNotContain("hunter2")
                .doesNotContain("abcDEF")
                .doesNotContain(ScriptedServer.PASSWORD);
    }

    @Test
    void aReplyThatBreaksOffIsSeenAsFarAsItCame() throws IOException {
        server.on("lock", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\"><error-message>no ");
            wire.cut();
        });

        try (JunosSession session = connect(SessionOptions.defaults().withWireLog(log))) {
            assertThatThrownBy(session::lock).isInstanceOf(SessionLostException.class);
        }

        assertThat(seen)
                .last()
                .asString()
                .startsWith("RECEIVED lock <rpc-reply")
                .endsWith("<error-message>no  cut");
    }

    @Test
    void whatAnswersNothingIsSeenToo() throws IOException {
        server.on("lock", (wire, id) -> wire.send("<notification/>"));

        try (JunosSession session = connect(SessionOptions.defaults().withWireLog(log))) {
            assertThatThrownBy(session::lock).hasMessageContaining("<notification>");
        }

        assertThat(seen).last().asString().isEqualTo("RECEIVED nothing that was asked <notification/> cut");
    }
}
