package dev.cantle.inventory;

import dev.cantle.model.intent.Login;
import dev.cantle.model.value.SecretRef;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads how to log in to a device: by a password, by a key, or by the keys of the SSH agent. */
final class LoginReader {

    private static final String RULE = "device-one-login";

    private LoginReader() {}

    /** The login; null, with a problem, if it is wrong. */
    static @Nullable Login read(Fields fields) {
        Boolean agent = fields.optional("agent", false, Scalars::flag);
        boolean hasAgent = agent == null || agent;
        boolean hasPassword = fields.has("password");
        boolean hasKey = fields.has("key");
        refuseLonely(fields, hasKey && !hasAgent);
        if (hasPassword && hasKey) {
            fields.error("key", RULE, "The device has a password and a key", "keep one of the two");
        }
        if (hasPassword && hasAgent) {
            fields.error("agent", RULE, "The device has a password and an agent", "keep one of the two");
        }
        if (hasPassword) {
            SecretRef secret = Secrets.read(fields, "password");
            return secret == null ? null : new Login.Password(secret);
        }
        if (hasAgent) {
            return hasKey ? fields.required("key", Scalars.parsed(Login.Agent::new)) : new Login.Agent("");
        }
        return hasKey ? key(fields) : new Login.Ambient();
    }

    private static @Nullable Login key(Fields fields) {
        Login.KeyFile key = fields.required("key", Scalars.parsed(Login.KeyFile::new));
        String certificate = fields.optional("certificate", "", Scalars.parsed(Function.identity()));
        SecretRef passphrase = fields.has("passphrase") ? Secrets.read(fields, "passphrase") : null;
        if (key == null || certificate == null || (fields.has("passphrase") && passphrase == null)) {
            return null;
        }
        return new Login.KeyFile(key.path(), passphrase == null ? List.of() : List.of(passphrase), certificate);
    }

    private static void refuseLonely(Fields fields, boolean hasKeyFile) {
        for (String key : List.of("passphrase", "certificate")) {
            if (fields.has(key) && !hasKeyFile) {
                fields.error(
                        key,
                        RULE,
                        "The " + key + " belongs to a key file, and the device has none",
                        "add key: with the path of the private key, without agent:, or remove " + key + ":");
            }
        }
    }
}
