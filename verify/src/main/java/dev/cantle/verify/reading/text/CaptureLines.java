package dev.cantle.verify.reading.text;

import dev.cantle.model.Place;
import dev.cantle.verify.source.ReplyFormatException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a capture one by one, in UTF-8, however long the capture is. The pager's words, the colours and the
 * carriage returns that a terminal leaves behind are taken out.
 */
final class CaptureLines {

    /** The longest line, in bytes: an AS path of a thousand numbers fits. */
    static final int LONGEST = 1 << 14;

    private static final Pattern PAGER = Pattern.compile("---\\(more(?: [0-9]{1,3}%)?\\)---");
    private static final Pattern ESCAPE = Pattern.compile("\u001B\\[[0-9;?]{0,20}[A-Za-z]");

    private final String name;
    private final InputStream in;
    private int number;

    CaptureLines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 14);
    }

    /** The next line, null at the end of the capture. */
    @Nullable
    Line next() throws IOException, ReplyFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (bytes.size() == LONGEST) {
                throw new ReplyFormatException(
                        new Place(name, number, 1), "a line is longer than " + (LONGEST >> 10) + " kB", null);
            }
            bytes.write(b);
            b = in.read();
        }
        return cleaned(decoded(bytes.toByteArray()), b == '\n');
    }

    private String decoded(byte[] bytes) throws ReplyFormatException {
        boolean mark = number == 1 && bytes.length >= 2 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        if (mark && (bytes[0] != bytes[1])) {
            throw new ReplyFormatException(new Place(name, 1, 1), "the capture is in UTF-16; save it as UTF-8", null);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        if (result.isError()) {
            throw new ReplyFormatException(
                    new Place(name, number, text.position() + 1), "there are bytes which are no text in UTF-8", null);
        }
        return text.flip().toString();
    }

    private Line cleaned(String raw, boolean ended) throws ReplyFormatException {
        String text = raw.startsWith("\uFEFF") && number == 1 ? raw.substring(1) : raw;
        boolean pager = text.contains("---(more") && PAGER.matcher(text).find();
        text = pager ? PAGER.matcher(text).replaceAll(" ") : text;
        text = text.indexOf('\u001B') >= 0 ? ESCAPE.matcher(text).replaceAll("") : text;
        int indent = 0;
        while (indent < text.length() && isSpace(text.charAt(indent))) {
            indent++;
        }
        int end = text.length();
        while (end > indent && isSpace(text.charAt(end - 1))) {
            end--;
        }
        refuseControls(text, end);
        return new Line(new Place(name, number, indent + 1), text.substring(indent, end), indent, ended, pager);
    }

    private void refuseControls(String text, int end) throws ReplyFormatException {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' && !isSpace(c)) {
                throw new ReplyFormatException(
                        new Place(name, number, i + 1),
                        String.format("the character U+%04X has no place in a capture", (int) c),
                        null);
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\b' || c == '\f' || c == '\u00A0';
    }
}
