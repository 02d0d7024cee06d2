package dev.cantle.verify.cloud.json;

import dev.cantle.model.value.SecretRef;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of circuits, kept as fingerprints only: an HMAC-SHA-256 under a number that this run has drawn, so that a
 * fingerprint is worth nothing elsewhere. Comparing takes the same time whatever the keys are.
 */
public final class Keys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec salt;
    private final Map<SecretRef, byte[]> fingerprints = new TreeMap<>();

    /** No keys yet. */
    public Keys() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        salt = new SecretKeySpec(random, ALGORITHM);
    }

    /** Takes a key in. The characters stay the caller's, who wipes them. */
    public void add(SecretRef reference, char[] key) {
        fingerprints.put(reference, fingerprint(CharBuffer.wrap(key)));
    }

    /** Which references lead to this key, and which do not. */
    KeyNote note(String key) {
        byte[] other = fingerprint(key);
        List<SecretRef> same = new ArrayList<>();
        List<SecretRef> others = new ArrayList<>();
        fingerprints.forEach(
                (reference, known) -> (MessageDigest.isEqual(known, other) ? same : others).add(reference));
        return new KeyNote(same, others);
    }

    private byte[] fingerprint(CharSequence key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(salt);
            for (int i = 0; i < key.length(); i++) {
                mac.update((byte) (key.charAt(i) >> 8));
                mac.update((byte) key.charAt(i));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
