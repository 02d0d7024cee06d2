package dev.cantle.simulator.server;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.certificate.OpenSshCertificateBuilder;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;

/** The keys by which a router proves who it is, and their certificates. */
final class HostIdentity {

    private final List<KeyPair> keys;
    private final List<OpenSshCertificate> certificates = new ArrayList<>();

    HostIdentity(String name, List<KeyPair> keys, List<KeyPair> authorities) {
        this.keys = List.copyOf(keys);
        for (KeyPair authority : authorities) {
            keys.forEach(key -> certificates.add(certificate(name, key, authority)));
        }
    }

    private static OpenSshCertificate certificate(String name, KeyPair key, KeyPair authority) {
        try {
            return OpenSshCertificateBuilder.hostCertificate()
                    .id(name)
                    .serial(1)
                    .publicKey(key.getPublic())
                    .principals(List.of(RouterServer.HOST, "localhost", name))
                    .validAfter(OpenSshCertificate.MIN_EPOCH)
                    .validBefore(OpenSshCertificate.INFINITY)
                    .sign(authority);
        } catch (Exception unfit) {
            throw new IllegalArgumentException("That key cannot sign a host certificate", unfit);
        }
    }

    void show(SshServer ssh) {
        ssh.setKeyPairProvider(KeyPairProvider.wrap(keys));
        if (!certificates.isEmpty()) {
            ssh.setHostKeyCertificateProvider(session -> certificates);
        }
    }
}
