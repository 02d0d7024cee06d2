package dev.cantle.verify.reading.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a parser complains of, in words for people. */
final class Complaint {

    private static final String NO_TEXT = "there are bytes which are no text in its encoding";

    /** A byte that begins no character of UTF-8 is told by its number; a wrong character has a larger one, or is a control. */
    private static final Pattern NO_CHARACTER = Pattern.compile("\\(code (?:12[89]|1[3-9]\\d|2\\d\\d)\\)");

    private Complaint() {}

    /**
     * The complaint without the place, which the parser appends on lines of its own.
     *
     * @throws IOException if the parser complains that no bytes came: that is no fault of the reply
     */
    static String of(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof CharacterCodingException || cause instanceof CharConversionException) {
            return NO_TEXT;
        }
        if (cause instanceof LimitException limit) {
            return String.valueOf(limit.getMessage());
        }
        if (cause instanceof IOException lost) {
            throw lost;
        }
        return words(e.getMessage());
    }

    private static String words(@Nullable String message) {
        String text = String.valueOf(message);
        int ours = text.indexOf("Message: ");
        text = ours < 0 ? text : text.substring(ours + "Message: ".length());
        int place = text.indexOf("\n at [row,col");
        text = (place < 0 ? text : text.substring(0, place)).strip();
        if (text.startsWith("Invalid UTF-8") || NO_CHARACTER.matcher(text).find()) {
            return NO_TEXT;
        }
        if (text.startsWith("Unexpected End-of-input in prolog")) {
            return "there is no element in it; it is empty, or was cut off";
        }
        if (text.startsWith("Unexpected end-of-input")) {
            return "it is cut off";
        }
        if (text.contains("DOCTYPE")) {
            return LocalNames.NO_DOCUMENT_TYPE;
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
