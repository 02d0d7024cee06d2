package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else works on the same router: the push stands back, says who it is, and touches nothing of theirs. */
@Tag("io")
class OthersAtWorkTest {

    private static final String THEIRS = "system { host-name their-change; }";

    @TempDir
    Path folder;

    private Lab lab() throws IOException {
        return Lab.of(Workspaces.impatient(folder, "20s", "1s"));
    }

    @Test
    void aLockOfSomebodyElseIsRespectedAndItsHolderNamed() throws IOException {
        try (Lab lab = lab();
                JunosSession colleague = lab.session()) {
            colleague.lock();
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err()).contains("is locked by", lab.device().user());
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void changesThatSomebodyHasNotCommittedAreLeftAloneAndTheirMakerNamed() throws IOException {
        try (Lab lab = lab();
                JunosSession colleague = lab.session()) {
            colleague.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
            String before = lab.device().running();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err())
                    .contains(
                            "holds changes that were not committed",
                            lab.device().user(),
                            "host-name their-change");
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(lab.device().candidate()).contains("their-change");
        }
    }

    @Test
    void aConfirmedCommitThatStillWaitsIsNotConfirmedByUs() throws IOException {
        try (Lab lab = lab();
                JunosSession colleague = lab.session()) {
            colleague.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
            colleague.commitConfirmed(5, "a colleague's change");

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err())
                    .contains("a confirmed commit by " + lab.device().user(), "still waits to be confirmed");
            assertThat(lab.device().pending()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-50, -3, 3, 50})
    void aConfirmedCommitThatStillWaitsIsSeenHoweverWrongTheClockOfTheDeviceIs(int hours) throws IOException {
        try (Lab lab = Lab.ahead(Workspaces.impatient(folder, "20s", "1s"), Duration.ofHours(hours));
                JunosSession colleague = lab.session()) {
            colleague.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
            colleague.commitConfirmed(5, "a colleague's change");

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
            assertThat(result.err()).contains("still waits to be confirmed");
            assertThat(lab.device().pending()).isTrue();
        }
    }

    @Test
    void aPushThatIsRefusedGivesTheLockBack() throws IOException {
        try (Lab lab = lab();
                JunosSession colleague = lab.session()) {
            colleague.lock();
            lab.push();
            colleague.unlock();

            Cli.Result result = lab.push();

            assertThat(result.exitCode()).as(result.all()).isZero();
        }
    }
}
