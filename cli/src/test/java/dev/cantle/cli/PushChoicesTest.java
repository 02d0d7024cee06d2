package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.junos.JunosSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choices of a push: --dry-run, --confirm-with, --on-failure, --log. */
@Tag("io")
class PushChoicesTest {

    @TempDir
    Path folder;

    @Test
    void aDryRunGoesUpToCommitCheckAndNotAStepFurther() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            String before = lab.device().running();
            // nobody is there to ask, and nobody has said --yes
            Cli.Result dry = lab.user()
                    .run(
                            "push",
                            "multicloud-fra",
                            "--dry-run",
                            "--at",
                            lab.at(),
                            "--known-hosts",
                            lab.knownHosts().toString());

            assertThat(dry.exitCode()).as(dry.all()).isZero();
            assertThat(dry.out())
                    .contains(
                            "+  l2 {",
                            "env:AWS_FRA_1_MD5",
                            "checked: commit check passed; this was a dry run, nothing was committed")
                    .doesNotContain("commit confirmed\n", Lab.AWS_KEY);
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().candidate()).isEqualTo(before);
            assertThat(lab.device().pending()).isFalse();
            try (JunosSession session = lab.session()) {
                assertThat(session.commitHistory().commits()).hasSize(1);
                session.lock();
            }
        }
    }

    @Test
    void aDryRunOfWhatTheDeviceHasFindsNothingToDo() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"))) {
            assertThat(lab.push().exitCode()).isZero();

            assertThat(lab.push("--dry-run").out()).contains("nothing to do");
        }
    }

    @Test
    void aDryRunNeverChecksWhileSomebodysCommitWaits() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"));
                JunosSession colleague = lab.session()) {
            colleague.commitConfirmed(5, "a colleague's change");

            Cli.Result dry = lab.push("--dry-run");

            assertThat(dry.exitCode()).as(dry.all()).isEqualTo(4);
            assertThat(dry.err()).contains("still waits to be confirmed");
            assertThat(lab.device().pending()).isTrue();
        }
    }

    @Test
    void aCommitCheckConfirmsAndLeavesNoEntryOfItsOwn() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"));
                JunosSession session = lab.session()) {
            Cli.Result pushed = lab.push("--confirm-with", "check", "--log", "CHG-4711 for the \"demo\"", "--json");

            assertThat(pushed.exitCode()).as(pushed.all()).isZero();
            assertThat(pushed.out())
                    .contains("the commit is confirmed with a commit check", "\"confirmWith\":\"check\"");
            assertThat(lab.device().pending()).isFalse();
            assertThat(session.commitHistory().commits()).hasSize(2);
            assertThat(session.commitHistory().latest().orElseThrow().log())
                    .matches("\\[cantle-[0-9a-f]+] cantle push multicloud-fra \\S+Z: CHG-4711 for the \"demo\"");
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void aChangeThatFailsIsLeftToTheTimerWhenAskedForAndItsEndIsProven() throws IOException {
        try (Lab lab =
                Lab.of(Workspaces.impatient(folder, "3s", "1s"), Duration.ofSeconds(12), "aws-fra-1=wrong-key")) {
            String before = lab.device().running();

            Cli.Result left = lab.push("--on-failure", "wait", "--json");

            assertThat(left.exitCode()).as(left.all()).isEqualTo(5);
            assertThat(left.all())
                    .contains(
                            "wait for the device's roll-back",
                            "left to the device's timer, which has rolled the change back, the state before is proven",
                            "\"onFailure\":\"wait\"");
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().pending()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--confirm-with=check,there is nothing to confirm,leave out --confirm-with or --dry-run",
        "--on-failure=wait,nothing can fail after a commit,leave out --on-failure or --dry-run",
        "--unseen-commits,might confirm somebody's pending commit,leave out --unseen-commits"
    })
    void aDryRunDoesNotGoWithWhatNeedsACommit(String option, String what, String fix) {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("push", "multicloud-fra", "--dry-run", option);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(what, "fix: ", fix);
    }

    @ParameterizedTest
    @CsvSource({
        "--confirm-with=maybe,'maybe' is neither commit nor check",
        "--on-failure=panic,'panic' is neither rollback nor wait"
    })
    void aWordThatIsNoChoiceIsNamed(String option, String what) {
        Cli.Result result = new Cli(Workspaces.sample(folder)).run("push", "multicloud-fra", "--yes", option);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(what);
    }

    @Test
    void aTextThatJunosWouldNotKeepIsRefused() {
        Cli user = new Cli(Workspaces.sample(folder));

        assertThat(user.run("push", "multicloud-fra", "--yes", "--log", "two\nlines")
                        .err())
                .contains("--log: the text holds a line break", "fix: write it on one line");
        assertThat(user.run("push", "multicloud-fra", "--yes", "--log", "x".repeat(400))
                        .err())
                .contains("--log: the text has 400 bytes", "fix: shorten it to 320");
        assertThat(user.run("push", "multicloud-fra", "--yes", "--log", "done, confirmed")
                        .err())
                .contains("ends with 'confirmed'", "fix: end it with other words");
    }
}
