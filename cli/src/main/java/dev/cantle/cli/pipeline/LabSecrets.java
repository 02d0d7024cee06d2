package dev.cantle.cli.pipeline;

import dev.cantle.model.value.SecretRef;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/**
 * Secrets for a lab in which both ends are ours: what the user has set is used, and for the rest a key is made up that
 * lives as long as this object. It holds letters and digits only, which every provider takes.
 *
 * <p>One thread at a time.
 */
public final class LabSecrets implements SecretSource, AutoCloseable {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 24;

    private final SecretSource ambient;
    private final SecureRandom random = new SecureRandom();
    private final Map<SecretRef, Secret> made = new HashMap<>();

    /** Secrets over those of the user. */
    public LabSecrets(SecretSource ambient) {
        this.ambient = ambient;
    }

    @Override
    public Secret resolve(SecretRef reference) {
        try {
            return ambient.resolve(reference);
        } catch (SecretUnavailableException unset) {
            return new Secret(
                    made.computeIfAbsent(reference, unused -> makeUp()).copy());
        }
    }

    private Secret makeUp() {
        char[] key = new char[LENGTH];
        for (int i = 0; i < key.length; i++) {
            key[i] = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return new Secret(key);
    }

    @Override
    public void close() {
        made.values().forEach(Secret::close);
    }
}
