package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.shape.Declared;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.SecretRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how to log in to a device: by a password, by a key, or by the keys of the SSH agent. */
final class LoginReader {

    private static final String RULE = "device-one-login";

    private LoginReader() {}

    /** The login; null, with a problem, if it is wrong. */
    static @Nullable Login read(Fields fields) {
        Boolean agent = fields.get(DeviceKeys.AGENT);
        boolean hasAgent = agent == null || agent;
        boolean hasPassword = fields.has(DeviceKeys.PASSWORD);
        boolean hasKey = fields.has(DeviceKeys.KEY);
        refuseLonely(fields, hasKey && !hasAgent);
        if (hasPassword && hasKey) {
            fields.error(DeviceKeys.KEY, RULE, "The device has a password and a key", "keep one of the two");
        }
        if (hasPassword && hasAgent) {
            fields.error(DeviceKeys.AGENT, RULE, "The device has a password and an agent", "keep one of the two");
        }
        if (hasPassword) {
            SecretRef secret = fields.get(DeviceKeys.PASSWORD);
            return secret == null ? null : new Login.Password(secret);
        }
        if (hasAgent) {
            return hasKey ? agent(fields) : new Login.Agent("");
        }
        return hasKey ? key(fields) : new Login.Ambient();
    }

    private static @Nullable Login agent(Fields fields) {
        String key = fields.get(DeviceKeys.KEY);
        return key == null ? null : new Login.Agent(key);
    }

    private static @Nullable Login key(Fields fields) {
        String key = fields.get(DeviceKeys.KEY);
        String certificate = fields.get(DeviceKeys.CERTIFICATE);
        SecretRef passphrase = fields.get(DeviceKeys.PASSPHRASE);
        if (key == null || certificate == null || (fields.has(DeviceKeys.PASSPHRASE) && passphrase == null)) {
            return null;
        }
        return new Login.KeyFile(key, passphrase == null ? List.of() : List.of(passphrase), certificate);
    }

    private static void refuseLonely(Fields fields, boolean hasKeyFile) {
        for (Declared key : List.of(DeviceKeys.PASSPHRASE, DeviceKeys.CERTIFICATE)) {
            if (fields.has(key) && !hasKeyFile) {
                fields.error(
                        key,
                        RULE,
                        "The " + key.name() + " belongs to a key file, and the device has none",
                        "add key: with the path of the private key, without agent:, or remove " + key.name() + ":");
            }
        }
    }
}
