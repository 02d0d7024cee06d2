package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cantle check --secrets}: every reference is followed, every key judged, and none is shown. */
class CheckSecretsTest {

    private static final String AWS = "q7RtW2mZx9LpK4vN";
    private static final String AZURE = "n4XkV7bMz2RjP9fD";

    @TempDir
    Path folder;

    @Test
    void keysThatAreThereAndStrongAreSound() {
        Cli.Result result = sample().run("check", "--secrets");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.all()).contains("0 errors, 0 warnings").doesNotContain(AWS, AZURE);
    }

    @Test
    void withoutTheOptionNoReferenceIsFollowed() {
        Workspaces.sample(folder);

        assertThat(new Cli(folder).run("check").exitCode()).isZero();
    }

    @Test
    void aReferenceThatLeadsNowhereIsAnError() {
        Workspaces.sample(folder);

        Cli.Result result = new Cli(folder).with("AWS_FRA_1_MD5", AWS).run("check", "--secrets", "--json");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .contains("\"sound\":false", "\"rule\":\"secret-available\"", "env:AZURE_FRA_1_MD5 is not set")
                .doesNotContain(AWS);
    }

    @Test
    void aWeakKeyIsAWarningThatDoesNotShowIt() {
        Cli.Result result = sample().with("AWS_FRA_1_MD5", "abcd1234efgh5678").run("check", "--secrets");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .contains("warning: aws-fra-1: the MD5 key is for the most part a sequence", "[key-strength]")
                .doesNotContain("abcd1234");
    }

    @Test
    void theLoginOfADeviceIsFollowedToo() throws IOException {
        Cli user = sample();
        Workspaces.edit(
                folder.resolve("inventory/devices.yaml"),
                "user: cantle",
                "user: cantle\n    password: { ref: \"exec:./password 'of the router'\" }");
        Path script = Files.writeString(folder.resolve("password"), "#!/bin/sh\nexit 9\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));

        Cli.Result result = user.run("check", "--secrets");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("The login of device nxp-fra-01: exec:./password 'of the router': the command ended with exit"
                        + " code 9");
    }

    private Cli sample() {
        Workspaces.sample(folder);
        return new Cli(folder).with("AWS_FRA_1_MD5", AWS).with("AZURE_FRA_1_MD5", AZURE);
    }
}
