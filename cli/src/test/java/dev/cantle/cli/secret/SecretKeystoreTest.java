package dev.cantle.cli.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.Terminal;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets in PKCS#12 key stores, put there as keytool -importpass puts them. */
class SecretKeystoreTest {

    private static final String KEY = "q7RtW2mZx9LpK4vN";
    private static final String PASSWORD = "opens-the-store";

    @TempDir
    Path workspace;

    private final Map<String, String> variables = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Terminal terminal = Terminal.NOBODY;

    @BeforeEach
    void makeStore() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var entry = new KeyStore.SecretKeyEntry(
                SecretKeyFactory.getInstance("PBEWithMD5AndDES").generateSecret(new PBEKeySpec(KEY.toCharArray())));
        store.setEntry("aws-fra-1", entry, new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        Path file = workspace.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void anEntryIsASecret() throws SecretUnavailableException {
        variables.put("CANTLE_KEYSTORE_PASSWORD", PASSWORD);

        assertThat(resolved("keystore:keys.p12#aws-fra-1")).isEqualTo(KEY);
    }

    @Test
    void thePasswordMayStandElsewhere() throws Exception {
        Path file = Files.writeString(workspace.resolve("store.password"), PASSWORD + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        variables.put("CANTLE_KEYSTORE_PASSWORD_REF", "file:store.password");

        assertThat(resolved("keystore:keys.p12#aws-fra-1")).isEqualTo(KEY);
    }

    @Test
    void somebodyAtTheTerminalIsAskedOnce() throws Exception {
        terminal = answering(PASSWORD);
        Files.copy(workspace.resolve("keys.p12"), workspace.resolve("more.p12"));
        Files.setPosixFilePermissions(workspace.resolve("more.p12"), PosixFilePermissions.fromString("rw-------"));

        SecretKeystore stores = stores();
        stores.read(SecretRef.parse("keystore:keys.p12#aws-fra-1")).close();
        stores.read(SecretRef.parse("keystore:more.p12#aws-fra-1")).close();

        assertThat(asked).hasValue(1);
    }

    @Test
    void withoutAPasswordTheMessageSaysWhereItMayStand() {
        assertThatThrownBy(() -> resolved("keystore:keys.p12#aws-fra-1")).hasMessage("""
                keystore:keys.p12#aws-fra-1: there is no password for the key store
                  fix: set CANTLE_KEYSTORE_PASSWORD, or CANTLE_KEYSTORE_PASSWORD_REF to a reference such as \
                exec:pass show cantle""");
    }

    @Test
    void aWrongPasswordIsSaidAndNotShown() {
        variables.put("CANTLE_KEYSTORE_PASSWORD", "another-one");

        assertThatThrownBy(() -> resolved("keystore:keys.p12#aws-fra-1"))
                .hasMessageContaining("the password does not open the key store")
                .hasMessageNotContaining("another-one");
    }

    @Test
    void aPasswordInThePlaceOfItsReferenceIsNotShown() {
        variables.put("CANTLE_KEYSTORE_PASSWORD_REF", PASSWORD);

        assertThatThrownBy(() -> resolved("keystore:keys.p12#aws-fra-1"))
                .hasMessageContaining("CANTLE_KEYSTORE_PASSWORD_REF is not a reference to a secret")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void aKeyStoreDoesNotOpenAKeyStore() {
        variables.put("CANTLE_KEYSTORE_PASSWORD_REF", "keystore:keys.p12#aws-fra-1");

        assertThatThrownBy(() -> resolved("keystore:keys.p12#aws-fra-1"))
                .hasMessageContaining("leads to a key store itself");
    }

    @Test
    void anAliasThatIsNotThereIsSaidWithTheCommandThatMakesIt() {
        variables.put("CANTLE_KEYSTORE_PASSWORD", PASSWORD);

        assertThatThrownBy(() -> resolved("keystore:keys.p12#azure-fra-1"))
                .hasMessageContaining("the key store has no secret of this alias")
                .hasMessageContaining("-alias azure-fra-1");
    }

    @Test
    void aKeyStoreThatIsNotThereIsSaidWithTheCommandThatMakesIt() {
        assertThatThrownBy(() -> resolved("keystore:none.p12#aws-fra-1"))
                .hasMessageContaining("there is no such file")
                .hasMessageContaining("keytool -importpass -storetype PKCS12 -keystore ")
                .hasMessageContaining("none.p12 -alias aws-fra-1");
    }

    @Test
    void whatIsNoKeyStoreOrOpenToOthersIsRefused() throws IOException {
        variables.put("CANTLE_KEYSTORE_PASSWORD", PASSWORD);
        Path other = Files.writeString(workspace.resolve("other.p12"), "not a key store");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(workspace.resolve("keys.p12"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> resolved("keystore:other.p12#aws"))
                .hasMessageContaining("this cannot be read as a PKCS#12 key store");
        assertThatThrownBy(() -> resolved("keystore:keys.p12#aws-fra-1"))
                .hasMessageContaining("others may read or change the file");
    }

    private String resolved(String reference) throws SecretUnavailableException {
        try (SecretKeystore stores = stores();
                Secret secret = stores.read(SecretRef.parse(reference))) {
            return new String(secret.copy());
        }
    }

    private SecretKeystore stores() {
        var environment = new Environment(variables);
        var files = new SecretFile(new UserPaths(environment, workspace));
        return new SecretKeystore(new UserPaths(environment, workspace), environment, terminal, files::read);
    }

    private Terminal answering(String password) {
        return new Terminal() {
            @Override
            public boolean isInteractive() {
                return true;
            }

            @Override
            public Optional<String> ask(String question, Duration limit) {
                return Optional.empty();
            }

            @Override
            public Optional<char[]> askSecret(String question) {
                asked.incrementAndGet();
                return Optional.of(password.toCharArray());
            }
        };
    }
}
