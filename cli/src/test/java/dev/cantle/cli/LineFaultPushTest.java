package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.server.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the line to the router, a push ends where it says it ended. */
@Tag("io")
class LineFaultPushTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Lab lab(String line) throws IOException {
        return Lab.of(
                Workspaces.impatient(folder, "20s", "1s"),
                Duration.ofSeconds(30),
                Line.junos().with(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slow:20ms",
                "warn:commit-configuration:every:licence needed",
                "warn:load-configuration:every:statement has no effect"
            })
    void aLineThatIsMerelySlowOrTalkativeHoldsNoPushUp(String line) throws IOException {
        try (Lab lab = lab(line)) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(lab.device().pending()).isFalse();
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "error:lock:1:no, 4",
        "error:load-configuration:1:no, 4",
        "error:commit-configuration/check:1:no, 4",
        "error:commit-configuration/confirmed:1:no, 4",
        "cut-before:load-configuration, 4",
        "cut:load-configuration, 4"
    })
    void anErrorBeforeTheCommitLeavesTheRouterAsItWas(String line, int code) throws IOException {
        try (Lab lab = lab(line)) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(code);
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().candidate()).isEqualTo(before);
            assertThat(lab.device().pending()).isFalse();
        }
    }

    @Test
    void aCommitThatSaysOkAndChangesNothingIsNoSuccess() throws IOException {
        try (Lab lab = lab("pretend:commit-configuration/confirmed")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isIn(4, 5, 6);
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aConfirmThatSaysOkAndConfirmsNothingIsNoSuccess() throws IOException {
        try (Lab lab = lab("pretend:commit-configuration:3")) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isIn(5, 6);
        }
    }

    @Test
    void aCommitWhoseAnswerIsLostIsLookedForAndFinished() throws IOException {
        try (Lab lab = lab("stall:commit-configuration/confirmed")) {
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(lab::push);
            Eventually.holds("the commit", PATIENCE, () -> lab.device().pending());

            lab.device().cutSessions();

            Cli.Result result = push.join();
            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out()).contains("the device did not answer the commit", "connected anew");
            assertThat(lab.device().pending()).isFalse();
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }
}
