package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("io")
class PushTest {

    @TempDir
    Path folder;

    @Test
    void whatIsProvenIsConfirmedAndReported() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out()).contains("confirmed: everything is proven");
            assertThat(lab.device().pending()).isFalse();
            assertThat(Files.readString(folder.resolve("report/report.json")))
                    .contains("\"outcome\": \"confirmed\"", "10.6.0.0/16", "172.31.0.0/16");
            assertThat(folder.resolve("report/evidence/bgp-summary.xml")).exists();
            assertThat(folder.resolve("report/evidence/before/bgp-summary.xml")).exists();
        }
    }

    @Test
    void aSecondPushFindsNothingToDo() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            lab.push();
            String running = lab.device().running();

            Cli.Result again = lab.push();

            assertThat(again.exitCode()).isZero();
            assertThat(again.out()).contains("nothing to do", "nothing was committed");
            assertThat(lab.device().running()).isEqualTo(running);
        }
    }

    @Test
    void savedRepliesAreJudgedAsTheDeviceWas() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            lab.push();
        }

        Cli.Result result = new Cli(folder).run("verify", "multicloud-fra", "--from", "report/evidence");

        assertThat(result.exitCode()).as(result.all()).isZero();
        assertThat(result.out()).contains("verified");
    }

    @Test
    void aChangeThatIsDeclinedLeavesTheDeviceUntouched() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            String before = lab.device().running();
            Cli cli = lab.user().answeredBy(saying("n"));

            Cli.Result result = cli.run(
                    "push",
                    "multicloud-fra",
                    "--at",
                    lab.at(),
                    "--known-hosts",
                    lab.knownHosts().toString(),
                    "--report",
                    "report");

            assertThat(result.exitCode()).isEqualTo(130);
            assertThat(result.err()).contains("declined");
            assertThat(Files.readString(folder.resolve("report/report.md")))
                    .contains(": declined, device untouched\n", "Nothing was judged.");
            assertThat(Files.readString(folder.resolve("report/report.xml"))).contains("<error type=\"declined\"");
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().candidate()).isEqualTo(before);
        }
    }

    @Test
    void withoutAPersonToAskYesMustBeSaid() {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("push", "multicloud-fra");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("nobody is there to ask", "fix: add --yes");
    }

    @Test
    void aWindowThatJunosWouldCloseDuringVerificationIsRefused() throws IOException {
        try (Lab lab = Lab.of(Workspaces.sample(folder))) {
            Cli.Result result = lab.push("--minutes", "5");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains(
                            "--minutes 5 is too short: verification may take 300 s and must hold for 15 s",
                            "fix: --minutes 6 or more");
        }
    }

    @Test
    void aKeyThatIsNotSetStopsThePushBeforeItConnects() throws IOException {
        try (Lab lab = Lab.of(Workspaces.sample(folder))) {
            Cli cli = new Cli(folder).with("CANTLE_PASSWORD", lab.device().password());

            Cli.Result result = lab.push(cli);

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err())
                    .contains(
                            "inventory/slices/multicloud-fra.yaml:21:5: error: The key of circuit aws-fra-1:"
                                    + " env:AWS_FRA_1_MD5 is not set",
                            "fix: export AWS_FRA_1_MD5");
        }
    }

    @Test
    void anUnknownHostKeyIsRefusedWithTheLineToAdd() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli.Result result = lab.push("--known-hosts", "none");

            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err())
                    .contains(
                            "The host key of " + lab.at() + " is not known",
                            lab.device().hostKey(),
                            "add this line");
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Cli.Result result = lab.push(lab.user().with("CANTLE_PASSWORD", "wrong-password"));

            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err())
                    .contains(
                            "refused the login of user cantle",
                            "fix: Try by hand: ssh -p ",
                            "have the user and its key or password set on this device")
                    .doesNotContain("wrong-password");
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidBeforeTheDeviceIsTouched() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            Files.writeString(folder.resolve("file"), "no folder");

            Cli.Result result = lab.push("--report", "file/report");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("the report cannot be written to", "nothing was done");
            assertThat(lab.device().running()).doesNotContain("l2 {");
        }
    }

    @Test
    void aClosedPortIsSaidInAWord() throws IOException {
        Workspaces.sample(folder);

        Cli.Result result = new Cli(folder)
                .with("CANTLE_PASSWORD", "x")
                .with("AWS_FRA_1_MD5", Lab.AWS_KEY)
                .with("AZURE_FRA_1_MD5", Lab.AZURE_KEY)
                .run("push", "multicloud-fra", "--yes", "--at", "127.0.0.1:1", "--known-hosts", "none");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("127.0.0.1:1", "refused").doesNotContain("Exception");
    }

    private static Terminal saying(String answer) {
        return new Terminal() {
            @Override
            public boolean isInteractive() {
                return true;
            }

            @Override
            public Optional<String> ask(String question, Duration limit) {
                return Optional.of(answer);
            }

            @Override
            public Optional<char[]> askSecret(String question) {
                return Optional.empty();
            }
        };
    }
}
