package dev.cantle.simulator;

import dev.cantle.model.value.IllegalValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Iterator;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The key by which a virtual router proves who it is. */
public final class HostKey {

    /** A kind of host key. */
    public enum Kind {
        /** ECDSA over P-256, what a router gets if nobody says otherwise: quick to make. */
        ECDSA("ecdsa-sha2-nistp256", 256),
        /** Ed25519, what OpenSSH prefers. */
        ED25519("ssh-ed25519", 256),
        /** RSA of 2048 bits, what older Junos releases have; slow to make. */
        RSA("ssh-rsa", 2048);

        private final String name;
        private final int bits;

        Kind(String name, int bits) {
            this.name = name;
            this.bits = bits;
        }
    }

    private HostKey() {}

    /** A new key. */
    public static KeyPair generate(Kind kind) {
        try {
            return KeyUtils.generateKeyPair(kind.name, kind.bits);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK has no keys of the kind " + kind.name, impossible);
        }
    }

    /**
     * Reads a private key from a file, in a format of OpenSSH or PEM, without a passphrase.
     *
     * @throws IllegalValueException if the file holds no such key
     * @throws IOException if it cannot be read at all
     */
    public static KeyPair read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Iterator<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(
                            null, new PathResource(file), in, FilePasswordProvider.EMPTY)
                    .iterator();
            return keys.next();
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalValueException(
                    "host-key",
                    file + " holds no private key that can be read without a passphrase",
                    "make one: ssh-keygen -t ed25519 -N '' -f " + file.getFileName());
        }
    }

    static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    static String knownHostsLine(String host, int port, PublicKey key) {
        return "[" + host + "]:" + port + " " + PublicKeyEntry.toString(key);
    }
}
