package dev.cantle.netconf.transport;

import dev.cantle.netconf.key.AgentFactory;
import dev.cantle.netconf.key.AgentIdentities;
import dev.cantle.netconf.key.KeyRefusedException;
import dev.cantle.netconf.key.PrivateKeys;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.core.CoreModuleProperties;

/** What the logins of one stop come down to: keys, an agent, passwords. Gathered before anything is connected. */
final class Credentials {

    private final List<KeyPair> keys = new ArrayList<>();
    private final List<AgentIdentities> agents = new ArrayList<>();
    private final List<SshLogin.Password> passwords = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Credentials() {}

    /**
     * Reads the keys and asks the agent.
     *
     * @param cache the keys that were read before
     * @throws TransportException if one of them cannot be had and there is nothing else to try
     */
    static Credentials of(SshStop stop, Map<List<Path>, List<KeyPair>> cache, Duration patience)
            throws TransportException {
        Credentials all = new Credentials();
        // agents first, as a key that one of them holds need not be opened
        List<SshLogin> ordered = stop.logins().stream()
                .sorted(Comparator.comparing(login -> !(login instanceof SshLogin.Agent)))
                .toList();
        for (SshLogin login : ordered) {
            try {
                all.add(login, cache, patience);
            } catch (KeyRefusedException e) {
                if (stop.logins().size() == 1) {
                    throw new TransportException(
                            TransportException.Kind.CREDENTIALS, String.valueOf(e.getMessage()), e.fix(), e);
                }
                all.notes.add(lowerCase(String.valueOf(e.getMessage())));
            }
        }
        return all;
    }

    private void add(SshLogin login, Map<List<Path>, List<KeyPair>> cache, Duration patience)
            throws KeyRefusedException {
        if (login instanceof SshLogin.KeyFile file) {
            addKey(file, cache);
        } else if (login instanceof SshLogin.Agent agent) {
            agents.add(AgentIdentities.of(agent.socket(), agent.only(), patience));
        } else if (login instanceof SshLogin.Password password) {
            passwords.add(password);
        }
    }

    // A key that the agent holds is left to it: nobody need type its passphrase again.
    private void addKey(SshLogin.KeyFile file, Map<List<Path>, List<KeyPair>> cache) throws KeyRefusedException {
        if (agents.stream().anyMatch(agent -> agent.holds(file.file()))) {
            return;
        }
        List<Path> files = new ArrayList<>(file.certificates());
        files.add(file.file());
        synchronized (cache) {
            List<KeyPair> known = cache.get(files);
            if (known == null) {
                known = PrivateKeys.load(file.file(), file.certificates(), file::reveal, notes);
                if (notes.isEmpty()) {
                    cache.put(files, known);
                }
            }
            keys.addAll(known);
        }
    }

    /** What was passed over, for the message of a login that is refused. */
    String notes() {
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    /** Gives the session all that it may show. A password is asked for when it comes to that, and not kept. */
    void giveTo(ClientSession session) {
        CoreModuleProperties.PREFERRED_AUTHS.set(session, methods());
        keys.forEach(session::addPublicKeyIdentity);
        if (!agents.isEmpty()) {
            AgentFactory.give(session, agents.get(0));
        }
        session.setPasswordIdentityProvider(context -> passwords.stream()
                .map(SshLogin.Password::reveal)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private String methods() {
        List<String> methods = new ArrayList<>();
        if (!keys.isEmpty() || !agents.isEmpty()) {
            methods.add("publickey");
        }
        if (!passwords.isEmpty()) {
            methods.add("password,keyboard-interactive");
        }
        return methods.isEmpty() ? "publickey" : String.join(",", methods);
    }

    private static String lowerCase(String message) {
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
