package dev.cantle.cli.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.CommitHistory.Commit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitLogTest {

    private static final Instant TIME = Instant.parse("2026-11-22T13:00:00.123Z");
    private static final String REVISION = "0123456789abcdef0123456789abcdef01234567";

    private static String push(int minute) {
        return "cantle push s 2026-11-22T13:0" + minute + ":00Z";
    }

    /** The commits, the last one first, each as user and comment. */
    private static CommitHistory history(String... commits) {
        List<Commit> list = new ArrayList<>();
        for (String commit : commits) {
            List<String> words = List.of(commit.split(" ", 2));
            String client = words.get(0).equals("root") ? "other" : "netconf";
            list.add(new Commit(
                    list.size(), words.get(0), client, 0, "", "", words.size() > 1 ? words.get(1) : "", false));
        }
        return new CommitHistory(list);
    }

    @Test
    void theCommentSaysWhatWhenFromWhereAndTheUsersText() {
        CommitLog log = CommitLog.of(false, "multicloud-fra", TIME, REVISION, true);

        assertThat(log.text("ticket 4711"))
                .isEqualTo("cantle push multicloud-fra 2026-11-22T13:00:00Z git 0123456789ab: ticket 4711");
        assertThat(CommitLog.of(true, "s", TIME, REVISION, false).text(""))
                .isEqualTo("cantle remove s 2026-11-22T13:00:00Z git 0123456789ab+");
        assertThat(CommitLog.of(false, "s", TIME, "", false).text("")).isEqualTo("cantle push s 2026-11-22T13:00:00Z");
    }

    @Test
    void theLongestCommentFitsInWhatJunosTakes() {
        CommitLog log = CommitLog.of(true, "s".repeat(48), TIME, REVISION, false);

        String longest =
                "[cantle-0123456789ab] " + log.text("x".repeat(CommitLog.LONGEST_TEXT)) + CommitLog.ROLLED_BACK;

        assertThat(longest.length()).isLessThanOrEqualTo(512);
    }

    @Test
    void aCommentIsReadBackAlsoBehindTheMarkOfAJournal() {
        CommitLog log = CommitLog.of(false, "multicloud-fra", TIME, REVISION, true);

        for (String text : List.of(
                log.text(""),
                log.text("a: b, c"),
                "[cantle-5f3a9c27b1d4] " + log.text("") + ", confirmed",
                "[cantle-5f3a9c27b1d4] " + log.text("x") + ", rolled back")) {
            assertThat(CommitLog.parse(text))
                    .as(text)
                    .contains(new CommitLog("push", "multicloud-fra", "2026-11-22T13:00:00Z", "0123456789ab", true));
        }
        assertThat(CommitLog.parse("somebody's own words")).isEmpty();
    }

    @Test
    void theLastConfirmedPushOfTheSliceCounts() {
        CommitHistory history = history(
                "admin by hand",
                "cantle cantle push other 2026-11-22T13:09:00Z, confirmed",
                "cantle " + push(5) + ", confirmed",
                "cantle " + push(5),
                "cantle " + push(1) + ", confirmed");

        assertThat(CommitLog.lastOf(history, "s")).map(CommitLog::identity).contains(push(5));
    }

    @Test
    void aPushThatWasTakenBackDoesNotCount() {
        assertThat(CommitLog.lastOf(
                        history(
                                "cantle " + push(5) + ", rolled back",
                                "cantle " + push(5),
                                "cantle " + push(1) + ", confirmed"),
                        "s"))
                .map(CommitLog::identity)
                .contains(push(1));
        assertThat(CommitLog.lastOf(history("root", "cantle " + push(5), "cantle " + push(1) + ", confirmed"), "s"))
                .map(CommitLog::identity)
                .contains(push(1));
    }

    @Test
    void aPushThatWasConfirmedWithACommitCheckCounts() {
        assertThat(CommitLog.lastOf(history("admin by hand", "cantle " + push(5)), "s"))
                .map(CommitLog::identity)
                .contains(push(5));
        assertThat(CommitLog.lastOf(history("admin by hand"), "s")).isEmpty();
    }
}
