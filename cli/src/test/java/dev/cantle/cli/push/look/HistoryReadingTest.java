package dev.cantle.cli.push.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.Truth;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.netconf.junos.CommitHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has become of a push, by what a device shows of its commits and of the slice. */
class HistoryReadingTest {

    private static final Seal SEAL = Seal.random();
    private static final SealedConfiguration BEFORE = sealed("before");
    private static final SealedConfiguration AFTER = sealed("after");
    private static final SealedConfiguration OTHER = sealed("other");
    private static final long LAST = 1_000_000;
    private static final SliceChange CHANGE = new SliceChange(BEFORE, AFTER, LAST, List.of());
    private static final String LOG = "[cantle-0123456789ab] cantle push s";
    private static final Instant NOW = Instant.ofEpochSecond(LAST + 100);

    private static SealedConfiguration sealed(String hostName) {
        return SEAL.seal(Notation.CURLY.parse("system { host-name " + hostName + "; }", "test"));
    }

    private record Entry(String user, String comment, String log) {}

    private static final Entry EARLIER = new Entry("bob", "", "something else");
    private static final Entry OURS = new Entry("alice", "commit confirmed, rollback in 6mins", LOG);
    private static final Entry OUR_CONFIRMATION = new Entry("alice", "", LOG + ", confirmed");
    private static final Entry OUR_ROLL_BACK = new Entry("alice", "", LOG + ", rolled back");
    private static final Entry TIMER = new Entry("root", "", "");
    private static final Entry BOB = new Entry("bob", "", "bob's");

    /** The commits, the latest first; each is ten seconds older than the one before. */
    private static CommitHistory history(Entry... latestFirst) {
        List<CommitHistory.Commit> commits = new ArrayList<>();
        for (int i = 0; i < latestFirst.length; i++) {
            Entry one = latestFirst[i];
            long at = one.equals(EARLIER) ? LAST : LAST + 90 - i * 10L;
            commits.add(new CommitHistory.Commit(
                    i, one.user(), "netconf", at, "time " + i, one.comment(), one.log(), false));
        }
        return new CommitHistory(commits);
    }

    private static Truth truth(SealedConfiguration runs, Entry... latestFirst) {
        return new HistoryReading("cantle-0123456789ab", NOW, Instant.EPOCH).judge(history(latestFirst), CHANGE, runs);
    }

    @Test
    void withoutACommitOfOursNothingWasCommitted() {
        assertThat(truth(BEFORE, EARLIER).words())
                .isEqualTo("nothing was committed: the slice runs what it ran before");
        assertThat(truth(OTHER, BOB, EARLIER).words())
                .isEqualTo("nothing was committed: bob (time 0) has changed the slice since");
    }

    @Test
    void aChangeThatRunsWithoutACommitOfOursIsNotCalledNeverCommitted() {
        assertThat(truth(AFTER, BOB, EARLIER).words())
                .isEqualTo("the device does not tell: it shows no commit of ours, but the slice runs the change");
    }

    @Test
    void aPushThatWouldHaveChangedNothingHasCommittedNothing() {
        SliceChange none = new SliceChange(AFTER, AFTER, LAST, List.of());

        assertThat(new HistoryReading("cantle-0123456789ab", NOW, Instant.EPOCH)
                        .judge(history(BOB, EARLIER), none, AFTER)
                        .state())
                .isEqualTo(Truth.State.NOT_COMMITTED);
    }

    @Test
    void aWrongClockOfTheDeviceDoesNotMakeOursConfirmedWhileItsWindowIsOpen() {
        Instant now = NOW.plus(Duration.ofDays(400));
        CommitHistory history = history(OURS, EARLIER);

        assertThat(new HistoryReading("cantle-0123456789ab", now, now.plusSeconds(5))
                        .judge(history, CHANGE, AFTER)
                        .state())
                .isEqualTo(Truth.State.PENDING);
        assertThat(new HistoryReading("cantle-0123456789ab", now, now.minusSeconds(3601))
                        .judge(history, CHANGE, AFTER)
                        .words())
                .isEqualTo("the commit is confirmed: with a commit check");
    }

    @Test
    void aHistoryThatDoesNotReachBackDoesNotTell() {
        assertThat(truth(BEFORE, BOB, BOB).words())
                .isEqualTo("the device does not tell: the device no longer remembers the commits of that time");
    }

