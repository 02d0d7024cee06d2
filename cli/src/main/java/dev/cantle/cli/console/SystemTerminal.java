package dev.cantle.cli.console;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal that the process was started from. */
public final class SystemTerminal implements Terminal {

    // Null when standard input or output is no terminal. The launcher sets jdk.console=java.base, because newer JDKs
    // would otherwise give a console for redirected streams too.
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
