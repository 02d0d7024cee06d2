package dev.cantle.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.secret.Type9;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal keeps, over a power cut and without a secret. */
class JournalsTest {

    private static final String KEY = "aKeyOfTheFarEnd";
    private static final Instant DEADLINE = Instant.parse("2026-03-01T10:06:00Z");
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private final Seal seal = Seal.random();
    private Journals journals = Journals.in(Path.of("."));

    @BeforeEach
    void open() {
        journals = Journals.in(folder.resolve("journal"));
    }

    private static Configuration keyed(String key) {
        return Notation.CURLY.parse("protocols { bgp { group g { authentication-key \"" + key + "\"; } } }", "test");
    }

    private static PushHead head(String slice) {
        return new PushHead(
                "cantle-0123456789ab",
                "router-1",
                slice,
                "l2",
                "192.0.2.1",
                830,
                "alice",
                Access.MASTER,
                Ownership.EXCLUSIVE,
                false,
                "",
                "[cantle-0123456789ab] a comment with \"quotes\"\nand a line",
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                6,
                keyed("env:KEY"),
                Path.of("/reports/one"));
    }

    private Journal begun() {
        Journal journal = journals.begin(head("s"), seal, CLOCK);
        journal.step("connect", false);
        journal.change(seal.seal(keyed("older")), seal.seal(keyed(KEY)), List.of("l2", "l3"), 17);
        journal.commitConfirmed("commit confirmed", DEADLINE);
        return journal;
    }

