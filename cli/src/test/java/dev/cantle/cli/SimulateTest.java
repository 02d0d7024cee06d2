package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class SimulateTest {

    @TempDir
    Path folder;

    @Test
    void theRoutersAreAnnouncedInOneLineAndRunUntilTheyAreStopped() throws IOException {
        Path knownHosts = folder.resolve("hosts");
        Cli cli = new Cli(Workspaces.sample(folder));
        CompletableFuture<Cli.Result> simulation = CompletableFuture.supplyAsync(
                () -> cli.run("simulate", "--json", "--known-hosts", knownHosts.toString()));
        Eventually.holds("it listens", Duration.ofSeconds(20), () -> Files.exists(knownHosts));

        cli.stop().stop();

        Cli.Result result = simulation.join();
        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.out())
                .matches("(?s)\\{\"devices\":\\[\\{\"device\":\"nxp-fra-01\",\"host\":\"127.0.0.1\",\"port\":\\d+,"
                        + "\"user\":\"cantle\",\"password\":\"[^\"]+\",\"hostKey\":\"SHA256:[^\"]+\"}]}\n");
        assertThat(Files.readString(knownHosts)).contains("[127.0.0.1]:");
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Cli.Result result = new Cli(Workspaces.sample(folder))
                    .run("simulate", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err()).contains("cannot listen on 127.0.0.1, port " + taken.getLocalPort());
        }
    }

    @Test
    void aWorldFileSaysWhatTheFarEndsHave() throws IOException {
        Path world = folder.resolve("world.yaml");
        Files.writeString(world, "farEnds:\n  - circuit: aws-fra-2\n    as: 64513\n");

        Cli.Result result = new Cli(Workspaces.sample(folder)).run("simulate", "--world", "world.yaml");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("world.yaml:2:14: error: There is no circuit 'aws-fra-2'", "did you mean aws-fra-1?");
    }
}
