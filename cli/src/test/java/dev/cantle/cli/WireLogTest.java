package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --wire-log}: the messages of a session in a file. */
@Tag("io")
class WireLogTest {

    @TempDir
    Path folder;

    @Test
    void aPushIsLoggedWithoutItsSecrets() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli.Result result = lab.push("--wire-log", "wire.log");

            assertThat(result.exitCode()).as(result.all()).isZero();
            Path file = lab.workspace().resolve("wire.log");
            String log = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(log)
                    .containsPattern("== 20[0-9-]+T[0-9:.]+Z sent to \\S+@127\\.0\\.0\\.1:[0-9]+: hello\n<hello")
                    .contains(" received from ")
                    .contains(": load-configuration\n")
                    .contains("authentication-key ********")
                    .contains("<commit-configuration><confirmed/>")
                    .contains(": close-session\n")
                    .doesNotContain(Lab.AWS_KEY)
                    .doesNotContain(Lab.AZURE_KEY)
                    .doesNotContain(lab.device().password())
                    .doesNotContain("$9$");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFileThatIsThereIsContinuedAndClosedToOthers() throws IOException {
        try (Lab lab = Lab.of(Workspaces.sample(folder))) {
            Path file = Files.writeString(lab.workspace().resolve("wire.log"), "before\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

            lab.user()
                    .run(
                            "verify",
                            "multicloud-fra",
                            "--at",
                            lab.at(),
                            "--known-hosts",
                            lab.knownHosts().toString(),
                            "--wire-log",
                            file.toString());

            assertThat(file).content().startsWith("before\n== ").contains("get-bgp-summary-information");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFileThatCannotBeMadeIsRefusedBeforeTheDeviceIsReached() throws IOException {
        try (Lab lab = Lab.of(Workspaces.sample(folder))) {
            Cli.Result missing = lab.push("--wire-log", "no-such-folder/wire.log");
            Cli.Result link = lab.push("--wire-log", link(lab).toString());

            assertThat(missing.exitCode()).isEqualTo(2);
            assertThat(missing.err())
                    .contains("no-such-folder/wire.log cannot be used: its folder does not exist")
                    .contains("fix: name a file in a folder that you can write to");
            assertThat(link.exitCode()).isEqualTo(2);
            assertThat(link.err()).contains("cannot be used: it is not a plain file");
        }
    }

    private static Path link(Lab lab) throws IOException {
        return Files.createSymbolicLink(
                lab.workspace().resolve("link.log"), lab.workspace().resolve("elsewhere.log"));
    }
}
