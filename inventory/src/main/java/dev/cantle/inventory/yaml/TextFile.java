package dev.cantle.inventory.yaml;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file that must be text in UTF-8, and not too much of it. */
final class TextFile {

    /** The longest file that is read: 1 MiB, some hundred times a big slice. */
    static final int LIMIT_BYTES = 1 << 20;

    private final String shown;
    private final List<Problem> problems;

    /**
     * Prepares to read.
     *
     * @param shown the file as the user names it
     * @param problems where problems are added
     */
    TextFile(String shown, List<Problem> problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /** The text of the file, or null when a problem says why there is none. */
    @Nullable
    String read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Files.exists(file)
                    ? refuse("file-kind", "This is not a file", "put a YAML file here")
                    : refuse("file-missing", "The file does not exist", "create it, or name the right --workspace");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return decode(bytes(channel));
        } catch (IOException e) {
            return refuse("file-unreadable", "The file cannot be read (" + reason(e) + ")", "check its permissions");
        }
    }

    /** The bytes of a file, or the first so many that it is too large. */
    private static byte[] bytes(SeekableByteChannel channel) throws IOException {
        // a byte more than there should be, to see the end; the file may grow meanwhile
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LIMIT_BYTES) + 1);
        while (channel.read(bytes) >= 0) {
            if (!bytes.hasRemaining()) {
                if (bytes.capacity() > LIMIT_BYTES) {
                    break;
                }
                bytes = ByteBuffer.allocate(LIMIT_BYTES + 1).put(bytes.flip());
            }
        }
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }

    /** The text of the bytes, or null when a problem says why there is none. */
    @Nullable
    String decode(byte[] bytes) {
        if (bytes.length > LIMIT_BYTES) {
            return refuse("file-size", "The file is larger than 1 MiB", "split it: one slice a file");
        }
        if (isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            return refuseAt(text, text.length(), "The file is not text in UTF-8", "save it as UTF-8");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFEFF' && i == 0) {
                return refuseAt(text, 0, "The file begins with a byte order mark", "save it as UTF-8 without BOM");
            }
            if (!isText(c)) {
                return refuseAt(
                        text,
                        i,
                        "The file holds the control character U+" + String.format("%04X", (int) c),
                        "is it a binary file? An inventory is YAML");
            }
        }
        return text.toString();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' ? b != '\n' && b != '\t' && b != '\r' : b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(char c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c != 0xFEFF && c < 0xFFFE);
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "access denied"
                : e.getClass().getSimpleName();
    }

    private @Nullable String refuse(String rule, String message, String fix) {
        problems.add(Problem.error(rule, Place.of(shown), message, fix));
        return null;
    }

    private @Nullable String refuseAt(CharSequence text, int offset, String message, String fix) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        problems.add(Problem.error("file-encoding", new Place(shown, line, column), message, fix));
        return null;
    }
}
