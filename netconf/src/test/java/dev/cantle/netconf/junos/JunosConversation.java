package dev.cantle.netconf.junos;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A session with a server that says what the test tells it to. */
abstract class JunosConversation {

    @TempDir
    Path directory;

    ScriptedServer server;
    JunosSession session;

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
}
