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
        /** Between the word and its value, in curly or set notation. */
        AFTER_WORD,
        /** Between the start tag and the value. */
        AFTER_TAG,
        WORD_SECRET,
        QUOTED_SECRET,
        ELEMENT_SECRET
    }

    private In in = In.TEXT;
    private int wordLength;
    private int hiddenLength;
    private boolean escaped;

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
        switch (in) {
            case TEXT -> {
                out.write(b);
                follow(c);
            }
            case AFTER_WORD -> afterWord(c);
            case AFTER_TAG -> afterTag(c);
            case WORD_SECRET -> endAt(c, !isPartOfWord(c));
            case ELEMENT_SECRET -> endAt(c, c == '<');
            case QUOTED_SECRET -> {
                endAt(c, c == '"' && !escaped);
                escaped = c == '\\' && !escaped;
            }
        }
    }

    private void afterWord(char c) throws IOException {
        if (c == '"') {
            out.write(c);
            begin(In.QUOTED_SECRET);
        } else if (isPartOfWord(c)) {
            begin(In.WORD_SECRET);
        } else {
            out.write(c);
            in = c == ';' || c == '<' ? In.TEXT : in;
        }
    }

    private void afterTag(char c) throws IOException {
        if (c == '<' || c <= ' ') {
            out.write(c);
            in = c == '<' ? In.TEXT : in;
        } else {
            begin(In.ELEMENT_SECRET);
        }
    }

    private void begin(In secret) throws IOException {
        out.write(MASK);
        in = secret;
        escaped = false;
    }

    private void endAt(char c, boolean end) throws IOException {
        if (end) {
            out.write(c);
            in = In.TEXT;
        }
    }

    private static boolean isPartOfWord(char c) {
        return c > ' ' && "<>\";{}[]".indexOf(c) < 0;
    }

    /** Watches for the beginning of a secret. */
    private void follow(char c) throws IOException {
        if (wordLength == WORD.length()) {
            wordLength = 0;
            if (c == '>' || c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                in = c == '>' ? In.AFTER_TAG : In.AFTER_WORD;
                return;
            }
        }
        wordLength = c == WORD.charAt(wordLength) ? wordLength + 1 : c == WORD.charAt(0) ? 1 : 0;
        boolean expected = hiddenLength == 1 ? HIDDEN_FORMS.indexOf(c) >= 0 : c == '$';
        hiddenLength = expected ? hiddenLength + 1 : c == '$' ? 1 : 0;
        if (hiddenLength == 3) {
            hiddenLength = 0;
            begin(In.WORD_SECRET);
        }
    }
}