    @Test
    void ourConfirmedCommitOnTopWaits() {
        assertThat(truth(AFTER, OURS, EARLIER).words()).isEqualTo("the confirmed commit waits to be confirmed");
    }

    @Test
    void ourCommitWithoutAWindowWasConfirmedWithACommitCheck() {
        assertThat(truth(AFTER, new Entry("alice", "", LOG), EARLIER).words())
                .isEqualTo("the commit is confirmed: with a commit check");
    }

    @Test
    void ourConfirmationOnTopIsConfirmed() {
        assertThat(truth(AFTER, OUR_CONFIRMATION, OURS, EARLIER).words()).isEqualTo("the commit is confirmed: by us");
    }

    @Test
    void whatTheTimerTookBackIsRolledBackByTheDevice() {
        assertThat(truth(BEFORE, TIMER, OURS, EARLIER).words())
                .isEqualTo("the change is rolled back: by the device itself");
    }

    @Test
    void ourOwnRollBackIsRolledBackAlsoWhenSomebodyHasCommittedElsewhereSince() {
        assertThat(truth(BEFORE, OUR_ROLL_BACK, OURS, EARLIER).words()).isEqualTo("the change is rolled back: by us");
        assertThat(truth(BEFORE, BOB, OUR_ROLL_BACK, OURS, EARLIER).words())
                .isEqualTo("the change is rolled back: by us");
    }

    @Test
    void whoeverHasPutTheStateBeforeBackIsNamed() {
        assertThat(truth(BEFORE, BOB, OURS, EARLIER).words()).isEqualTo("the change is rolled back: by bob (time 0)");
    }

    @Test
    void aCommitOfSomebodyOnTopOfOursHasConfirmedItWithoutProof() {
        Truth truth = truth(AFTER, BOB, OURS, EARLIER);

        assertThat(truth.state()).isEqualTo(Truth.State.OVERTAKEN);
        assertThat(truth.words())
                .isEqualTo("somebody has committed since: bob (time 0), which confirmed the change without proof");
    }

    @Test
    void aCommitElsewhereAfterOurConfirmationDoesNotMatterAndOneToTheSliceDoes() {
        assertThat(truth(AFTER, BOB, OUR_CONFIRMATION, OURS, EARLIER).words())
                .isEqualTo("the commit is confirmed: by us; bob (time 0) has committed since, but not to the slice");
        assertThat(truth(OTHER, BOB, OUR_CONFIRMATION, OURS, EARLIER).words())
                .isEqualTo("somebody has committed since: bob (time 0); the slice runs neither what it ran before nor"
                        + " the change");
    }

    @Test
    void aConfirmedCommitOfSomebodyOnTopOfOursMayStillGoEitherWay() {
        Entry theirs = new Entry("bob", "commit confirmed, rollback in 10mins", "bob's");

        assertThat(truth(BEFORE, theirs, OURS, EARLIER).words())
                .isEqualTo("somebody has committed since: a confirmed commit by bob (time 0) waits to be confirmed");
    }

    @Test
    void whatFitsNoStoryIsUnclear() {
        assertThat(truth(BEFORE, OURS, EARLIER).words())
                .isEqualTo(
                        "the device does not tell: our commit is the last one, but the slice does not run the change;"
                                + " it runs what it ran before");
        assertThat(truth(OTHER, OUR_ROLL_BACK, OURS, EARLIER).words())
                .isEqualTo(
                        "the device does not tell: we have rolled back, but the slice does not run what it ran before");
    }

    @Test
    void aDeviceThatShowsNoCommitsIsBelievedOnlyIfItRunsWhatItRanBefore() {
        assertThat(truth(BEFORE).words())
                .isEqualTo(
                        "the change is rolled back: the device does not show its commits, but it runs what it ran before");
        assertThat(truth(AFTER).words())
                .isEqualTo(
                        "the device does not tell: the device does not show its commits; it runs the change, and nobody"
                                + " knows whether that is confirmed");
        assertThat(truth(OTHER).words())
                .isEqualTo("the device does not tell: the device does not show its commits; it runs neither what it ran"
                        + " before nor the change");
    }
}
