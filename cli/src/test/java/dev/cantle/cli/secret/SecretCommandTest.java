package dev.cantle.cli.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that print a secret, and those that do not. */
@Tag("io")
class SecretCommandTest {

    private static final String KEY = "q7RtW2mZx9LpK4vN";
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    @TempDir
    Path workspace;

    private final StopSignal stop = new StopSignal();

    @Test
    void theFirstLineThatACommandPrintsIsTheSecret() throws Exception {
        script("echo " + KEY + "; echo more");

        assertThat(printed("exec:./key", ENOUGH)).isEqualTo(KEY);
    }

    @Test
    void aProgramOfThePathRunsInTheWorkspace() throws Exception {
        Files.writeString(workspace.resolve("aws fra 1"), KEY);

        assertThat(printed("exec:cat 'aws fra 1'", ENOUGH)).isEqualTo(KEY);
    }

    @Test
    void itsWordsReachItUnchangedAndNoShellReadsThem() throws Exception {
        script("printf '%s,' \"$@\"");

        assertThat(printed("exec:./key a  'b c' '$HOME' '|' '' x'y'z", ENOUGH)).isEqualTo("a,b c,$HOME,|,,xyz,");
    }

    @Test
    void itHasNothingToRead() throws Exception {
        script("cat; echo " + KEY);

        assertThat(printed("exec:./key", ENOUGH)).isEqualTo(KEY);
    }

    @Test
    void itsExitCodeIsSaidAndNothingThatItHasPrinted() throws IOException {
        script("echo " + KEY + "; echo " + KEY + " >&2; exit 7");

        assertThatThrownBy(() -> printed("exec:./key", ENOUGH)).hasMessage("""
                exec:./key: the command ended with exit code 7
                  fix: run it by hand to see why; what it says is not shown here, as it may hold the secret""");
    }

    @Test
    void aCommandThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> printed("exec:no-such-program-here x", ENOUGH)).hasMessage("""
                exec:no-such-program-here x: the command cannot be started
                  fix: is no-such-program-here installed, on the PATH, and may you run it?""");
    }

    @Test
    void aCommandThatPrintsNothingHasNoSecret() throws IOException {
        script("true");

        assertThatThrownBy(() -> printed("exec:./key", ENOUGH))
                .hasMessage("exec:./key: what the command printed is empty\n  fix: the secret is its first line");
    }

    @Test
    void aCommandThatPrintsWithoutEndIsEnded() throws IOException {
        script("yes " + KEY);

        assertThatThrownBy(() -> printed("exec:./key", ENOUGH))
                .hasMessageContaining("is larger than 4096 bytes")
                .hasMessageNotContaining(KEY);
    }

    @Test
    void aCommandThatTakesTooLongIsEndedWithItsChildren() throws IOException {
        Path child = workspace.resolve("child");
        script("sleep 600 & echo $! >'" + child + "'; wait");

        assertThatThrownBy(() -> printed("exec:./key", Duration.ofSeconds(2))).hasMessage("""
                exec:./key: the command was not over after 2 s and was ended
                  fix: run it by hand: does it wait for an answer?""");
        assertThatItEnds(child);
    }

    @Test
    void aCommandIsEndedWithItsChildrenWhenTheUserWantsToStop() throws Exception {
        Path child = workspace.resolve("child");
        script("sleep 600 & echo $! >'" + child + "'; wait");
        Thread user = new Thread(() -> {
            waitFor(child);
            assertThat(stop.isGuarded()).isTrue();
            stop.stop();
        });
        user.start();

        assertThatThrownBy(() -> printed("exec:./key", ENOUGH))
                .isInstanceOfSatisfying(
                        CliException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INTERRUPTED));
        user.join();
        assertThatItEnds(child);
        assertThat(stop.isGuarded()).isFalse();
    }

    @Test
    void cantlesOwnPasswordsAreNotItsBusiness() throws Exception {
        script("env | grep -c '^CANTLE_[A-Z]*PASSWORD' || true");

        // The environment of the test has none either; what matters is that nothing was added.
        assertThat(printed("exec:./key", ENOUGH)).isEqualTo("0");
    }

    private void assertThatItEnds(Path child) throws IOException {
        long pid = Long.parseLong(Files.readString(child).strip());
        Optional<ProcessHandle> left = ProcessHandle.of(pid);
        left.ifPresent(process -> assertThat(process.onExit().orTimeout(20, java.util.concurrent.TimeUnit.SECONDS))
                .succeedsWithin(Duration.ofSeconds(20)));
    }

    private static void waitFor(Path file) {
        long end = System.nanoTime() + ENOUGH.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (Files.exists(file) && Files.readString(file).endsWith("\n")) {
                    return;
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            Thread.onSpinWait();
        }
        throw new AssertionError(file + " was not written in time");
    }

    private String printed(String reference, Duration limit) throws SecretUnavailableException {
        var paths = new UserPaths(new Environment(Map.of()), workspace);
        try (Secret secret = new SecretCommand(paths, stop, limit).run(SecretRef.parse(reference))) {
            return new String(secret.copy());
        }
    }

    private void script(String lines) throws IOException {
        Path file = Files.writeString(workspace.resolve("key"), "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
