package dev.cantle.cli.console;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that the process was started from. There is none when standard input or output is redirected; newer
 * JDKs give a console even then, unless they are told otherwise, which the launcher does with jdk.console=java.base.
 */
// System.console() returns null where the launcher has told the JDK to.
@SuppressWarnings("SystemConsoleNull")
public final class SystemTerminal implements Terminal {

    private final @Nullable Console console = System.console();

    @Override
    public boolean isInteractive() {
        return console != null;
    }

    @Override
    public Optional<String> ask(String question) {
        return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", question));
    }

    @Override
    public Optional<char[]> askSecret(String question) {
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s", question));
    }
}
