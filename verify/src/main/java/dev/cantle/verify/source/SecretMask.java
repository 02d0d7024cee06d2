package dev.cantle.verify.source;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a reply without its secrets: the hidden forms of Junos ({@code $9$…} and {@code $1$}, {@code $5$}, {@code $6$},
 * {@code $8$}) and whatever follows the word {@code authentication-key}, in XML, curly or set notation. Works byte by
 * byte, so that a secret may be cut anywhere and a reply may be of any size.
 */
final class SecretMask extends FilterOutputStream {

    private static final byte[] MASK = "********".getBytes(StandardCharsets.US_ASCII);
    private static final String WORD = "authentication-key";
    private static final String HIDDEN_FORMS = "15689";

    /** What the bytes are part of. */
    private enum In {
        TEXT,
        AFTER_WORD,
        SECRET
    }

    private In in = In.TEXT;
    private int wordLength;
    private int hiddenLength;

    SecretMask(OutputStream out) {
        super(new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void write(int b) throws IOException {
        char c = (char) (b & 0xFF);
        if (in == In.SECRET && isPartOfSecret(c)) {
            return;
        }
        if (in == In.AFTER_WORD && isPartOfSecret(c) && c != '=') {
            out.write(MASK);
            in = In.SECRET;
            return;
        }
        if (in == In.SECRET || (in == In.AFTER_WORD && (c == '<' || c == ';'))) {
            in = In.TEXT;
        }
        out.write(b);
        if (in == In.TEXT) {
            follow(c);
        }
    }

    private static boolean isPartOfSecret(char c) {
        return c > ' ' && "<>\";{}[]".indexOf(c) < 0;
    }

    /** Watches for the beginning of a secret. */
    private void follow(char c) throws IOException {
        if (wordLength == WORD.length()) {
            wordLength = 0;
            if (c == '>' || c == ' ' || c == '"' || c == '\n' || c == '\t' || c == '\r') {
                in = In.AFTER_WORD;
                return;
            }
        }
        wordLength = c == WORD.charAt(wordLength) ? wordLength + 1 : c == WORD.charAt(0) ? 1 : 0;
        boolean expected = hiddenLength == 1 ? HIDDEN_FORMS.indexOf(c) >= 0 : c == '$';
        hiddenLength = expected ? hiddenLength + 1 : c == '$' ? 1 : 0;
        if (hiddenLength == 3) {
            hiddenLength = 0;
            out.write(MASK);
            in = In.SECRET;
        }
    }
}
