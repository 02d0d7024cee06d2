package dev.cantle.verify.cloud;

import static dev.cantle.verify.cloud.CloudSamples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clouds have learned, from whom, and what a gateway announces. */
class LearnedRoutesTest {

    @TempDir
    private Path folder;

    private static void assertAllProven(CloudVerdict verdict) {
        assertThat(verdict.findings()).hasSizeGreaterThan(35).allMatch(Finding::isProven, "proven");
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
}
