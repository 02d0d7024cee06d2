package dev.cantle.verify.reading.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a reply begins. White space before the XML declaration, which a parser refuses, is passed over. The bytes are
 * decoded here and not by the parser, which prints to standard error when it meets a wrong one.
 *
 * @param characters the reply from its first character that counts
 * @param skippedLines how many lines were passed over
 * @param looksLikeXml whether that character begins XML, or nothing is there at all
 */
record Opening(Reader characters, int skippedLines, boolean looksLikeXml) {

    private static final int FIRST_LOOK = 8192;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    static Opening of(InputStream body) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, FIRST_LOOK);
        byte[] head = in.readNBytes(FIRST_LOOK);
        int start = startsWith(head, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int lines = 0;
        while (start < head.length && isWhite(head[start])) {
            lines += head[start] == '\n' ? 1 : 0;
            start++;
        }
        in.unread(head, start, head.length - start);
        Charset charset = charset(head, start);
        boolean xml = start == head.length || head[start] == '<' || !charset.equals(StandardCharsets.UTF_8);
        Reader characters = new InputStreamReader(
                new GuardedInput(in),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new Opening(characters, lines, xml);
    }

    /** Junos declares us-ascii and prints the UTF-8 of a description all the same. */
    private static Charset charset(byte[] head, int start) throws LimitException {
        if (startsWith(head, start, 0xFE, 0xFF) || startsWith(head, start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        String declaration = new String(head, start, Math.min(head.length - start, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(declaration);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        return switch (name) {
            case "utf-8", "utf8", "us-ascii", "ascii" -> StandardCharsets.UTF_8;
            case "iso-8859-1", "latin1" -> StandardCharsets.ISO_8859_1;
            default -> throw new LimitException("the encoding '" + name + "' is none that Junos uses");
        };
    }

    private static boolean startsWith(byte[] head, int start, int... bytes) {
        boolean same = head.length >= start + bytes.length;
        for (int i = 0; same && i < bytes.length; i++) {
            same = (head[start + i] & 0xFF) == bytes[i];
        }
        return same;
    }

    private static boolean isWhite(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
