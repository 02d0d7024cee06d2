package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class JunosSessionTest {

    @TempDir
    Path directory;

    private ScriptedServer server;
    private JunosSession session;

    @BeforeEach
    void connect() throws IOException {
        server = ScriptedServer.start();
        session = JunosSession.open(
                server.target(),
                SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                KnownHosts.of(server.knownHosts(directory)),
                SessionOptions.defaults());
    }

    @AfterEach
    void disconnect() throws IOException {
        session.close();
        server.close();
    }

    @Test
    void aWholePushIsAConversationOfPlainRequests() throws IOException {
        server.on("get-configuration", """
                <configuration-information><configuration-output>
                [edit logical-systems]
                +  l2 { ... }
                </configuration-output></configuration-information>""");

        session.lock();
        session.load(LoadConfiguration.text(LoadConfiguration.Action.REPLACE, "logical-systems { l2; }"));
        String difference = session.compare();
        session.commitCheck();
        session.commitConfirmed(5, "cantle: multicloud-fra");
        session.commit("cantle: proven");
        session.unlock();

        assertThat(difference).isEqualTo("[edit logical-systems]\n+  l2 { ... }\n");
        assertThat(server.operations())
                .containsExactly(
                        "lock",
                        "load-configuration",
                        "get-configuration",
                        "commit-configuration",
                        "commit-configuration",
                        "commit-configuration",
                        "unlock");
    }
}
