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
    void aLineThatIsCutInsideTheWindowLeavesTheRouterToRollBackByItself() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"), Duration.ofSeconds(3), "aws-fra-1=slow:60")) {
            String before = lab.device().running();
            CompletableFuture<Cli.Result> push = CompletableFuture.supplyAsync(lab::push);
            Eventually.holds(
                    "the commit waits to be confirmed",
                    PATIENCE,
                    () -> lab.device().pending());

            lab.device().cutSessions();

            assertThat(push.join().exitCode()).as(push.join().all()).isEqualTo(6);
            assertThat(push.join().err()).contains("the device rolls back by itself about");
            Eventually.holds(
                    "the router has rolled back", PATIENCE, () -> !lab.device().pending());
            assertThat(lab.device().running()).isEqualTo(before);
        }
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
