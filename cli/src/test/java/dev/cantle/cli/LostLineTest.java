package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a router whose client is gone in the middle of a push. */
@Tag("io")
class LostLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aLineThatIsCutInsideTheWindowIsTakenUpAgainAndTheChangeTakenBackWhenItIsNotProven() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "6s", "1s"), "aws-fra-1=slow:60")) {
            String before = lab.device().running();
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(lab::push);
            pending(lab);

            lab.device().cutSessions();

            assertThat(push.join().exitCode()).as(push.join().all()).isEqualTo(5);
            assertThat(push.join().err())
                    .contains("the session was lost inside the confirm window", "connected anew: not proven in time");
            assertThat(push.join().all()).contains("found out: the confirmed commit waits to be confirmed");
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().pending()).isFalse();
        }
    }

    @Test
    void aLineThatIsCutInsideTheWindowIsTakenUpAgainAndTheChangeConfirmedWhenItIsProven() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "25s", "1s"), "aws-fra-1=slow:5")) {
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(lab::push);
            pending(lab);

            lab.device().cutSessions();

            assertThat(push.join().exitCode()).as(push.join().all()).isZero();
            assertThat(push.join().out()).contains("connected anew: everything is proven, the commit is confirmed");
            assertThat(lab.device().pending()).isFalse();
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void aRouterThatHasRolledBackByItselfWhenTheLineIsBackIsProvenToRunWhatItRanBefore() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"), Duration.ofSeconds(1), "aws-fra-1=slow:60")) {
            String before = lab.device().running();
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(lab::push);
            pending(lab);
            Eventually.holds(
                    "the router has rolled back", PATIENCE, () -> !lab.device().pending());

            lab.device().cutSessions();

            assertThat(push.join().exitCode()).as(push.join().all()).isEqualTo(5);
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    private static void pending(Lab lab) {
        Eventually.holds(
                "the commit waits to be confirmed", PATIENCE, () -> lab.device().pending());
    }

    @Test
    void aUserWhoInterruptsInsideTheWindowGetsTheStateBefore() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "60s", "1s"), "aws-fra-1=slow:60")) {
            String before = lab.device().running();
            Cli cli = lab.user();
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(() -> lab.push(cli));
            Eventually.holds(
                    "the commit waits to be confirmed",
                    PATIENCE,
                    () -> lab.device().pending());

            cli.stop().stop();

            assertThat(push.join().exitCode()).as(push.join().all()).isEqualTo(130);
            assertThat(push.join().err()).contains("interrupted: the user asked to stop; the change was rolled back");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }
}
