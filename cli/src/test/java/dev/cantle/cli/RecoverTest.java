package dev.cantle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.SliceBusyException;
import dev.cantle.cli.journal.SliceLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What recover says and does, and what stands in its way; where a push may die is the crash matrix's. */
@Tag("io")
class RecoverTest extends RecoverLab {

    @Test
    void withoutAnUnfinishedPushThereIsNothingToDo() throws IOException {
        try (Lab lab = lab()) {
            assertThat(recover(lab).out()).isEqualTo("there is no unfinished push, nothing to do\n");
            assertThat(recover(lab, "--device", "nxp-fra-01").out())
                    .isEqualTo("there is no unfinished push to nxp-fra-01, nothing to do\n");
            assertThat(recover(lab, "--json").out())
                    .isEqualTo("{\"kind\":\"recover\",\"exitCode\":0,\"recoveries\":[]}\n");
        }
    }

    @Test
    void aDamagedJournalKeepsNoOtherPushFromItsRecovery() throws IOException {
        try (Lab lab = lab("aws-fra-1=silent")) {
            String before = lab.device().running();
            pushDiesBefore(lab, "roll back");
            Path other = Files.createDirectories(folder.resolve(".cantle/journal/another-router/a-slice"));
            Path damaged =
                    Files.writeString(other.resolve("20260101T000000000Z-cantle-0.jsonl"), "garbage\nmore\nyet\n");

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(6);
            assertThat(result.err())
                    .contains(damaged.getFileName() + " is damaged at line 1", "fix: look at show system commit");
            assertThat(result.all()).contains("roll back").contains("report: ");
            assertThat(lab.device().running()).isEqualTo(before);
            assertThat(recover(lab, "--device", "nxp-fra-01").exitCode())
                    .as("the damage is of another device")
                    .isZero();
        }
    }

    @Test
    void aDeviceThatNobodyKnowsIsNotCalledDone() throws IOException {
        try (Lab lab = lab()) {
            Cli.Result result = recover(lab, "--device", "nxp-fra-1");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains(
                            "neither the inventory nor .cantle/journal has a device 'nxp-fra-1'",
                            "fix: without --device the pushes to all devices are recovered");
        }
    }

