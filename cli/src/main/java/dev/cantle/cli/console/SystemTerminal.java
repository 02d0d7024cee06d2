package dev.cantle.cli.console;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    public Optional<String> ask(String question, Duration limit) {
        if (console == null) {
            return Optional.empty();
        }
        // A read from the terminal cannot be given up, so it gets a thread that does not keep the process alive.
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread reader = new Thread(() -> answer.complete(console.readLine("%s", question)), "terminal");
        reader.setDaemon(true);
        reader.start();
        try {
            return Optional.ofNullable(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public Optional<char[]> askSecret(String question) {
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s", question));
    }
}
