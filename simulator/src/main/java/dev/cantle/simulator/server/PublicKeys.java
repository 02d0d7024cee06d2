package dev.cantle.simulator.server;

import dev.cantle.model.value.IllegalValueException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** Public keys as lines of OpenSSH. */
final class PublicKeys {

    private PublicKeys() {}

    static List<PublicKey> read(List<String> lines) {
        return lines.stream().map(PublicKeys::read).toList();
    }

    static PublicKey read(String line) {
        try {
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line);
            PublicKey key = entry == null ? null : entry.resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
            if (key != null) {
                return key;
            }
        } catch (IOException | GeneralSecurityException | RuntimeException broken) {
            throw refused(line);
        }
        throw refused(line);
    }

    private static IllegalValueException refused(String line) {
        return new IllegalValueException(
                "public-key",
                "'" + line.strip() + "' is not a public key",
                "write it as OpenSSH does: ssh-ed25519 AAAA… comment");
    }
}
