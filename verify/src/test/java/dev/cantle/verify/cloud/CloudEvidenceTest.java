package dev.cantle.verify.cloud;

import static dev.cantle.verify.cloud.CloudSamples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.NotJudged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, and what is not judged, by which documents there are. */
class CloudEvidenceTest {

    @TempDir
    private Path folder;

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static void assertAllProven(CloudVerdict verdict) {
        assertThat(verdict.findings()).hasSizeGreaterThan(35).allMatch(Finding::isProven, "proven");
    }

    private static List<String> commands(CloudVerdict verdict) {
        return verdict.notJudged().stream().map(NotJudged::howToGet).toList();
    }

    private static void assertAllButProven(CloudVerdict verdict, int fewer) {
        assertThat(verdict.findings()).hasSizeGreaterThan(35 - fewer).allMatch(Finding::isProven, "proven");
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
