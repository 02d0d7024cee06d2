package dev.cantle.netconf.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentKeyConstraint;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** The keys that an agent offers for one login, as the SSH library wants to see an agent. */
public final class AgentIdentities implements SshAgent {

    private final AgentSocket agent;
    private final List<Identity> identities;

    private AgentIdentities(AgentSocket agent, List<Identity> identities) {
        this.agent = agent;
        this.identities = identities;
    }

    /**
     * Asks the agent for its keys, certificates before plain keys.
     *
     * @param socket the agent's
     * @param only the keys to use, named by their files; all without any
     * @param patience how long an answer may take
     * @throws KeyRefusedException if it does not answer, or has no such key
     */
    public static AgentIdentities of(Path socket, List<Path> only, Duration patience) throws KeyRefusedException {
        AgentSocket agent = new AgentSocket(socket, patience);
        List<byte[]> wanted = new ArrayList<>();
        for (Path file : only) {
            wanted.add(publicKey(file));
        }
        List<Identity> identities = new ArrayList<>();
        try {
            for (AgentKey key : agent.keys()) {
                Identity identity = Identity.tryOf(key);
                if (identity != null && (wanted.isEmpty() || identity.isOneOf(wanted))) {
                    identities.add(identity.isCertificate() ? certificatesIn(identities) : identities.size(), identity);
                }
            }
        } catch (IOException e) {
            throw new KeyRefusedException(
                    "The SSH agent at " + agent + " cannot be asked: " + e.getMessage(),
                    "Start an agent and export its SSH_AUTH_SOCK: eval \"$(ssh-agent)\"",
                    e);
        }
        if (identities.isEmpty()) {
            throw only.isEmpty()
                    ? new KeyRefusedException("The SSH agent at " + agent + " holds no key", "Add one: ssh-add FILE")
                    : new KeyRefusedException(
                            "The SSH agent at " + agent + " does not hold the key in " + only.get(0),
                            "Add it: ssh-add FILE");
        }
        return new AgentIdentities(agent, identities);
    }

    /** Tells whether the private key in that file is one of these; its public half stands beside it. */
    public boolean holds(Path file) {
        try {
            List<byte[]> wanted = List.of(publicKey(file));
            return identities.stream().anyMatch(it -> it.isOneOf(wanted));
        } catch (KeyRefusedException noPublicHalf) {
            return false;
        }
    }

    private static int certificatesIn(List<Identity> identities) {
        return (int) identities.stream().filter(Identity::isCertificate).count();
    }

    private static byte[] publicKey(Path file) throws KeyRefusedException {
        Path name = file.toString().endsWith(".pub") ? file : Path.of(file + ".pub");
        try {
            return AuthorizedKeyEntry.parseAuthorizedKeyEntry(
                            Files.readString(name).strip())
                    .getKeyData();
        } catch (IOException | RuntimeException e) {
            throw new KeyRefusedException(
                    "The public key in " + name + " cannot be read",
                    "Name a key whose public half stands beside it in a file that ends in .pub",
                    e);
        }
    }

    @Override
    public Iterable<? extends Map.Entry<PublicKey, String>> getIdentities() {
        return identities.stream()
                .map(it -> new SimpleImmutableEntry<>(it.key, it.held.comment()))
                .toList();
    }

    @Override
    public Map.Entry<String, byte[]> sign(SessionContext session, PublicKey key, String algorithm, byte[] data)
            throws IOException {
        Identity identity = identities.stream()
                .filter(it -> it.key.equals(key) || KeyUtils.compareKeys(it.key, key))
                .findFirst()
                .orElseThrow(() -> new IOException("the agent does not hold that key"));
        AgentSocket.Signed signed = agent.sign(identity.held, data, flags(algorithm));
        String wanted = KeyUtils.getSignatureAlgorithm(algorithm, key);
        if (!wanted.equals(signed.algorithm())) {
            throw new IOException("the agent signed by " + signed.algorithm() + " instead of " + wanted);
        }
        return new SimpleImmutableEntry<>(algorithm, signed.signature());
    }

    private static int flags(String algorithm) {
        if (algorithm.startsWith("rsa-sha2-512")) {
            return AgentSocket.RSA_SHA2_512;
        }
        return algorithm.startsWith("rsa-sha2-256") ? AgentSocket.RSA_SHA2_256 : 0;
    }

    @Override
    public void addIdentity(KeyPair key, String comment, SshAgentKeyConstraint... constraints) {
        throw new UnsupportedOperationException("An agent is never changed");
    }

    @Override
    public void removeIdentity(PublicKey key) {
        throw new UnsupportedOperationException("An agent is never changed");
    }

    @Override
    public void removeAllIdentities() {
        throw new UnsupportedOperationException("An agent is never changed");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // each question has a connection of its own
    }

    private static final class Identity {

        private final AgentKey held;
        private final PublicKey key;

        private Identity(AgentKey held, PublicKey key) {
            this.held = held;
            this.key = key;
        }

        /** Keys of kinds that we cannot use, such as those on a token, are passed over. */
        static @Nullable Identity tryOf(AgentKey held) {
            try {
                return new Identity(held, new ByteArrayBuffer(held.blob()).getRawPublicKey());
            } catch (SshException | RuntimeException e) {
                return null;
            }
        }

        boolean isCertificate() {
            return key instanceof OpenSshCertificate;
        }

        boolean isOneOf(List<byte[]> wanted) {
            byte[] plain = Certificates.plainBlob(key);
            return wanted.stream().anyMatch(it -> Arrays.equals(it, plain) || Arrays.equals(it, held.blob()));
        }
    }
}
