package dev.cantle.netconf.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Encrypted private keys in PKCS#8 (RFC 5958 §3), as {@code ssh-keygen -m PKCS8} and OpenSSL write them. The SSH
 * library leaves them to a part of Bouncy Castle that we do not ship; the JDK reads those of PBES2 with PBKDF2.
 */
final class Pkcs8 {

    private static final String LABEL = "ENCRYPTED PRIVATE KEY";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN " + LABEL + "-----([A-Za-z0-9+/=\\s]+)-----END " + LABEL + "-----");

    private Pkcs8() {}

    /** Returns the encrypted key in the text of a file, if that is what it holds. */
    static Optional<EncryptedPrivateKeyInfo> encrypted(String text) throws IOException {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EncryptedPrivateKeyInfo(Base64.getMimeDecoder().decode(block.group(1))));
        } catch (IllegalArgumentException e) {
            throw new IOException("not Base64", e);
        }
    }

    /**
     * Returns the same key without encryption, in PEM.
     *
     * @throws GeneralSecurityException if the passphrase is another, or the JDK has no such cipher
     */
    static byte[] decrypt(EncryptedPrivateKeyInfo encrypted, char[] passphrase) throws GeneralSecurityException {
        String algorithm = algorithm(encrypted);
        PBEKeySpec spec = new PBEKeySpec(passphrase);
        try {
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(spec),
                    encrypted.getAlgParameters());
            byte[] plain = cipher.doFinal(encrypted.getEncryptedData());
            byte[] body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(plain);
            Arrays.fill(plain, (byte) 0);
            return pem(body);
        } finally {
            spec.clearPassword();
        }
    }

    // PBES2 is only a frame (RFC 8018 §6.2): which functions are in it is what its parameters print.
    private static String algorithm(EncryptedPrivateKeyInfo encrypted) {
        String name = encrypted.getAlgName();
        boolean frame = name.equals("PBES2") || name.equals("1.2.840.113549.1.5.13");
        return frame && encrypted.getAlgParameters() != null
                ? encrypted.getAlgParameters().toString()
                : name;
    }

    private static byte[] pem(byte[] body) {
        byte[] begin = "-----BEGIN PRIVATE KEY-----\n".getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\n-----END PRIVATE KEY-----\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(begin, begin.length + body.length + end.length);
        System.arraycopy(body, 0, all, begin.length, body.length);
        System.arraycopy(end, 0, all, begin.length + body.length, end.length);
        Arrays.fill(body, (byte) 0);
        return all;
    }
}
