package dev.cantle.verify.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence that cannot be read is an unknown finding that names the place, and never shows what stands there. */
class HostileEvidenceTest {

    @TempDir
    private Path folder;

    private CloudVerdict judge(byte[] bytes) throws IOException {
        Files.write(folder.resolve("bad.json"), bytes);
        return CloudSamples.judge(folder, SampleSlice.both(), CloudSamples.keys());
    }

    private String said(byte[] bytes) throws IOException {
        Finding finding = CloudSamples.finding(judge(bytes), "clouds.file.bad.json");
        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        return finding.actual();
    }

    private String said(String text) throws IOException {
        return said(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"virtualInterfaces\": [ | bad.json:1:24: the file is cut off; the state is unknown",
                "{\"authKey\": \"secret-words | bad.json:1:26: the file is cut off; the state is unknown",
                "{- Finished .. | bad.json:1:2: this is not JSON; save what the command prints with --output json; the state is unknown",
                "{\"a\": secretwords} | bad.json:1:7: this is not JSON; save what the command prints with --output json; the state is unknown",
                "An error occurred | bad.json:1:1: this is not JSON; save what the command prints with --output json; the state is unknown",
                "{\"a\": 1, \"a\": 2} | bad.json:1:10: a name stands twice in one object; the state is unknown",
                "{\"value\": []} | bad.json:1:1: an empty list; of what cannot be told; the state is unknown",
                "[] | bad.json:1:1: an empty list; of what cannot be told; the state is unknown",
            })
    void whatCannotBeReadIsUnknownWithItsPlace(String text, String message) throws IOException {
        assertThat(said(text)).isEqualTo(message).doesNotContain("secret");
    }

    @Test
    void whatCouldNotBeReadIsUnknownAgainWhenItIsJudgedLater(@TempDir Path kept) throws IOException {
        CloudSamples.in(folder);
        CloudVerdict first = judge("{\"authKey\": \"secret-words".getBytes(StandardCharsets.UTF_8));
        CloudEvidence.read(folder, CloudSamples.keys()).keep(kept);
        Path copy = kept.resolve(CloudEvidence.FOLDER);
        assertThat(Files.readString(copy.resolve("bad.json"))).doesNotContain("secret");
        assertThat(CloudSamples.judge(copy, SampleSlice.both(), CloudSamples.keys()))
                .isEqualTo(first);
    }

    @Test
    void evidenceOfNothingIsUnknownAgainWhenItIsJudgedLater(@TempDir Path kept) throws IOException {
        CloudEvidence.read(folder, CloudSamples.keys()).keep(kept);
        CloudVerdict later =
                CloudSamples.judge(kept.resolve(CloudEvidence.FOLDER), SampleSlice.both(), CloudSamples.keys());
        assertThat(later.findings()).extracting(Finding::state).containsExactly(FindingState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"RouteTables\": [], \"NextToken\": \"abc\"} | nextToken",
                "{\"value\": [{\"network\": \"10.0.0.0/8\", \"nextHop\": \"10.0.0.1\"}], \"nextLink\": \"page2\"} | nextLink",
            })
    void aPageOfAListIsNotTheList(String text, String field) throws IOException {
        assertThat(said(text))
                .isEqualTo("bad.json:1:1: " + field
                        + " says that the list goes on; only a page of it is saved; the state is unknown");
        assertThat(judge(text.replaceAll("\"(abc|page2)\"", "null").getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::id)
                .doesNotContain("clouds.file.bad.json");
    }

    @Test
    void anEmptyFileIsUnknown() throws IOException {
        assertThat(said("")).isEqualTo("bad.json: the file is empty; the state is unknown");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(said("{\"a\":".repeat(100_000))).contains("bad.json:1").contains("deep");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        assertThat(said(new byte[(16 << 20) + 1]))
                .isEqualTo("bad.json: is larger than 16 MB; save one command a file; the state is unknown");
    }

    @Test
    void millionsOfValuesAreRefused() throws IOException {
        assertThat(said("[" + "{},".repeat(2_000_000) + "1]")).contains("bad.json:1:", "more than 500000 values");
    }

    @Test
    void aHugeTextIsRefused() throws IOException {
        assertThat(said("{\"authKey\": \"" + "k".repeat(2 << 20) + "\"}"))
                .contains("too long")
                .doesNotContain("kkkk");
    }

    @Test
    void brokenCharactersAreRefused() throws IOException {
        assertThat(said(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}))
                .startsWith("bad.json")
                .contains("the state is unknown");
    }

    @Test
    void aDocumentOfAnotherKindIsListed() throws IOException {
        CloudVerdict verdict = judge("{\"Reservations\": [], \"Other\": 1}".getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.notJudged()).anySatisfy(one -> {
            assertThat(one.what()).isEqualTo("what bad.json says");
            assertThat(one.why())
                    .isEqualTo("it is none of the documents that are read; its fields are Other, Reservations");
        });
    }

    @Test
    void whateverIsCutOffOrChangedNeverThrowsNorGivesTheKeyAway() throws IOException {
        long seed = 20261122;
        Random random = new Random(seed);
        CloudSamples samples = CloudSamples.in(folder);
        byte[] whole = Files.readAllBytes(folder.resolve("interfaces.json"));
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            Files.write(folder.resolve("interfaces.json"), Arrays.copyOf(bytes, length));
            assertThat(samples.judge(SampleSlice.both()).toString())
                    .as("seed %d, turn %d", seed, i)
                    .doesNotContain(CloudSamples.AWS_KEY);
        }
    }
}
