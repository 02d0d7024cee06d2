package dev.cantle.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The parts of the scripts that are the same for all commands. */
final class Script {

    private Script() {}

    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
