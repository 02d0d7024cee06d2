package dev.cantle.netconf.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * One message on its way into a log, secrets replaced, in bounded memory. It is cut where no secret can lie across the
 * cut, at tags and at the ends of lines, whatever pieces the bytes came in; a line or a tag that is too long to be looked
 * at as one is left out. For one thread.
 */
public final class MaskedMessage {

    /** The longest line or tag that is shown, in characters. */
    static final int LONGEST = 32 << 10;

    private static final int HAND_OVER = 8 << 10;
    private static final String CDATA = "<![CDATA[";

    private final KnownSecrets secrets;
    private final boolean learns;
    private final WireLog.Entry entry;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(4 << 10);
    private final CharBuffer characters = CharBuffer.allocate(4 << 10);
    private final StringBuilder segment = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private Mode mode = Mode.TEXT;
    private boolean secret;
    private int leftOut;
    private int brackets;
    private long size;

    private enum Mode {
        TEXT,
        TAG,
        CDATA
    }

    MaskedMessage(KnownSecrets secrets, boolean learns, WireLog.Entry entry) {
        this.secrets = secrets;
        this.learns = learns;
        this.entry = entry;
    }

    /** Takes the next bytes of the message. */
    public void write(byte[] source, int offset, int length) {
        size += length;
        int at = offset;
        while (at < offset + length) {
            int count = Math.min(bytes.remaining(), offset + length - at);
            bytes.put(source, at, count);
            at += count;
            decode(false);
        }
    }

    /** Ends the message. */
    public void end(boolean whole) {
        decode(true);
        flush();
        endSecret();
        handOver(0);
        entry.end(size, whole);
    }

    private void decode(boolean last) {
        bytes.flip();
        while (true) {
            boolean more = decoder.decode(bytes, characters, last).isOverflow();
            characters.flip();
            while (characters.hasRemaining()) {
                put(characters.get());
            }
            characters.clear();
            if (!more) {
                bytes.compact();
                return;
            }
        }
    }

    private void put(char c) {
        switch (mode) {
            case TEXT -> text(c);
            case TAG -> tag(c);
            case CDATA -> cdata(c);
        }
    }

    private void text(char c) {
        if (c == '<') {
            flush();
            mode = Mode.TAG;
        }
        append(c);
        if (c == '\n') {
            flush();
        }
    }

    private void tag(char c) {
        append(c);
        if (c == '[' && CDATA.contentEquals(segment)) {
            out.append(CDATA);
            segment.setLength(0);
            mode = Mode.CDATA;
        } else if (c == '>') {
            endTag();
            mode = Mode.TEXT;
        }
    }

    private void cdata(char c) {
        append(c);
        if (c == '>' && brackets >= 2) {
            flush();
            mode = Mode.TEXT;
        } else if (c == '\n') {
            flush();
        }
        brackets = c == ']' ? brackets + 1 : 0;
    }

    private void append(char c) {
        if (segment.length() < LONGEST) {
            segment.append(c);
        } else {
            leftOut++;
        }
    }

    private void endTag() {
        boolean markup = segment.length() > 1 && (segment.charAt(1) == '!' || segment.charAt(1) == '?');
        if (!markup) {
            endSecret();
            secret = SecretMask.isSecretElement(segment);
        }
        show();
    }

    /** Shows the text so far, or keeps it back inside an element whose text is a secret. */
    private void flush() {
        if (!secret || mode == Mode.TAG) {
            show();
            return;
        }
        if (hidden.length() < LONGEST) {
            hidden.append(segment);
        }
        segment.setLength(0);
        leftOut = 0;
    }

    private void endSecret() {
        if (hidden.toString().isBlank()) {
            out.append(hidden);
        } else {
            if (learns) {
                secrets.learn(hidden.toString().replace("]]>", ""));
            }
            out.append(SecretMask.MASK);
        }
        hidden.setLength(0);
        secret = false;
    }

    private void show() {
        if (leftOut > 0) {
            out.append("[").append(segment.length() + leftOut).append(" characters without a break are not shown]");
        } else if (!segment.isEmpty()) {
            String masked =
                    learns ? SecretMask.mask(segment.toString(), secrets::learn) : SecretMask.mask(segment.toString());
            out.append(secrets.mask(masked));
        }
        segment.setLength(0);
        leftOut = 0;
        handOver(HAND_OVER);
    }

    private void handOver(int atLeast) {
        if (out.length() > atLeast) {
            entry.text(out.toString());
            out.setLength(0);
        }
    }
}
