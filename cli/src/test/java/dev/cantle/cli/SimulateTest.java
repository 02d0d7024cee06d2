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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aFolderThatHoldsNoRouterIsRefused() throws IOException {
        Path router = folder.resolve("state").resolve("nxp-fra-01");
        Files.createDirectories(router);
        Files.writeString(router.resolve("index"), "shopping list\n");

        Cli.Result result = new Cli(Workspaces.sample(folder)).run("simulate", "--state", "state");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("does not hold a router", "fix: choose another folder");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port=70000 | --port 70000 is outside 0 to 65535 | fix: such as 8300",
                "--minute=0s | --minute '0s' is no time at all | fix: such as 500ms",
                "--commit-reply=maybe | --commit-reply 'maybe' is no form of a reply | fix: ok, empty, routing-engine",
                "--minute=soon | 'soon' is not a duration | write 500ms",
                "--line=lame | --line: There is no fault of the line 'lame' | fix: write one-byte",
                "--line=stall:commit-configuration:0 | --line: '0' does not count an RPC | fix: write 1 for the first",
                "--host-key=none | --host-key: there is no file none | fix: name a file that you may read",
                "--host-key=inventory/devices.yaml | holds no private key | fix: make one: ssh-keygen",
                "--authorized-keys=inventory/devices.yaml | is not a public key | fix: write it as OpenSSH does",
                "--user-ca=none | --user-ca: there is no file none | fix: name a file",
                "--known-hosts=inventory | --known-hosts: cannot write inventory | fix: name a file"
            })
    void aWrongOptionIsExplainedAndNothingRuns(String option, String message, String fix) throws IOException {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("simulate", option);

        assertThat(result.exitCode()).as(result.all()).isEqualTo(2);
        assertThat(result.err()).contains(message, fix);
        assertThat(result.out()).isEmpty();
    }
}
