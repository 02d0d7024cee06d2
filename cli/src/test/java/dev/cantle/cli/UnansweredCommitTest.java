package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.server.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit of which the answer never came is unknown, and one that was answered ok is not believed: both are read back. */
@Tag("io")
class UnansweredCommitTest {

    @TempDir
    Path folder;

    private Lab lab(String fault, String... faults) throws IOException {
        return Lab.of(
                Workspaces.impatient(folder, "20s", "1s"),
                Duration.ofMinutes(1),
                Line.junos().with(fault),
                faults);
    }

    @Test
    void aConfirmedCommitThatWasNotAnsweredIsFoundWaitingAndFinished() throws IOException {
        try (Lab lab = lab("cut:commit-configuration/confirmed:1")) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.all())
                    .contains(
                            "the device did not answer the commit: Whether",
                            "found out: the confirmed commit waits to be confirmed",
                            "connected anew: everything is proven, the commit is confirmed");
            assertThat(lab.device().pending()).isFalse();
        }
    }

    @Test
    void aConfirmedCommitThatNeverArrivedIsFoundNotToHaveHappened() throws IOException {
        try (Lab lab = lab("cut-before:commit-configuration/confirmed:1")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err())
                    .contains(
                            "the device did not answer the commit",
                            "nothing was committed: the slice runs what it ran" + " before");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aConfirmationThatWasNotAnsweredIsFoundInTheHistory() throws IOException {
        try (Lab lab = lab("cut:commit-configuration:3")) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out()).contains("the commit is confirmed: by us; everything was proven before");
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void aConfirmationThatNeverArrivedIsProvenAgainAndSentAgain() throws IOException {
        try (Lab lab = lab("cut-before:commit-configuration:3")) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out()).contains("connected anew: everything is proven, the commit is confirmed");
            assertThat(lab.device().pending()).isFalse();
        }
    }

    @Test
    void aRollBackThatWasNotAnsweredIsFoundInTheHistory() throws IOException {
        try (Lab lab = lab("cut:commit-configuration:3", "aws-fra-1=silent")) {
            String before = lab.device().running();

            Cli.Result result = lab.push("--within", "4s");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("the change is rolled back: by us, the state before is proven");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aRouterThatAnswersOkToTheLoadAndLoadsNothingIsCaught() throws IOException {
        try (Lab lab = lab("pretend:load-configuration:1")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err())
                    .contains("the device took the load, shows no difference, and does not have what was loaded, at");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aLineThatIsLostAgainAtTheUnlockDoesNotTakeTheEndAway() throws IOException {
        try (Lab lab = Lab.of(
                Workspaces.impatient(folder, "20s", "1s"),
                Duration.ofMinutes(1),
                Line.junos().with("cut:commit-configuration/confirmed:1").with("cut-before:unlock:1"))) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out()).contains("connected anew: everything is proven, the commit is confirmed");
            assertThat(lab.device().pending()).isFalse();
        }
    }

    @Test
    void aRouterThatAnswersOkAndCommitsNothingIsCaught() throws IOException {
        try (Lab lab = lab("pretend:commit-configuration/confirmed:1")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("the device answered ok, but does not run what was committed");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aRouterThatAnswersOkToTheConfirmationAndDoesNotConfirmIsCaught() throws IOException {
        try (Lab lab = lab("pretend:commit-configuration:3")) {
            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
            assertThat(result.err())
                    .contains("the device answered ok to the confirmation, but the commit still waits to be confirmed")
                    .contains("fix: cantle recover");
            assertThat(lab.device().pending()).isTrue();
        }
    }

    @Test
    void aRouterThatAnswersOkToTheRollBackAndDoesNotRollBackIsCaught() throws IOException {
        try (Lab lab = lab("pretend:commit-configuration:3", "aws-fra-1=silent")) {
            Cli.Result result = lab.push("--within", "4s");

            assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
            assertThat(result.err()).contains("but the configuration is not the one before");
        }
    }

    @Test
    void aConfirmationThatIsRefusedTakesTheChangeBack() throws IOException {
        try (Lab lab = lab("error:commit-configuration:3")) {
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err())
                    .contains(
                            "everything is proven, but the device refused the confirmation",
                            "the change was rolled back");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }
}
