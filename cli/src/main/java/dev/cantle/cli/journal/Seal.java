package dev.cantle.cli.journal;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.secret.SecretNames;
import dev.cantle.model.secret.Type9;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts a fingerprint in the place of each key of a configuration, so that it may be kept. Under one seal equal keys have
 * equal fingerprints, in whatever form the device shows them; fingerprints of two seals say nothing of each other.
 *
 * <p>The salt stands beside the fingerprints in the journal. Whoever reads that file and guesses a key can see whether
 * he was right, so a guess is made to cost some thousand hashes; nothing in the file can be turned back into a key.
 *
 * <p>For any thread.
 */
public final class Seal {

    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 10_000;
    private static final int FINGERPRINT_BITS = 64;
    private static final int MEMORY_KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern FORM = Pattern.compile("\\$(?:9|1|5|6|8)\\$.*");

    private final byte[] salt;
    private final byte[] memoryKey = new byte[MEMORY_KEY_BYTES];
    private final Map<String, String> made = new HashMap<>();

    private Seal(byte[] salt) {
        this.salt = salt;
        RANDOM.nextBytes(memoryKey);
    }

    /** A new seal. */
    public static Seal random() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Seal(salt);
    }

    /**
     * The seal of that salt.
     *
     * @throws IllegalArgumentException if it is no salt
     */
    public static Seal of(String salt) {
        byte[] bytes = HexFormat.of().parseHex(salt);
        if (bytes.length != SALT_BYTES) {
            throw new IllegalArgumentException("A salt has " + SALT_BYTES + " bytes, not " + bytes.length);
        }
        return new Seal(bytes);
    }

    /** The salt, in hexadecimal digits. */
    public String salt() {
        return HexFormat.of().formatHex(salt);
    }

    /** A configuration that may be kept. */
    public SealedConfiguration seal(Configuration readable) {
        return new SealedConfiguration(new Configuration(sealed(readable.statements(), false)));
    }

    private List<Statement> sealed(List<Statement> statements, boolean ofSnmp) {
        return statements.stream()
                .map(statement -> statement
                        .withComments(List.of())
                        .withArguments(arguments(statement, ofSnmp))
                        .withChildren(sealed(
                                statement.children(),
                                ofSnmp || statement.keyword().equals("snmp"))))
                .toList();
    }

    /** A community is a password in SNMP, and a name or a number everywhere else. */
    private List<String> arguments(Statement statement, boolean ofSnmp) {
        String keyword = statement.keyword();
        boolean secret = SecretNames.isSecret(keyword) || (ofSnmp && keyword.equals("community"));
        return statement.arguments().stream()
                .map(argument -> secret || FORM.matcher(argument).matches() ? fingerprint(argument) : argument)
                .toList();
    }

    private String fingerprint(String key) {
        char[] plain = Type9.decode(key).orElseGet(key::toCharArray);
        try {
            return remembered(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256 and PBKDF2", e);
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    // A push seals the same few keys again and again; what is remembered is not the key either.
    private synchronized String remembered(char[] plain) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(memoryKey, "HmacSHA256"));
        byte[] bytes = new String(plain).getBytes(StandardCharsets.UTF_8);
        String name = HexFormat.of().formatHex(mac.doFinal(bytes));
        Arrays.fill(bytes, (byte) 0);
        String known = made.get(name);
        if (known != null) {
            return known;
        }
        String fresh = "key-" + HexFormat.of().formatHex(derived(plain));
        made.put(name, fresh);
        return fresh;
    }

    private byte[] derived(char[] plain) throws GeneralSecurityException {
        // PBKDF2 refuses an empty password, which a device may well show.
        PBEKeySpec spec = new PBEKeySpec(plain.length == 0 ? new char[1] : plain, salt, ROUNDS, FINGERPRINT_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "Seal";
    }
}
