package dev.cantle.cli.importing;

import dev.cantle.cli.importing.junos.Places;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.model.secret.SecretText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is to be imported.
 *
 * @param shown the file as the user names it
 * @param text what it holds
 */
record SourceFile(String shown, String text) {

    private static final Set<String> COMMANDS =
            Set.of("set", "delete", "activate", "deactivate", "protect", "unprotect", "annotate", "edit", "top", "up");

    /**
     * Reads the file.
     *
     * @throws CliException if it is not there, empty, too large or not text
     */
    static SourceFile read(Path file, String shown) {
        if (!Files.exists(file)) {
            throw refused(shown + ": there is no such file", "name the file that holds the calls or the configuration");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(shown + ": this is not a file", "name the files in it, one after another");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Notation.MAX_CHARACTERS + 1);
            if (bytes.length > Notation.MAX_CHARACTERS) {
                throw refused(shown + ": the file is larger than 64 MB", "import one logical system at a time");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (whole.isBlank()) {
                throw refused(
                        shown + ": the file is empty",
                        "save the variables of a call, or what show configuration prints, to it");
            }
            return new SourceFile(shown, whole);
        } catch (CharacterCodingException e) {
            throw refused(shown + ": the file is not text in UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw refused(shown + ": the file cannot be read", "check its permissions");
        }
    }

    /** Whether it is JSON, and so holds calls. */
    boolean isJson() {
        char first = text.stripLeading().charAt(0);
        return first == '{' || first == '[';
    }

    /**
     * The configuration in it.
     *
     * @throws CliException with file, line and column if it cannot be read
     */
    Configuration configuration() {
        Notation notation = notation();
        try {
            Configuration read = notation.parse(text, shown);
            if (read.isEmpty()) {
                throw refused(shown + ": there is no statement in it", "save what show configuration prints to it");
            }
            return read;
        } catch (NotationException e) {
            throw refused(
                    e.place() + ": " + (isSecret(e.place().line()) ? "this line cannot be read" : e.problem()),
                    e.fix() + " (read as " + word(notation) + ")");
        }
    }

    /** Where the statements of the configuration stand. */
    Places places() {
        return new Places(notation(), text, shown);
    }

    /** The notation that the text is in, by its beginning. */
    Notation notation() {
        String begin = text.stripLeading();
        if (begin.startsWith("<")) {
            return Notation.XML;
        }
        Optional<String> first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst();
        boolean command = first.filter(line -> COMMANDS.contains(line.split("\\s+", 2)[0]))
                .isPresent();
        return command ? Notation.SET : Notation.CURLY;
    }

    private static String word(Notation notation) {
        return switch (notation) {
            case CURLY -> "curly notation";
            case SET -> "set commands";
            case XML -> "XML";
        };
    }

    // a message about a line with a secret, or about what should stand before the next line, might show the secret
    private boolean isSecret(int line) {
        List<String> lines = text.lines().skip(Math.max(0, line - 1)).limit(2).toList();
        return line < 1
                || lines.isEmpty()
                || lines.stream()
                        .anyMatch(one -> !SecretText.mask(one, secret -> "").equals(one));
    }

    static CliException refused(String message, String fix) {
        return new CliException(ExitCode.USAGE, message + "\n  fix: " + fix);
    }
}