    @Test
    void onlyItsOwnerMayEnterTheFoldersOfAJournal() throws IOException {
        begun().close();

        for (Path made : List.of(folder.resolve("journal"), folder.resolve("journal/router-1/s"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        }
    }

    private JournaledPush unfinished() {
        assertThat(journals.unfinished()).hasSize(1);
        return journals.unfinished().get(0);
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        try (Journal journal = begun()) {
            JournaledPush push = unfinished();

            assertThat(push.head()).isEqualTo(head("s"));
            assertThat(push.file()).isEqualTo(journal.file());
            assertThat(push.steps()).containsExactly("connect", "commit confirmed");
            assertThat(push.deadline()).containsExactly(DEADLINE);
            assertThat(push.change().get(0).logicalSystems()).containsExactly("l2", "l3");
            assertThat(push.change().get(0).lastCommitSeconds()).isEqualTo(17);
            assertThat(push.isBeforeCommit()).isFalse();
            assertThat(push.isClosed()).isFalse();
        }
    }

    @Test
    void aKeyIsKnownAgainInAnyFormAndStandsInNoFormInTheJournal() throws IOException {
        try (Journal journal = begun()) {
            JournaledPush push = unfinished();
            String form = Type9.encode(KEY.toCharArray(), new Random(7));

            assertThat(push.change().get(0).after().isSameAs(push.seal().seal(keyed(form))))
                    .isTrue();
            assertThat(push.change().get(0).after().isSameAs(push.seal().seal(keyed("other"))))
                    .isFalse();
            assertThat(push.change().get(0).before().isSameAs(push.seal().seal(keyed(KEY))))
                    .isFalse();
            assertThat(Files.readString(journal.file()))
                    .contains("env:KEY", "key-")
                    .doesNotContain(KEY, "older", "$9$");
        }
    }

    @Test
    void everySecretOfALogicalSystemIsSealed() {
        String text = """
                system { login { user u { authentication { encrypted-password "$6$abc$def"; } } } }
                security { ike { policy p { pre-shared-key ascii-text "$9$abcdef"; } } }
                protocols { ospf { area 0.0.0.0 { interface irb.4 { authentication { simple-password clear; } } } } }
                """;

        assertThat(seal.seal(Notation.CURLY.parse(text, "test")).text())
                .doesNotContain("$6$", "$9$", "clear")
                .contains("key-");
    }

    @Test
    void anEndClosesTheJournalAndAnUnknownOneDoesNot() {
        try (Journal journal = begun()) {
            journal.unknown("the line was lost");
            assertThat(unfinished().isClosed()).isFalse();

            journal.end("confirmed", "everything is proven");
        }

        assertThat(journals.unfinished()).isEmpty();
        assertThat(journals.last("router-1", "s").orElseThrow().end())
                .containsExactly(new JournaledPush.End("confirmed", "everything is proven"));
    }

    @Test
    void aPushThatNamesNoCommitHasCommittedNothing() {
        try (Journal journal = journals.begin(head("s"), seal, CLOCK)) {
            journal.step("load", true);

            assertThat(unfinished().isBeforeCommit()).isTrue();
        }
    }

    @Test
    void aTornLastLineIsUnderstoodAndNothingIsConcludedFromIt() throws IOException {
        try (Journal journal = journals.begin(head("s"), seal, CLOCK)) {
            append(journal.file(), "{\"record\":\"step\",\"at\":\"2026-03-0");

            assertThat(unfinished().torn()).isTrue();
            assertThat(unfinished().isBeforeCommit()).isFalse();
        }
    }

    @Test
    void bytesThatAPowerCutLeftAreATornLine() throws IOException {
        try (Journal journal = journals.begin(head("s"), seal, CLOCK)) {
            append(journal.file(), "\0\0\0\0\n");

            assertThat(unfinished().torn()).isTrue();
        }
    }

    @Test
    void aRecoveryGoesOnBehindATornLine() throws IOException {
        try (Journal journal = begun()) {
            append(journal.file(), "{\"record\":\"st");
        }

        try (Journal again = journals.resume(unfinished(), CLOCK)) {
            again.step("find out", true);
            assertThat(unfinished().steps()).containsExactly("connect", "commit confirmed", "find out");
            assertThat(unfinished().torn()).isTrue();
            again.end("rolled back", "by the device");
        }

        assertThat(journals.unfinished()).isEmpty();
    }

    @Test
    void aJournalWithoutAWholeFirstLineIsAPushThatHadNotBegun() throws IOException {
        Path slice = Files.createDirectories(folder.resolve("journal/router-1/s"));
        Files.writeString(slice.resolve("20260301T100000000Z-cantle-x.jsonl"), "{\"record\":\"pu");

        assertThat(journals.unfinished()).isEmpty();
    }

    @Test
    void damageInTheMiddleIsAnErrorThatNamesTheLine() throws IOException {
        try (Journal journal = begun()) {
            append(journal.file(), "garbage\n");
            journal.step("verify", true);
            journal.step("confirm", true);

            assertThatThrownBy(journals::unfinished)
                    .hasMessageContaining(journal.file() + " is damaged at line 5")
                    .hasMessageContaining("fix: look at show system commit on the device");
        }
    }

    @Test
    void aJournalOfANewerFormatIsLeftAlone() throws IOException {
        Path slice = Files.createDirectories(folder.resolve("journal/router-1/s"));
        Files.writeString(slice.resolve("1.jsonl"), "{\"record\":\"push\",\"format\":\"2\"}\n");

        assertThatThrownBy(journals::unfinished)
                .hasMessageContaining("is of format 2, not 1")
                .hasMessageContaining("fix: use the cantle that wrote it");
    }

    @Test
    void aSliceIsTakenByOneAtATime() throws SliceBusyException {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        SliceLock first = journals.lock("router-1", "s", now);

        assertThatThrownBy(() -> journals.lock("router-1", "s", now))
                .isInstanceOf(SliceBusyException.class)
                .hasMessage("slice s of router-1 is being pushed or recovered already, by process "
                        + ProcessHandle.current().pid() + " since 2026-03-01T10:00:00Z"
                        + "\n  fix: wait until that is over");
        journals.lock("router-1", "another", now).close();
        first.close();
        journals.lock("router-1", "s", now).close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        Journals blocked = Journals.in(file);

        assertThatThrownBy(() -> blocked.lock("router-1", "s", Instant.EPOCH))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("the lock of slice s cannot be taken in " + file)
                .hasMessageContaining("fix: make the folder .cantle of the workspace writable");
        assertThatThrownBy(() -> blocked.begin(head("s"), seal, CLOCK))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("cannot be begun");
    }

    @Test
    void aJournalThatIsClosedUnderTheWriterSaysWhatIsWrong() {
        Journal journal = begun();
        journal.close();

        assertThatThrownBy(() -> journal.step("confirm", true))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("cannot be written (ClosedChannelException)")
                .hasMessageContaining("fix: see that the disk of the workspace has room and may be written");
    }

    @Test
    void whatWasConfirmedLastIsRememberedUntilTheNext() {
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        assertThat(journals.lastConfirmed("router-1", "s")).isEmpty();

        LastConfirmed one = new LastConfirmed(keyed("env:KEY"), Ownership.SHARED, "log", at);
        journals.remember("router-1", "s", one);
        assertThat(journals.lastConfirmed("router-1", "s")).contains(one);

        LastConfirmed removed = new LastConfirmed(Configuration.empty(), Ownership.SHARED, "log", at);
        journals.remember("router-1", "s", removed);
        assertThat(journals.lastConfirmed("router-1", "s")).contains(removed);
        assertThat(journals.lastConfirmed("router-1", "another")).isEmpty();
    }

    @Test
    void aMemoryThatCannotBeReadIsAnErrorAndNotNothing() throws IOException {
        Path slice = Files.createDirectories(folder.resolve("journal/router-1/s"));
        Files.writeString(slice.resolve("confirmed.json"), "nonsense");

        assertThatThrownBy(() -> journals.lastConfirmed("router-1", "s"))
                .hasMessageContaining("what was last confirmed of slice s cannot be read from")
                .hasMessageContaining("fix: delete the file");
    }
}
