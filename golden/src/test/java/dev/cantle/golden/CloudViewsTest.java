package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.World;
import dev.cantle.simulator.clouds.CloudViews;
import dev.cantle.verify.cloud.CloudEvidence;
import dev.cantle.verify.cloud.CloudVerdict;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clouds would print about the far ends of a case agrees with its intent; one thing changed does not. */
class CloudViewsTest {

    @TempDir
    private Path folder;

    private static Optional<String> key(SecretRef reference) {
        return Optional.of("Key" + Integer.toHexString(reference.toString().hashCode()));
    }

    private static Workspace workspace(String name) {
        return Workspace.of(Path.of("cases", name));
    }

    private void write(Workspace workspace) throws IOException {
        var network = workspace.loaded().network();
        new CloudViews(network, World.expectedBy(network, CloudViewsTest::key), CloudViewsTest::key).write(folder);
    }

    private void change(String file, String text, String other) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, other));
    }

    private CloudVerdict judge(Workspace workspace) throws IOException {
        Slice slice = workspace.slices().get(0);
        Keys keys = new Keys();
        slice.circuits().stream()
                .map(circuit -> circuit.link().bgp().authentication())
                .forEach(key -> key.match(() -> false, md5 -> {
                    keys.add(md5.key(), key(md5.key()).orElseThrow().toCharArray());
                    return true;
                }));
        return CloudEvidence.read(folder, keys)
                .judge(slice, List.of(slice), up(slice), workspace.loaded().providers());
    }

    private static Verdict up(Slice slice) {
        List<Session> sessions = slice.circuits().stream()
                .flatMap(circuit -> sessions(circuit).stream())
                .toList();
        return new Verdict(List.of(), sessions, Instant.now());
    }

    private static List<Session> sessions(Circuit circuit) {
        return circuit.link().peerings().stream()
                .map(peering -> new Session(circuit.name(), peering.remote(), "Established"))
                .toList();
    }

    private static List<String> wrong(CloudVerdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.isProven())
                .map(finding -> finding.id() + ": " + finding.actual())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws-public",
                "aws-transit",
                "aws-dedicated",
                "aws-hosted",
                "azure-microsoft-peering",
                "azure-both-peerings",
                "three-clouds"
            })
    void whatTheCloudsSayOfACaseAgreesWithIt(String name) throws IOException {
        Workspace workspace = workspace(name);
        write(workspace);

        CloudVerdict verdict = judge(workspace);

        assertThat(wrong(verdict)).isEmpty();
        assertThat(verdict.findings()).hasSizeGreaterThan(8);
    }

    @Test
    void publicVirtualInterfacesAndMicrosoftPeeringsHaveFindingsOfTheirOwn() throws IOException {
        Workspace aws = workspace("aws-public");
        write(aws);
        change("public-services-fra/aws-public-1/interfaces.json", "192.0.2.0/24", "192.0.2.0/25");
        assertThat(wrong(judge(aws)))
                .containsExactly("aws-public-1.cloud.approved-prefixes: 192.0.2.0/25; missing: 192.0.2.0/24");
    }

    @Test
    void aConnectionIsTheOneThatIntentNames() throws IOException {
        Workspace aws = workspace("aws-hosted");
        write(aws);
        change("hosted-fra/aws-fra-1/interfaces.json", "dxcon-fg5678gh", "dxcon-another1");

        assertThat(wrong(judge(aws))).contains("aws-fra-1.cloud.connection-id: dxcon-another1");
    }

    @Test
    void microsoftAcceptsWhatIntentSays() throws IOException {
        Workspace azure = workspace("azure-microsoft-peering");
        write(azure);
        for (String circuit : List.of("azure-ms-1", "azure-ms-2")) {
            change("office-fra/" + circuit + "/circuit.json", "\"192.0.2.0/24\"", "\"192.0.2.0/25\"");
            change("office-fra/" + circuit + "/circuit.json", "Configured", "ValidationNeeded");
        }

        assertThat(wrong(judge(azure)))
                .contains(
                        "azure-ms-1.cloud.public-prefixes: 192.0.2.0/25",
                        "azure-ms-1.cloud.public-prefixes-state: validationneeded");
    }

    @Test
    void whatGoogleSaysIsNotJudgedAndSaysHowToLook() throws IOException {
        Workspace clouds = workspace("three-clouds");
        write(clouds);

        assertThat(judge(clouds).notJudged())
                .filteredOn(one -> one.circuit().equals("gcp-fra-1"))
                .extracting(NotJudged::howToGet)
                .containsExactly("gcloud compute interconnects attachments describe fra-1 --region europe-west3"
                        + " --project network-prod-1 --format json");
    }

    @Test
    void findingsNameTheirCircuit() throws IOException {
        Workspace clouds = workspace("azure-both-peerings");
        write(clouds);

        assertThat(judge(clouds).findings()).extracting(Finding::circuit).contains("azure-fra-1", "azure-ms-2");
    }
}
