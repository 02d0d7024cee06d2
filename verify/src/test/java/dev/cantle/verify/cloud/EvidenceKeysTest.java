package dev.cantle.verify.cloud;

import static dev.cantle.verify.cloud.CloudSamples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.value.SecretRef;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in the documents of the clouds, how old these are, and what of them is kept. */
class EvidenceKeysTest {

    @TempDir
    private Path folder;

    private static List<String> commands(CloudVerdict verdict) {
        return verdict.notJudged().stream().map(NotJudged::howToGet).toList();
    }

    @Test
    void aKeyThatCannotBeComparedIsNotJudged() {
        CloudSamples.in(folder);
        CloudVerdict verdict = CloudSamples.judge(folder, SampleSlice.both(), new Keys());
        assertThat(verdict.findings()).allMatch(Finding::isProven, "proven");
        assertThat(verdict.findings()).extracting(Finding::id).doesNotContain("aws-fra-1.cloud.key.ipv4");
        assertThat(commands(verdict))
                .contains("set env:AWS_FRA_1_MD5 and save it anew: aws directconnect describe-virtual-interfaces"
                        + " --region eu-central-1");
    }

    @Test
    void anotherKeyNamesTheReferenceAndNoValue() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("interfaces.json", CloudSamples.AWS_KEY, "another-example")
                .judge(SampleSlice.both());
        Finding key = finding(verdict, "aws-fra-1.cloud.key.ipv4");
        assertThat(key.nextStep()).contains("env:AWS_FRA_1_MD5");
        assertThat(verdict.toString()).doesNotContain(CloudSamples.AWS_KEY).doesNotContain("another-example");
    }

    @Test
    void evidenceOlderThanTheDevicesRepliesIsSaid() throws IOException {
        CloudSamples.in(folder);
        Evidence reply = new Evidence("bgp-summary.xml", CloudSamples.NOW);
        Finding here = new Claim("x", "aws-fra-1", Layer.SESSION, "x", "x").proven("x", reply);
        Files.setLastModifiedTime(
                folder.resolve("peering.json"), FileTime.from(CloudSamples.NOW.minusSeconds(3 * 86_400 + 7200)));
        for (String file : List.of("circuit.json", "interfaces.json", "connections.json", "associations.json")) {
            Files.setLastModifiedTime(folder.resolve(file), FileTime.from(CloudSamples.NOW.minusSeconds(60)));
        }
        Verdict device = new Verdict(List.of(here), List.of(), CloudSamples.NOW);
        CloudVerdict verdict = CloudSamples.judge(folder, SampleSlice.both(), CloudSamples.keys(), device);
        assertThat(verdict.notJudged())
                .contains(new NotJudged(
                        "",
                        "whether clouds/peering.json still holds",
                        "it was saved 3 d 2 h before the device's replies",
                        "save it again when the device is asked"));
    }

    @Test
    void keptEvidenceIsJudgedToTheSameFindings(@TempDir Path kept) throws IOException {
        CloudSamples samples =
                CloudSamples.in(folder).with("interfaces.json", CloudSamples.AWS_KEY, CloudSamples.AZURE_KEY);
        CloudEvidence.read(folder, CloudSamples.keys()).keep(kept);
        Path copy = kept.resolve(CloudEvidence.FOLDER);
        CloudVerdict first = samples.judge(SampleSlice.both());
        CloudVerdict again = CloudSamples.judge(copy, SampleSlice.both(), new Keys());
        assertThat(again).isEqualTo(first);
        assertThat(finding(again, "aws-fra-1.cloud.key.ipv4").state()).isEqualTo(FindingState.REFUTED);
    }

    @Test
    void noFileThatIsKeptHoldsAKey(@TempDir Path kept) throws IOException {
        CloudSamples samples = CloudSamples.in(folder)
                .with(
                        "interfaces.json",
                        "\"tags\": []",
                        "\"tags\": [{\"key\": \"note\", \"value\": \"md5 is" + " aws-example-key\"}]")
                .with(
                        "circuit.json",
                        "\"authorizations\": []",
                        "\"authorizations\": [{\"authorizationKey\":" + " \"5e2c0a1f-0000-4000-8000-00000example\"}]")
                .with("peering.json", "\"sharedKey\"", "\"SharedKey\"");
        Keys keys = new Keys();
        keys.add(SecretRef.parse("env:AWS_FRA_1_MD5"), CloudSamples.AWS_KEY.toCharArray());
        CloudEvidence.read(samples.folder(), keys).keep(kept);
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(kept)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        assertThat(all.toString())
                .doesNotContain(CloudSamples.AWS_KEY)
                .doesNotContain(CloudSamples.AZURE_KEY)
                .doesNotContain("5e2c0a1f-0000")
                .doesNotContain("bgp_auth_key")
                .contains("\"authKey\" : \"******** (same as env:AWS_FRA_1_MD5)\"")
                .contains("\"SharedKey\" : \"******** (not env:AWS_FRA_1_MD5)\"")
                .contains("md5 is ********")
                .contains("\"vlan\" : 101");
    }

    @Test
    void aFindingCitesTheDocumentInItsFile() {
        CloudVerdict verdict = CloudSamples.in(folder).judge(SampleSlice.both());
        assertThat(finding(verdict, "aws-fra-1.cloud.vlan")
                        .evidence()
                        .get(0)
                        .part()
                        .words())
                .isEqualTo("/virtualInterfaces/0");
        assertThat(finding(verdict, "azure-fra-1.cloud.vlan")
                        .evidence()
                        .get(0)
                        .part()
                        .words())
                .isEmpty();
    }
}
