package dev.cantle.netconf;

import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshLogin;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a server that says what it is told to, and sessions with it. */
public abstract class ScriptedConversation {

    @TempDir
    protected Path directory;

    protected ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = ScriptedServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    protected JunosSession connect() throws IOException {
        return connect(SessionOptions.defaults());
    }

    protected JunosSession connect(SessionOptions options) throws IOException {
        return JunosSession.open(
                server.target(),
                SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray()),
                KnownHosts.of(server.knownHosts(directory)),
                options);
    }
}
