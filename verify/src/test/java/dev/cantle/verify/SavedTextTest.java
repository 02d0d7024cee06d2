package dev.cantle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.FolderReplySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict from what an engineer has pasted into files, and from files that were cut off. */
class SavedTextTest {

    private static final Clock CLOCK = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void replaceTheXmlByText() throws IOException {
        Replies.in(folder, "as-text");
        for (Path text : files(".txt")) {
            Files.deleteIfExists(
                    folder.resolve(String.valueOf(text.getFileName()).replace(".txt", ".xml")));
        }
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private Verdict judge() {
        return new Verifier(CLOCK).judge(SampleSlice.both(), new FolderReplySource(folder), Baseline.none());
    }

    @Test
    void textProvesWhatTheReplyWouldProve() {
        Verdict verdict = judge();

        assertThat(verdict.findings()).allMatch(Finding::isProven).hasSizeGreaterThan(20);
    }

    @Test
    void theEvidenceNamesTheTextAndItsTime() {
        assertThat(judge().findings()).flatMap(Finding::evidence).anySatisfy(evidence -> {
            assertThat(evidence.name()).isEqualTo("bgp-summary.txt");
            assertThat(evidence.time()).isEqualTo(Replies.GIVEN);
        });
    }

    @Test
    void aCaptureThatListsFewerSessionsThanItSaysLeavesTheSessionsUnknown() throws Exception {
        Path summary = folder.resolve("bgp-summary.txt");
        Files.writeString(summary, Files.readString(summary).replace("Peers: 3", "Peers: 4"));

        Verdict verdict = judge();

        assertThat(verdict.isProven()).isFalse();
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.id().equals("aws-fra-1.session.ipv4"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
                    assertThat(finding.actual()).contains("it says 4 peers and lists 3");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bgp-summary.txt", "received-10.0.0.1.txt", "advertised-10.0.0.14.txt"})
    void aCaptureThatIsCutOffNeverProvesTheSlice(String name) throws Exception {
        Path file = folder.resolve(name);
        String whole = Files.readString(file);
        String data = whole.substring(0, whole.lastIndexOf("\n\nlab@"));

        for (int length = 0; length < data.length(); length += 1 + length % 5) {
            Files.writeString(file, data.substring(0, length));
            assertThat(judge().isProven()).as("%s cut to %d", name, length).isFalse();
        }
    }

    @Test
    void aReplyInXmlThatIsCutOffNeverProvesTheSlice() throws Exception {
        Random random = new Random(20261122);
        for (Path text : files(".txt")) {
            Files.delete(text);
        }
        Replies.in(folder);

        for (Path file : files(".xml")) {
            byte[] whole = Files.readAllBytes(file);
            int last = new String(whole, StandardCharsets.UTF_8).lastIndexOf('>');
            for (int round = 0; round < 8; round++) {
                int length = random.nextInt(last);
                Files.write(file, java.util.Arrays.copyOf(whole, length));
                assertThat(judge().isProven()).as("%s cut to %d", file, length).isFalse();
            }
            Files.write(file, whole);
        }
    }
}
