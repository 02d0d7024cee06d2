package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What recover does when something has changed since the push died: on the router, or in the workspace. */
@Tag("io")
class RecoverAfterChangesTest extends RecoverLab {

    private static final String THEIRS = "system { host-name their-change; }";
    private static final String SLICE = "inventory/slices/multicloud-fra.yaml";

    private static void delete(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCommitOfSomebodyElseAfterOursIsNeitherConfirmedNorUndone() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "verify");
            try (JunosSession colleague = lab.session()) {
                colleague.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));
                colleague.commit("a colleague's");
            }
            String running = lab.device().running();

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
            assertThat(result.err())
                    .contains(
                            "somebody has committed since: " + lab.device().user(),
                            "which confirmed the change without proof; nothing was touched",
                            "cantle recover --accept closes the journal");
            assertThat(lab.device().running()).isEqualTo(running);
            assertThat(lab.push().exitCode()).isEqualTo(4);

            Cli.Result accepted = recover(lab, "--accept");

            assertThat(accepted.exitCode()).as(accepted.all()).isZero();
            assertThat(accepted.out()).contains("multicloud-fra: accepted: the push of");
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void changesThatSomebodyHasNotCommittedAreNeitherCommittedNorDiscarded() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "verify");
            try (JunosSession colleague = lab.session()) {
                colleague.load(LoadConfiguration.text(LoadConfiguration.Action.MERGE, THEIRS));

                Cli.Result result = recover(lab, "--accept");

                assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
                assertThat(result.err())
                        .contains(
                                "the confirmed commit waits to be confirmed, but nothing can be done",
                                "holds changes that were not committed",
                                "unless somebody commits, the device rolls back by itself about",
                                "fix: have the changes of others taken out of the way, then cantle recover");
                assertThat(lab.device().pending()).isTrue();
                assertThat(lab.device().candidate()).contains("their-change");
                assertThat(journal(lab).isClosed()).isFalse();
                colleague.discard();
            }
            assertThat(recover(lab).exitCode()).isZero();
        }
    }

    @Test
    void aLockOfSomebodyElseIsWaitedForAndThenNamed() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "verify");
            try (JunosSession colleague = lab.session()) {
                colleague.lock();

                Cli.Result result = recover(lab);

                assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
                assertThat(result.err())
                        .contains("is locked by", lab.device().user(), "the device rolls back by itself about");
                assertThat(lab.device().pending()).isTrue();
            }
        }
    }

    @Test
    void anIntentThatHasChangedSinceIsNotJudgedAndTheChangeRolledBack() throws IOException {
        try (Lab lab = lab()) {
            String before = lab.device().running();
            pushDiesBefore(lab, "verify");
            Workspaces.edit(folder.resolve(SLICE), "    bfd: { minimumInterval: 300ms, multiplier: 3 }\n", "");

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("what the inventory says now is not what was pushed");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aChangeIsNotConfirmedWhenNobodyKnowsAnyMoreWhatWasThereBefore() throws IOException {
        try (Lab lab = lab()) {
            assertThat(lab.push().exitCode()).isZero();
            String before = lab.device().running();
            Workspaces.edit(folder.resolve(SLICE), "    bfd: { minimumInterval: 300ms, multiplier: 3 }\n", "");
            pushDiesBefore(lab, "confirm");
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(path -> path.getFileName().toString().equals("before"))
                        .toList()
                        .forEach(RecoverAfterChangesTest::delete);
            }

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
            Path page = Path.of(result.all().replaceAll("(?s).*report: (\\S+report)\\.html.*", "$1.json"));
            assertThat(page).content().contains("the replies from before the push are gone");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aSliceThatIsGoneFromTheInventoryIsRolledBackAllTheSame() throws IOException {
        try (Lab lab = lab()) {
            String before = lab.device().running();
            pushDiesBefore(lab, "verify");
            Files.delete(folder.resolve(SLICE));

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("nothing can be verified");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void anInvalidInventoryDoesNotStopARecovery() throws IOException {
        try (Lab lab = lab()) {
            String before = lab.device().running();
            pushDiesBefore(lab, "verify");
            Workspaces.edit(folder.resolve(SLICE), "asn: 65000", "asn: none");

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("the inventory is invalid, so that nothing can be verified");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void whatTheRouterHasRolledBackByItselfMeanwhileIsProven() throws IOException {
        try (Lab lab = Lab.of(Workspaces.impatient(folder, "20s", "1s"), Duration.ofSeconds(1))) {
            String before = lab.device().running();
            pushDiesBefore(lab, "verify");
            Eventually.holds(
                    "the router has rolled back",
                    Duration.ofSeconds(30),
                    () -> !lab.device().pending());

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err())
                    .contains("the change is rolled back: by the device itself, the state before is" + " proven");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }
}
