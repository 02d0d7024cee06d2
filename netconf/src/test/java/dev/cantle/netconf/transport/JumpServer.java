package dev.cantle.netconf.transport;

import dev.cantle.netconf.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.forward.AcceptAllForwardingFilter;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;

/** A jump host on a free port of 127.0.0.1, which takes one user with one password and notes where it connects to. */
final class JumpServer implements AutoCloseable {

    private final SshServer sshd = SshServer.setUpDefaultServer();
    private final KeyPair hostKey = ScriptedServer.newKey("ecdsa-sha2-nistp256", 256);
    private final String user;
    private final String password;
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final List<String> logins = new CopyOnWriteArrayList<>();

    JumpServer(String user, String password) throws IOException {
        this.user = user;
        this.password = password;
        sshd.setHost("127.0.0.1");
        sshd.setPort(0);
        sshd.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        sshd.setPasswordAuthenticator((name, word, session) -> {
            logins.add(name + "/" + word);
            return name.equals(user) && word.equals(password);
        });
        sshd.setForwardingFilter(new AcceptAllForwardingFilter() {
            @Override
            protected boolean checkAcceptance(String request, Session session, SshdSocketAddress target) {
                ports.add(target.getPort());
                return true;
            }
        });
        sshd.start();
    }

    JumpServer forbidding() {
        sshd.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        return this;
    }

    SshTarget target() {
        return new SshTarget("127.0.0.1", sshd.getPort(), user);
    }

    SshStop stop(Path knownHosts) {
        return new SshStop(target(), List.of(SshLogin.Password.of(password.toCharArray())), KnownHosts.of(knownHosts));
    }

    /** Adds the host key to the file. */
    JumpServer known(Path knownHosts) throws IOException {
        Files.writeString(
                knownHosts,
                "[127.0.0.1]:" + sshd.getPort() + " " + PublicKeyEntry.toString(hostKey.getPublic()) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return this;
    }

    /** The ports that it was asked to connect to. */
    List<Integer> ports() {
        return List.copyOf(ports);
    }

    /** The users and passwords that were tried. */
    List<String> logins() {
        return List.copyOf(logins);
    }

    int sessions() {
        return sshd.getActiveSessions().size();
    }

    /** Cuts everyone off. */
    void cut() {
        sshd.getActiveSessions().forEach(session -> session.close(true));
    }

    @Override
    public void close() throws IOException {
        sshd.stop(true);
    }
}
