package dev.cantle.cli.secret;

import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.Terminal;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Secrets in PKCS#12 key stores, as {@code keytool -importpass -storetype PKCS12} puts them there: an entry of a secret
 * key, whose bytes are the text. One password opens all stores of a command: {@code CANTLE_KEYSTORE_PASSWORD}, or where
 * {@code CANTLE_KEYSTORE_PASSWORD_REF} leads, or what somebody types.
 */
final class SecretKeystore implements AutoCloseable {

    static final String PASSWORD = "CANTLE_KEYSTORE_PASSWORD";
    private static final String REFERENCE = PASSWORD + "_REF";
    private static final int LARGEST_STORE_BYTES = 1 << 20;

    /** How a reference is followed. */
    @FunctionalInterface
    interface Follow {
        Secret apply(SecretRef reference) throws SecretUnavailableException;
    }

    private final UserPaths paths;
    private final Environment environment;
    private final Terminal terminal;
    private final Follow follow;
    private final Map<Path, KeyStore> stores = new HashMap<>();
    private char[] password = {};

    SecretKeystore(UserPaths paths, Environment environment, Terminal terminal, Follow follow) {
        this.paths = paths;
        this.environment = environment;
        this.terminal = terminal;
        this.follow = follow;
    }

    Secret read(SecretRef reference) throws SecretUnavailableException {
        int hash = reference.target().indexOf('#');
        String alias = reference.target().substring(hash + 1);
        Path file = paths.of(reference.target().substring(0, hash));
        KeyStore store = stores.get(file);
        if (store == null) {
            store = open(file, reference);
            stores.put(file, store);
        }
        try {
            Key key = store.getKey(alias, password);
            if (key instanceof SecretKey secret && secret.getEncoded() != null) {
                return SecretBytes.firstLine(secret.getEncoded(), reference, "the entry");
            }
            throw new SecretUnavailableException(
                    reference + ": the key store has no secret of this alias\n  fix: keytool"
                            + " -importpass -storetype PKCS12 -keystore " + file + " -alias " + alias);
        } catch (UnrecoverableKeyException e) {
            throw new SecretUnavailableException(
                    reference
                            + ": the entry has another password than the key store\n  fix: give both the same, as PKCS#12 wants");
        } catch (GeneralSecurityException e) {
            throw unreadable(reference);
        }
    }

    private KeyStore open(Path file, SecretRef reference) throws SecretUnavailableException {
        byte[] bytes = SecretFile.bytes(file, reference, LARGEST_STORE_BYTES + 1);
        if (bytes.length > LARGEST_STORE_BYTES) {
            throw new SecretUnavailableException(reference + ": the key store is larger than 1 MiB\n  fix: is it one?");
        }
        if (password.length == 0) {
            password = password(reference, file);
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                forget();
                throw new SecretUnavailableException(
                        reference + ": the password does not open the key store\n  fix: check " + PASSWORD);
            }
            throw unreadable(reference);
        } catch (GeneralSecurityException e) {
            throw unreadable(reference);
        }
    }

    private static SecretUnavailableException unreadable(SecretRef reference) {
        return new SecretUnavailableException(
                reference + ": this cannot be read as a PKCS#12 key store\n  fix: keytool -list -storetype PKCS12"
                        + " -keystore FILE must show it");
    }

    private char[] password(SecretRef reference, Path file) throws SecretUnavailableException {
        Optional<String> given = environment.get(PASSWORD);
        if (given.isPresent()) {
            return given.get().toCharArray();
        }
        Optional<String> elsewhere = environment.get(REFERENCE);
        if (elsewhere.isPresent()) {
            return followed(elsewhere.get(), reference);
        }
        return terminal.askSecret("Password of the key store " + file + ": ")
                .orElseThrow(() -> new SecretUnavailableException(reference
                        + ": there is no password for the key store\n  fix: set " + PASSWORD + ", or " + REFERENCE
                        + " to a reference such as exec:pass show cantle"));
    }

    private char[] followed(String text, SecretRef reference) throws SecretUnavailableException {
        try {
            SecretRef own = SecretRef.parse(text);
            if (own.scheme().equals("keystore")) {
                throw new SecretUnavailableException(
                        reference + ": " + REFERENCE + " leads to a key store itself\n  fix: use env:, file: or exec:");
            }
            try (Secret secret = follow.apply(own)) {
                return secret.copy();
            }
        } catch (IllegalValueException e) {
            // What stands there may be the password itself.
            throw new SecretUnavailableException(reference + ": " + REFERENCE
                    + " is not a reference to a secret\n  fix: such as file:PATH; the password itself goes into "
                    + PASSWORD);
        }
    }

    private void forget() {
        Arrays.fill(password, '\0');
        password = new char[0];
    }

    @Override
    public void close() {
        forget();
        stores.clear();
    }
}
