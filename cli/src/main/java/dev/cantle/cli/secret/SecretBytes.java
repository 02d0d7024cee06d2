package dev.cantle.cli.secret;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.SecretRef;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that hold a secret on their first line. Whoever makes text of them has them wiped. */
final class SecretBytes {

    /** The most that is read where a secret is found. */
    static final int LARGEST = 4096;

    private SecretBytes() {}

    /**
     * The first line, without its end. The bytes are wiped.
     *
     * @param what what holds them, such as {@code the file}
     * @throws SecretUnavailableException if it is empty, too large, or not text
     */
    static Secret firstLine(byte[] bytes, SecretRef reference, String what) throws SecretUnavailableException {
        try {
            if (bytes.length > LARGEST) {
                throw new SecretUnavailableException(reference + ": " + what + " is larger than " + LARGEST
                        + " bytes\n  fix: it holds only the secret");
            }
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            if (end == 0) {
                throw new SecretUnavailableException(reference + ": " + what + " is empty"
                        + (bytes.length > 0 ? " on its first line" : "") + "\n  fix: the secret is its first line");
            }
            return new Secret(characters(ByteBuffer.wrap(bytes, 0, end)));
        } catch (CharacterCodingException e) {
            throw new SecretUnavailableException(
                    reference + ": " + what + " is not text in UTF-8\n  fix: the secret is its first line, as text");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] characters(ByteBuffer bytes) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
        char[] characters = new char[text.remaining()];
        text.get(characters);
        if (text.hasArray()) {
            Arrays.fill(text.array(), '\0');
        }
        return characters;
    }
}
