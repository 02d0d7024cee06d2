package dev.cantle.verify.cloud;

import static dev.cantle.verify.cloud.CloudSamples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.value.SecretRef;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloudEvidenceTest {

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

    private static List<String> commands(CloudVerdict verdict) {
        return verdict.notJudged().stream().map(NotJudged::howToGet).toList();
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
    void theVirtualInterfacesOfOthersAreLeftAlone() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String other = text("interfaces.json")
                .replace("dxvif-fgexample", "dxvif-other")
                .replace("112233446655", "998877665544")
                .replace("eu-central-1", "us-east-1")
                .replace("10.0.0.", "192.0.2.")
                .replace("\"vlan\": 101", "\"vlan\": 2000");
        Files.writeString(folder.resolve("another-account.json"), other);
        CloudVerdict verdict = samples.judge(SampleSlice.both());
        assertAllProven(verdict);
        assertThat(finding(verdict, "aws-fra-1.cloud.interface").actual()).isEqualTo("dxvif-fgexample");
    }

    @Test
    void twoVirtualInterfacesThatFitEquallyWellAreUnknown() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        Files.writeString(
                folder.resolve("again.json"), text("interfaces.json").replace("dxvif-fgexample", "dxvif-second"));
        Finding one = finding(samples.judge(SampleSlice.both()), "aws-fra-1.cloud.interface");
        assertThat(one.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(one.actual()).isEqualTo("2 fit equally well: dxvif-fgexample, dxvif-second");
    }

    @Test
    void anAccountWithoutVirtualInterfacesIsRefuted() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        Files.writeString(folder.resolve("interfaces.json"), "{\"virtualInterfaces\": []}");
        Finding one = finding(samples.judge(SampleSlice.both()), "aws-fra-1.cloud.interface");
        assertThat(one.state()).isEqualTo(FindingState.REFUTED);
        assertThat(one.actual()).isEqualTo("AWS lists no virtual interface");
        assertThat(one.nextStep())
                .isEqualTo("create it in account 112233446655, or ask with that account: aws directconnect"
                        + " describe-virtual-interfaces --region eu-central-1");
    }

    @Test
    void missingEvidenceIsNotJudgedAndNamesItsCommand() throws IOException {
        Files.writeString(folder.resolve("empty.md"), "nothing here");
        CloudVerdict verdict = CloudSamples.judge(folder, SampleSlice.both(), CloudSamples.keys());
        assertThat(commands(verdict))
                .contains(
                        "aws directconnect describe-virtual-interfaces --region eu-central-1",
                        "az network express-route show -g GROUP -n CIRCUIT",
                        "az network express-route peering show -g GROUP --circuit-name CIRCUIT -n AzurePrivatePeering",
                        "az network express-route list-route-tables -g GROUP -n CIRCUIT --peering-name"
                                + " AzurePrivatePeering --path primary",
                        "az network express-route list-arp-tables -g GROUP -n CIRCUIT --peering-name"
                                + " AzurePrivatePeering --path primary");
        assertThat(verdict.findings()).extracting(Finding::id).containsExactly("clouds.evidence");
        assertThat(verdict.findings().get(0).state()).isEqualTo(FindingState.UNKNOWN);
    }

    @Test
    void commandsNameTheCircuitOnceItIsKnown() {
        CloudVerdict verdict =
                CloudSamples.in(folder).without("arp-primary.json").judge(SampleSlice.both());
        assertAllButProven(verdict, 2);
        assertThat(commands(verdict))
                .contains("az network express-route list-arp-tables -g network -n er-fra --peering-name"
                        + " AzurePrivatePeering --path primary");
    }

    private static void assertAllButProven(CloudVerdict verdict, int fewer) {
        assertThat(verdict.findings()).hasSizeGreaterThan(35 - fewer).allMatch(Finding::isProven, "proven");
    }

    @Test
    void connectionsAndGatewaysThatAreMissingAreNotJudged() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .without("connections.json")
                .without("associations.json")
                .without("route-tables.json")
                .judge(SampleSlice.both());
        assertThat(verdict.findings()).allMatch(Finding::isProven, "proven");
        assertThat(commands(verdict))
                .contains(
                        "aws directconnect describe-connections --region eu-central-1",
                        "aws directconnect describe-direct-connect-gateway-associations --direct-connect-gateway-id"
                                + " 5f294f92-0000-4011-916d-9b0bexample0 --region eu-central-1",
                        "aws ec2 describe-route-tables --region eu-central-1");
    }

    @Test
    void routeTablesOfAGatewayThatNobodyNamesAreNotJudged() {
        CloudVerdict verdict =
                CloudSamples.in(folder).without("associations.json").judge(SampleSlice.both());
        assertThat(verdict.findings())
                .extracting(Finding::id)
                .doesNotContain("aws-fra-1.cloud.learned.ipv4", "aws-fra-1.cloud.learned-only.ipv4");
        assertThat(verdict.notJudged())
                .extracting(NotJudged::what)
                .contains("whether AWS has learned what we announce");
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

    @Test
    void aSessionThatIsUpThereAndDownHereIsRefuted() {
        CloudSamples.in(folder);
        Verdict down = new Verdict(
                List.of(),
                List.of(new Session(
                        "aws-fra-1",
                        SampleSlice.both()
                                .circuit("aws-fra-1")
                                .orElseThrow()
                                .link()
                                .peerings()
                                .get(0)
                                .remote(),
                        "Active")),
                CloudSamples.NOW);
        CloudVerdict verdict = CloudSamples.judge(folder, SampleSlice.both(), CloudSamples.keys(), down);
        Finding session = finding(verdict, "aws-fra-1.cloud.session.ipv4");
        assertThat(session.state()).isEqualTo(FindingState.REFUTED);
        assertThat(session.actual()).isEqualTo("up at AWS, Active here");
    }

    @Test
    void ownPrefixesThatComeBackFromUsAreALoop() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("routes-primary.json", "\"nextHop\": \"10.6.1.12\"", "\"nextHop\": \"10.0.0.13\"")
                .judge(SampleSlice.both());
        Finding only = finding(verdict, "azure-fra-1.cloud.learned-only.ipv4");
        assertThat(only.actual()).isEqualTo("unexpected: 10.6.0.0/16 (Azure's own, come back from us: a loop)");
        assertThat(only.owners()).containsExactly(Owner.US);
        assertThat(finding(verdict, "azure-fra-1.cloud.own-prefixes.ipv4").actual())
                .isEqualTo("missing: 10.6.0.0/16");
    }

    @Test
    void aDefaultRouteAtACloudIsRefutedWhoeverAnnouncesIt() {
        CloudSamples samples = CloudSamples.in(folder)
                .with(
                        "routes-primary.json",
                        "\"value\": [",
                        "\"value\": [{\"network\": \"0.0.0.0/0\", \"nextHop\":"
                                + " \"10.6.1.12\", \"path\": \"65515\"},")
                .with(
                        "route-tables.json",
                        "\"Routes\": [",
                        "\"Routes\": [{\"DestinationCidrBlock\": \"0.0.0.0/0\","
                                + " \"GatewayId\": \"vgw-example1\", \"Origin\": \"EnableVgwRoutePropagation\"},");
        CloudVerdict verdict = samples.judge(SampleSlice.both());
        assertThat(finding(verdict, "azure-fra-1.cloud.default-route.ipv4").actual())
                .isEqualTo("0.0.0.0/0 via 10.6.1.12, AS path 65515");
        assertThat(finding(verdict, "aws-fra-1.cloud.learned-only.ipv4").actual())
                .isEqualTo("unexpected: 0.0.0.0/0 (default route)");
        assertThat(verdict.findings().stream().filter(one -> !one.isProven())).hasSize(2);
    }

    @Test
    void aPeeringSubnetThatLeaksIsNamed() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with(
                        "routes-primary.json",
                        "\"value\": [",
                        "\"value\": [{\"network\": \"10.0.0.0/31\", \"nextHop\":"
                                + " \"10.0.0.13\", \"path\": \"65000\"},")
                .judge(SampleSlice.both());
        assertThat(finding(verdict, "azure-fra-1.cloud.learned-only.ipv4").actual())
                .isEqualTo("unexpected: 10.0.0.0/31 (peering subnet)");
    }

    @Test
    void theTableOfTheOtherPathIsNotTakenForOurs() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        Files.writeString(
                folder.resolve("routes-secondary.json"),
                "[{\"network\": \"10.6.0.0/16\", \"nextHop\": \"10.6.1.13\", \"path\": \"65515\"}]");
        assertAllProven(samples.judge(SampleSlice.both()));
    }

    @Test
    void aTableInWhichNothingOfUsStandsShowsThatNothingWasLearned() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("routes-primary.json", "172.31.0.0/16", "198.51.100.0/24")
                .with("routes-primary.json", "10.0.0.13", "10.6.1.12")
                .with("routes-primary.json", "65000 64512", "65515")
                .judge(SampleSlice.both());
        assertThat(finding(verdict, "azure-fra-1.cloud.learned.ipv4").actual()).isEqualTo("missing: 172.31.0.0/16");
    }

    @Test
    void aRouteThatCannotBeReadMakesTheTableUnknown() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("routes-primary.json", "172.31.0.0/16", "172.31.0.1/16")
                .judge(SampleSlice.both());
        Finding learned = finding(verdict, "azure-fra-1.cloud.learned.ipv4");
        assertThat(learned.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(learned.actual()).contains("routes-primary.json:6:18").contains("host bits");
    }

    @Test
    void howFarTheCountsAreFromTheLimitsIsSaid() {
        CloudVerdict verdict = CloudSamples.in(folder).judge(SampleSlice.both());
        assertThat(finding(verdict, "aws-fra-1.cloud.prefix-limit.ipv4").actual())
                .isEqualTo("1 of 100 announced, room for 99");
        assertThat(finding(verdict, "azure-fra-1.cloud.prefix-limit.ipv4").actual())
                .isEqualTo("1 of 4000 learned, room for 3999");
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

    /** The article has 64512 on both gateways: right for a private interface, and refused when it moves to a transit one. */
    @Test
    void aTransitGatewayAnnouncesItsListAsItStands() {
        AwsCircuit before = (AwsCircuit) SampleSlice.aws(false);
        AwsCircuit transit = new AwsCircuit(
                before.link(), before.accountId(), before.region(), AwsCircuit.Vif.TRANSIT, before.vlan());
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("interfaces.json", "\"private\"", "\"transit\"")
                .with("associations.json", "172.31.0.0/16", "172.16.0.0/12")
                .judge(SampleSlice.of(Ownership.SHARED, transit, SampleSlice.azure("")));
        assertThat(finding(verdict, "aws-fra-1.cloud.allowed-prefixes").actual())
                .isEqualTo("172.16.0.0/12; missing: 172.31.0.0/16; more: 172.16.0.0/12");
    }

    /** A private interface's gateway lets the VPC's own prefix pass when the list holds a wider one. */
    @Test
    void aPrivateGatewayAnnouncesWhatItsListCovers() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("associations.json", "172.31.0.0/16", "172.16.0.0/12")
                .judge(SampleSlice.both());
        assertThat(verdict.findings()).allMatch(Finding::isProven, "proven");
    }

    /** The article orders 50 Mbit/s at AWS; at Azure the bandwidth comes only from the service key. */
    @Test
    void aDedicatedConnectionNeedsAtLeastTheBandwidth() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with("connections.json", "\"vlan\": 101,", "")
                .with("connections.json", "50Mbps", "10Gbps")
                .judge(SampleSlice.both());
        assertThat(finding(verdict, "aws-fra-1.cloud.bandwidth").actual()).isEqualTo("10000 Mbit/s, dedicated");
        assertThat(verdict.findings()).allMatch(Finding::isProven, "proven");
    }

    @Test
    void anInterfaceWithoutPeersHasItsOwnFields() throws IOException {
        CloudSamples samples = CloudSamples.in(folder);
        String text = text("interfaces.json").replaceAll("(?s)\"bgpPeers\": \\[.*?\\],", "");
        Files.writeString(folder.resolve("interfaces.json"), text);
        CloudVerdict verdict = samples.judge(SampleSlice.both());
        assertThat(verdict.findings()).allMatch(Finding::isProven, "proven");
        assertThat(finding(verdict, "aws-fra-1.cloud.our-address.ipv4").isProven())
                .isTrue();
        assertThat(verdict.notJudged())
                .extracting(NotJudged::what)
                .contains("AWS and the router see the session up", "AWS has a BGP peer for ipv4");
    }

    @Test
    void bothFamiliesAreJudged() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .with(
                        "peering.json",
                        "\"ipv6PeeringConfig\": null",
                        "\"ipv6PeeringConfig\":"
                                + " {\"primaryPeerAddressPrefix\": \"2001:db8:0:2::/64\", \"secondaryPeerAddressPrefix\":"
                                + " \"2001:db8:0:3::/64\"}")
                .with(
                        "interfaces.json",
                        "\"bgpPeers\": [",
                        "\"bgpPeers\": [{\"addressFamily\": \"ipv6\","
                                + " \"customerAddress\": \"2001:db8:0:1::1/126\", \"amazonAddress\":"
                                + " \"2001:db8:0:1::2/126\", \"bgpPeerState\": \"available\", \"bgpStatus\": \"up\"},")
                .judge(SampleSlice.dual());
        assertThat(verdict.findings())
                .filteredOn(Finding::isProven)
                .extracting(Finding::id)
                .contains(
                        "aws-fra-1.cloud.our-address.ipv6",
                        "aws-fra-1.cloud.session.ipv6",
                        "azure-fra-1.cloud.subnet.ipv6");
        assertThat(verdict.notJudged())
                .extracting(NotJudged::what)
                .contains("Azure has learned what we announce (IPv6)");
    }

    @Test
    void aFamilyThatAwsDoesNotHaveIsRefuted() {
        CloudVerdict verdict = CloudSamples.in(folder).judge(SampleSlice.dual());
        assertThat(finding(verdict, "aws-fra-1.cloud.peer.ipv6").actual()).isEqualTo("no BGP peer for ipv6");
    }

    @Test
    void aCircuitThatIsHeldDownIsNotJudged() {
        CloudVerdict verdict = CloudSamples.in(folder)
                .judge(SampleSlice.of(Ownership.SHARED, SampleSlice.aws(true), SampleSlice.azure("")));
        assertThat(verdict.findings()).extracting(Finding::circuit).doesNotContain("aws-fra-1");
        assertThat(verdict.notJudged())
                .contains(new NotJudged(
                        "aws-fra-1", "whether the cloud agrees", "the circuit is held down by disabled: true", ""));
    }
}
