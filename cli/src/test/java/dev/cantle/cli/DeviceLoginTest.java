package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the password of a device comes from. */
@Tag("io")
class DeviceLoginTest {

    @TempDir
    Path folder;

    private Lab labWithPasswordAt(String reference) throws IOException {
        Path workspace = Workspaces.impatient(folder, "20s", "1s");
        Workspaces.edit(
                workspace.resolve("inventory/devices.yaml"),
                "    user: cantle",
                "    password: { ref: \"" + reference + "\" }\n    user: cantle");
        return Lab.of(workspace);
    }

    private Cli.Result verify(Lab lab, Cli cli) {
        return cli.run(
                "verify",
                "multicloud-fra",
                "--at",
                lab.at(),
                "--known-hosts",
                lab.knownHosts().toString());
    }

    @Test
    void aPasswordThatTheInventoryReferencesComesBeforeTheUsualVariable() throws IOException {
        try (Lab lab = labWithPasswordAt("env:ROUTER_PASSWORD")) {
            Cli cli = new Cli(folder)
                    .with("ROUTER_PASSWORD", lab.device().password())
                    .with("CANTLE_PASSWORD", "another");

            assertThat(verify(lab, cli).exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aPasswordMayStandOnTheFirstLineOfAFileOfTheUser() throws IOException {
        try (Lab lab = labWithPasswordAt("file:router.secret")) {
            Path file = folder.resolve("router.secret");
            Files.writeString(file, lab.device().password() + "\nnot this\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

            assertThat(verify(lab, new Cli(folder)).exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws IOException {
        try (Lab lab = labWithPasswordAt("file:router.secret")) {
            Path file = folder.resolve("router.secret");
            Files.writeString(file, lab.device().password());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

            Cli.Result result = verify(lab, new Cli(folder));

            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err())
                    .contains("file:router.secret: others may read or change the file", "chmod 600 " + file);
        }
    }

    @Test
    void withoutAPasswordItIsSaidWhereOneMayBePut() throws IOException {
        try (Lab lab = Lab.of(Workspaces.sample(folder))) {
            Cli.Result result = verify(lab, new Cli(folder));

            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err()).contains("there is no password for cantle@127.0.0.1", "set CANTLE_PASSWORD");
        }
    }
}
