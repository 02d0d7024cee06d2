package dev.cantle.golden;

import dev.cantle.cli.Cantle;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who runs commands in a copy of a case, so that nothing is written into the case itself. */
final class User {

    private static final int COLUMNS = 100;

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();

    private User(Path directory) {
        this.directory = directory;
    }

    /** Somebody in a copy of the case below that folder. */
    static User inCopyOf(Path workspace, Path folder) throws IOException {
        Path source = workspace.toRealPath();
        Path copy = Files.createDirectories(folder.resolve(String.valueOf(source.getFileName())));
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, copy.resolve(source.relativize(file))));
        }
        User user = new User(copy);
        user.environment.put("HOME", folder.toString());
        return user;
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    User with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path directory() {
        return directory;
    }

    /** What the command printed on both streams, standard output first, and its exit code on a line of its own. */
    String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CliContext context = new CliContext(
                new Environment(environment),
                directory,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                COLUMNS,
                Terminal.NOBODY,
                Clock.systemUTC(),
                new StopSignal());
        int code = Cantle.run(context, args);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8) + "exit " + code + "\n";
    }
}
