package dev.cantle.simulator;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;

/** The key by which a virtual router proves who it is. Generated anew for each router. */
final class HostKey {

    private HostKey() {}

    static KeyPair generate() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK has no P-256 keys", impossible);
        }
    }

    static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    static String knownHostsLine(String host, int port, PublicKey key) {
        return "[" + host + "]:" + port + " " + PublicKeyEntry.toString(key);
    }
}
