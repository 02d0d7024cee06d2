package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitHistoryTest {

    private static final Instant COMMITTED = Instant.parse("2026-11-22T10:00:00Z");
    private static final String MARK = "commit confirmed, rollback in 5mins";

    @Test
    void whatTheDeviceCallsPendingIsPending() {
        assertThat(history(commit(0, "", true)).pending(COMMITTED.plus(Duration.ofDays(9))))
                .isPresent();
    }

    @Test
    void anOlderReleaseIsTakenAsPendingUntilAnHourAfterTheWindow() {
        CommitHistory history = history(commit(0, MARK, false));

        assertThat(history.pending(COMMITTED.plus(Duration.ofMinutes(64)))).isPresent();
        assertThat(history.pending(COMMITTED.plus(Duration.ofMinutes(65)))).isEmpty();
    }

    @Test
    void aConfirmedCommitBeforeTheLatestIsNotPending() {
        assertThat(history(commit(0, "", false), commit(1, MARK, false)).pending(COMMITTED))
                .isEmpty();
    }

    @Test
    void aCommitWithoutTimeIsTakenAsPending() {
        CommitHistory.Commit commit = new CommitHistory.Commit(0, "netops", "cli", 0, "", MARK, "", false);

        assertThat(history(commit).pending(COMMITTED)).contains(commit);
    }

    @Test
    void theWindowIsRead() {
        assertThat(commit(0, MARK, false).confirmMinutes()).hasValue(5);
        assertThat(commit(0, "commit confirmed, rollback in 10 minutes", false).confirmMinutes())
                .hasValue(10);
        assertThat(commit(0, "rescue", false).confirmMinutes()).isEmpty();
    }

    @Test
    void theLogOfAUserDoesNotCount() {
        CommitHistory.Commit commit =
                new CommitHistory.Commit(0, "netops", "cli", COMMITTED.getEpochSecond(), "", "", MARK, false);

        assertThat(history(commit).pending(COMMITTED)).isEmpty();
    }

    private static CommitHistory history(CommitHistory.Commit... commits) {
        return new CommitHistory(List.of(commits));
    }

    private static CommitHistory.Commit commit(int sequence, String comment, boolean pending) {
        return new CommitHistory.Commit(
                sequence, "netops", "cli", COMMITTED.getEpochSecond(), "", comment, "", pending);
    }
}
