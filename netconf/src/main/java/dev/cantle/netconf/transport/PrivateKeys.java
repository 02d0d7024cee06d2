package dev.cantle.netconf.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/** Reads private keys from files; every way in which that fails is told in the user's words. */
final class PrivateKeys {

    private PrivateKeys() {}

    static List<KeyPair> load(SshLogin.KeyFile login) throws TransportException {
        Path file = login.file();
        if (!Files.isReadable(file)) {
            throw refused("The key file " + file + " cannot be read", "Name a private key that exists and is yours");
        }
        boolean[] asked = new boolean[1];
        FilePasswordProvider passphrase = (session, resource, retry) -> {
            asked[0] = true;
            return login.reveal();
        };
        List<KeyPair> keys = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Iterable<KeyPair> loaded =
                    SecurityUtils.loadKeyPairIdentities(null, new PathResource(file), in, passphrase);
            if (loaded != null) {
                loaded.forEach(keys::add);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // the cause is left out on purpose: some decoders quote what they could not decode
            throw asked[0] ? wrongPassphrase(file) : notAKey(file);
        }
        if (keys.isEmpty()) {
            throw asked[0] ? wrongPassphrase(file) : notAKey(file);
        }
        return keys;
    }

    private static TransportException wrongPassphrase(Path file) {
        return refused("The passphrase does not open the key in " + file, "Give the passphrase of that key");
    }

    private static TransportException notAKey(Path file) {
        return refused(
                "The file " + file + " holds no private key that can be read",
                "Name an ed25519, ecdsa or rsa private key in OpenSSH or PEM form");
    }

    private static TransportException refused(String message, String fix) {
        return new TransportException(TransportException.Kind.CREDENTIALS, message, fix);
    }
}