    @Test
    void aPushThatDiedInItsWindowIsVerifiedAndConfirmedWithoutItsKeys() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "verify");
            Cli keyless = new Cli(folder).with("CANTLE_PASSWORD", lab.device().password());

            Cli.Result result = recover(lab, keyless);

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out())
                    .contains(
                            "recover the push of multicloud-fra to nxp-fra-01 that began at",
                            "found out: the confirmed commit waits to be confirmed",
                            "multicloud-fra: confirmed: the push of",
                            "was cut off at 'verify'; connected anew: everything is proven, the commit is confirmed",
                            "report: ");
            assertThat(lab.device().pending()).isFalse();
            assertThat(lab.push().out()).contains("nothing to do");
        }
    }

    @Test
    void aPushIsRefusedUntilAnEarlierOneIsRecovered() throws IOException {
        try (Lab lab = lab("aws-fra-1=silent")) {
            String before = lab.device().running();
            pushDiesBefore(lab, "roll back");

            Cli.Result refused = lab.push();

            assertThat(refused.exitCode()).as(refused.all()).isEqualTo(4);
            assertThat(refused.err())
                    .contains(
                            "the push of multicloud-fra to nxp-fra-01 that began at",
                            "is not finished",
                            "fix: cantle" + " recover");
            assertThat(recover(lab, "--device", "another-router").exitCode()).isEqualTo(2);
            Cli.Result recovered = recover(lab, "--json");
            assertThat(recovered.exitCode()).as(recovered.all()).isEqualTo(5);
            assertThat(recovered.out())
                    .startsWith("{\"kind\":\"recover\",\"exitCode\":5,\"recoveries\":[{\"slice\":\"multicloud-fra\","
                            + "\"device\":\"nxp-fra-01\",\"startedAt\":\"")
                    .contains("\"found\":\"the confirmed commit waits to be confirmed\"", "\"outcome\":\"rolled back\"")
                    .contains("\"journal\":\"", "\"reportFolder\":\"");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aPushThatDiedBeforeItsCommitIsNoObstacleToTheNext() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "commit check");

            Cli.Result next = lab.push();

            assertThat(next.exitCode()).as(next.all()).isZero();
            assertThat(Journals.of(folder).unfinished()).isEmpty();
        }
    }

    @Test
    void aPushThatDiedBeforeItsCommitIsFoundNeverToHaveCommitted() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "compare");

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isZero();
            assertThat(result.out())
                    .contains(
                            "nothing was committed: the push of",
                            "was cut off at 'compare'; nothing was committed: the" + " slice runs what it ran before");
            assertThat(journal(lab).end().get(0).end()).isEqualTo("refused");
        }
    }

    @Test
    void aWindowThatLeavesNoTimeIsNotWaitedFor() throws IOException {
        try (Lab lab = lab()) {
            String before = lab.device().running();
            pushDiesBefore(lab, "verify");
            Path file = journal(lab).file();
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceAll("\"deadline\":\"[^\"]*\"", "\"deadline\":\"2026-03-01T10:00:00Z\""));

            Cli.Result result = recover(lab);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(5);
            assertThat(result.err()).contains("there is no time left to verify; the change was rolled back");
            assertThat(lab.device().running()).isEqualTo(before);
        }
    }

    @Test
    void aRecoveryThatWasInterruptedSaysThatItHasNotRecovered() throws IOException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "verify");
            Cli user = lab.user();
            user.stop().stop();

            Cli.Result result = recover(lab, user);

            assertThat(result.exitCode()).as(result.all()).isEqualTo(130);
            assertThat(result.err()).contains("interrupted; 1 of 1 pushes were not recovered", "fix: cantle recover");
            assertThat(lab.device().pending()).isTrue();
        }
    }

    @Test
    void aRouterThatCannotBeReachedLeavesTheJournalOpen() throws IOException {
        Cli user;
        try (Lab lab = lab()) {
            user = lab.user();
            pushDiesBefore(lab, "verify");
        }

        Cli.Result result = user.run(
                "recover", "--known-hosts", folder.resolve("known_hosts").toString());

        assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
        assertThat(result.err())
                .contains(
                        "the device cannot be reached", "the device rolls back by itself about", "fix: cantle recover");
        assertThat(Journals.of(folder).unfinished()).hasSize(1);
    }

    @Test
    void ofAPushThatDiedBeforeItsCommitNoRollBackIsForetold() throws IOException {
        Cli user;
        try (Lab lab = lab()) {
            user = lab.user();
            pushDiesBefore(lab, "commit check");
        }

        Cli.Result result = user.run(
                "recover", "--known-hosts", folder.resolve("known_hosts").toString());

        assertThat(result.exitCode()).as(result.all()).isEqualTo(4);
        assertThat(result.err())
                .contains("the device cannot be reached", "no commit of the push is known", "fix: cantle recover")
                .doesNotContain("1970");
    }

    @Test
    void aPushAndARecoveryKeepOutOfEachOthersWay() throws IOException, SliceBusyException {
        try (Lab lab = lab()) {
            pushDiesBefore(lab, "verify");
            SliceLock other = Journals.of(folder).lock("nxp-fra-01", "multicloud-fra", Instant.now());
            String busy = "slice multicloud-fra of nxp-fra-01 is being pushed or recovered already, by process "
                    + ProcessHandle.current().pid();
            try {
                Cli.Result push = lab.push();
                assertThat(push.exitCode()).as(push.all()).isEqualTo(4);
                assertThat(push.err()).contains(busy, "fix: wait until that is over");
                Cli.Result recovery = recover(lab);
                assertThat(recovery.exitCode()).as(recovery.all()).isEqualTo(4);
                assertThat(recovery.err()).contains(busy);
            } finally {
                other.close();
            }
        }
    }
}
