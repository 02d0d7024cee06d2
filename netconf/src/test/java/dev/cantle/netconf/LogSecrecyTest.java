package dev.cantle.netconf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.junos.ConfigurationFormat;
import dev.cantle.netconf.junos.GetConfiguration;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class LogSecrecyTest {

    /** Named in {@code simplelogger.properties}. */
    private static final Path LOG = Path.of("target", "test-debug.log");

    @TempDir
    Path directory;

    @Test
    void aDebugLogNamesOperationsAndShowsNeitherMessagesNorSecrets() throws IOException {
        try (ScriptedServer server = ScriptedServer.start()) {
            server.on(
                    "get-configuration", "<configuration-text>authentication-key \"$9$logged\";</configuration-text>");
            try (JunosSession session = JunosSession.open(
                    server.target(),
                    SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                    KnownHosts.of(server.knownHosts(directory)),
                    SessionOptions.defaults())) {
                session.load(LoadConfiguration.set("set protocols bgp group a authentication-key never-logged\n"));
                session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), Reader::read);
            }
        }

        assertThat(Files.readString(LOG, StandardCharsets.UTF_8))
                .contains("load-configuration sent, ")
                .contains("get-configuration answered after ")
                .doesNotContain(ScriptedServer.PASSWORD)
                .doesNotContain("never-logged")
                .doesNotContain("$9$logged")
                .doesNotContain("set protocols");
    }
}
