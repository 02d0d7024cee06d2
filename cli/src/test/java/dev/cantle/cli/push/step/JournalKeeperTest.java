package dev.cantle.cli.push.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.PushHead;
import dev.cantle.cli.journal.Seal;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.Configuration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a push does when its journal cannot be written any more. */
class JournalKeeperTest {

    @TempDir
    Path folder;

    private final List<String> noticed = new ArrayList<>();
    private final List<PushStep> shown = new ArrayList<>();
    private final PushWatcher watcher = new PushWatcher() {
        @Override
        public void entering(PushStep step) {
            shown.add(step);
        }

        @Override
        public void shows(String difference) {}

        @Override
        public boolean agrees(String difference, String question) {
            return false;
        }

        @Override
        public void waiting(String line) {}

        @Override
        public void notice(List<String> lines) {
            noticed.addAll(lines);
        }
    };
    private List<JournalKeeper> keeper = List.of();

    @BeforeEach
    void aJournalThatCannotBeWritten() {
        PushHead head = new PushHead(
                "cantle-0123456789ab",
                "router-1",
                "s",
                "l2",
                "192.0.2.1",
                830,
                "alice",
                Access.MASTER,
                Ownership.EXCLUSIVE,
                false,
                "",
                "[cantle-0123456789ab] a push",
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                6,
                Configuration.empty(),
                folder);
        Journal journal = Journals.in(folder).begin(head, Seal.random(), Clock.systemUTC());
        journal.close();
        keeper = List.of(new JournalKeeper(journal, watcher, Clock.systemUTC(), Duration.ofMinutes(6)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCK", "LOAD", "COMMIT_CONFIRMED", "CONFIRM"})
    void aStepThatMakesMoreOfTheChangeIsNotTaken(PushStep step) {
        assertThatThrownBy(() -> keeper.get(0).entering(step))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("cannot be written");
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLL_BACK", "FIND_OUT", "DISCARD", "UNLOCK"})
    void aStepThatEndsTheChangeIsTakenAllTheSame(PushStep step) {
        keeper.get(0).entering(step);

        assertThat(shown).containsExactly(step);
        assertThat(noticed).hasSize(1);
        assertThat(noticed.get(0)).contains("cannot be written", "fix: see that the disk");
    }

    @Test
    void whatWasFoundOutIsSaidEvenSo() {
        keeper.get(0).found(new Truth(Truth.State.ROLLED_BACK, "by us"));

        assertThat(noticed).contains("found out: the change is rolled back: by us");
    }
}
