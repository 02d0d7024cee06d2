package dev.cantle.verify.cloud;

import static dev.cantle.verify.cloud.CloudSamples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.NotJudged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which forms the documents of the clouds are read: files, encodings, casings, wrappers. */
class EvidenceFormsTest {

    private static final String BOM = "\uFEFF";

    @TempDir
    private Path folder;

    private void rewrite(String from, String to, String text) throws IOException {
        Files.delete(folder.resolve(from));
        Files.createDirectories(folder.resolve(to).getParent());
        Files.writeString(folder.resolve(to), text);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static void assertAllProven(CloudVerdict verdict) {
        assertThat(verdict.findings()).hasSizeGreaterThan(35).allMatch(Finding::isProven, "proven");
    }

    @Test
    void whatADocumentIsDoesNotDependOnTheNameOfItsFile() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        rewrite("interfaces.json", "a/b/one.txt", text("interfaces.json"));
        rewrite("peering.json", "two", text("peering.json"));
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void filesOfPowerShellAreReadInUtf8AndUtf16WithTheirMark() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String interfaces = text("interfaces.json");
        Files.write(folder.resolve("interfaces.json"), (BOM + interfaces).getBytes(StandardCharsets.UTF_16LE));
        String peering = text("peering.json");
        Files.write(folder.resolve("peering.json"), (BOM + peering).getBytes(StandardCharsets.UTF_8));
        String circuit = text("circuit.json");
        Files.write(folder.resolve("circuit.json"), (BOM + circuit).getBytes(StandardCharsets.UTF_16BE));
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void bothCasingsOfAzureAreRead() {
        assertAllProven(CloudSamples.in(folder)
                .with("peering.json", "peerASN", "peerAsn")
                .with("peering.json", "azureASN", "azureAsn")
                .judge(SampleSlice.both()));
    }

    @Test
    void twoCasingsThatContradictEachOtherAreUnknown() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("peering.json", "\"peerASN\": 65000", "\"peerASN\": 65000, \"peerAsn\": 65001")
                .judge(SampleSlice.both());
        Finding asn = finding(verdict, "azure-fra-1.cloud.asn");
        assertThat(asn.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(asn.actual())
                .startsWith("peering.json:")
                .endsWith("peerASN stands here twice with different values");
    }

    @Test
    void whatTheRestInterfacePutsIntoPropertiesIsFound() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String peering = text("peering.json");
        Files.writeString(folder.resolve("peering.json"), "{\"properties\": " + peering + "}");
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void numbersMayBeStringsAndKeysUnknown() {
        assertAllProven(CloudSamples.in(folder)
                .with("peering.json", "\"vlanId\": 100", "\"vlanId\": \"100\", \"newKey\": {\"deep\": [1, 2]}")
                .with("interfaces.json", "\"vlan\": 101", "\"vlan\": \"101\"")
                .judge(SampleSlice.both()));
    }

    @Test
    void aListOfPeeringsAndATableWithoutItsWrapperAreRead() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String peering = text("peering.json");
        Files.writeString(folder.resolve("peering.json"), "[" + peering + "]");
        String routes = text("routes-primary.json");
        Files.writeString(
                folder.resolve("routes-primary.json"),
                routes.substring(routes.indexOf('['), routes.lastIndexOf(']') + 1));
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void peeringsInsideTheirCircuitAreRead() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String peering = text("peering.json");
        samples.with("circuit.json", "\"peerings\": []", "\"peerings\": [" + peering + "]")
                .without("peering.json");
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void severalDocumentsMayStandInOneFile() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String all = text("interfaces.json") + text("connections.json") + text("circuit.json");
        rewrite("interfaces.json", "all.json", all);
        samples.without("connections.json").without("circuit.json");
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void aFieldThatIsMissingIsNotJudged() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("peering.json", "\"sharedKey\": \"AzureExampleKey\"", "\"sharedKey\": null")
                .judge(SampleSlice.both());
        assertThat(verdict.findings()).extracting(Finding::id).doesNotContain("azure-fra-1.cloud.key.ipv4");
        assertThat(verdict.notJudged())
                .extracting(NotJudged::what)
                .contains("the MD5 key of ipv4 is the same at both ends");
    }

    @Test
    void aFieldThatCannotBeReadIsUnknownWithItsPlace() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("interfaces.json", "\"vlan\": 101", "\"vlan\": \"one hundred\"")
                .judge(SampleSlice.both());
        Finding vlan = finding(verdict, "aws-fra-1.cloud.vlan");
        assertThat(vlan.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(vlan.actual()).isEqualTo("interfaces.json:10:21: vlan is no whole number");
    }

    @Test
    void aLongAsnStandsInItsOwnField() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("interfaces.json", "\"asn\": 65000", "\"asn\": 0")
                .with("interfaces.json", "\"asnLong\": 65000", "\"asnLong\": 4200000001")
                .judge(SampleSlice.both());
        assertThat(finding(verdict, "aws-fra-1.cloud.asn").actual()).isEqualTo("4200000001");
    }

    @Test
    void twoAsnsThatContradictEachOtherAreUnknown() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("interfaces.json", "\"asnLong\": 65000", "\"asnLong\": 65001")
                .judge(SampleSlice.both());
        Finding asn = finding(verdict, "aws-fra-1.cloud.asn");
        assertThat(asn.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(asn.actual()).endsWith("asn and asnLong name different numbers");
    }
}
