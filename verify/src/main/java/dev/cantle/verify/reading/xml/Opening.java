package dev.cantle.verify.reading.xml;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a reply begins: its encoding, its declaration, the prefixes that nobody declares. All of that is settled here, so
 * that the parser gets bytes of UTF-8, which it reads fastest, without a declaration that says otherwise.
 *
 * @param bytes the reply from behind its byte order mark
 * @param charset how it is encoded
 * @param head what its first bytes say
 */
record Opening(InputStream bytes, Charset charset, Head head) {

    private static final int FIRST_LOOK = 8192;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    static Opening of(InputStream body) throws IOException {
        byte[] first = body.readNBytes(FIRST_LOOK);
        int start = startsWith(first, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Charset charset = charset(first, start);
        if (charset.equals(StandardCharsets.UTF_16)) {
            return new Opening(joined(first, body), charset, Head.NONE);
        }
        // each byte one character, there and back
        String text = new String(first, start, first.length - start, StandardCharsets.ISO_8859_1);
        Head head = Head.of(text);
        return new Opening(joined(head.text().getBytes(StandardCharsets.ISO_8859_1), body), charset, head);
    }

    private static InputStream joined(byte[] first, InputStream rest) {
        // a parser asks for 4,000 bytes at a time
        InputStream buffered = new BufferedInputStream(rest, 1 << 16);
        return new GuardedInput(new SequenceInputStream(new ByteArrayInputStream(first), buffered));
    }

    /** Whether the reply begins as XML does, or nothing is there at all. */
    boolean looksLikeXml() {
        String text = head.text().stripLeading();
        return text.isEmpty() || text.charAt(0) == '<';
    }

    /** The parser on the reply. */
    XMLStreamReader parser(XMLInputFactory parsers) throws XMLStreamException, IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return parsers.createXMLStreamReader(bytes);
        }
        Reader characters = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return parsers.createXMLStreamReader(characters);
    }

    /** Junos declares us-ascii and prints the UTF-8 of a description all the same. */
    private static Charset charset(byte[] head, int start) throws LimitException {
        if (startsWith(head, start, 0xFE, 0xFF) || startsWith(head, start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        String declaration = new String(head, start, Math.min(head.length - start, 400), StandardCharsets.ISO_8859_1);
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
}
