package dev.cantle.verify.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.Evidence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionDiagnosisTest {

    private static final Clock CLOCK = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aWrongKeyPointsAtTheKeysOfBothSidesAndNamesOnlyTheReference() {
        Finding cause = judge("wrong-key").causes().get(0);

        assertThat(cause.actual())
                .isEqualTo(
                        "Connect, last error None, last event ConnectRetry; nothing is answered: most likely two"
                                + " different MD5 keys, but a filter on TCP port 179, or BGP that is not up there, looks the same");
        assertThat(cause.owners()).containsExactly(Owner.AWS, Owner.US);
        assertThat(cause.nextStep())
                .isEqualTo("compare the keys on both sides: ours is in env:AWS_FRA_1_MD5, theirs is the BGP"
                        + " authentication key of the virtual interface; show log messages | match tcp_auth_ok names a"
                        + " wrong digest, if there is one; if the keys are the same, have AWS check that BGP is up"
                        + " towards 10.0.0.0, and look for a filter on TCP port 179");
    }

    @Test
    void withoutAnArpTableASilentFarEndHasTwoExplanations() {
        assertThat(judge("silent").causes().get(0).nextStep())
                .isEqualTo("show arp no-resolve: without an entry for 10.0.0.1 have the carrier check"
                        + " the path and VLAN 101 of the virtual interface; with one, have AWS look for a"
                        + " filter at its end");
    }

    @Test
    void aComplaintOfTheFarEndIsItsOwnAndNotOurs() {
        Finding refused = judge("refused-as").causes().get(0);
        Finding ended = judge("ended-there").causes().get(0);

        assertThat(refused.actual()).contains("Open Message Error received; the far end refuses our OPEN");
        assertThat(refused.nextStep()).endsWith("is 65000: that is the AS number which we present");
        assertThat(ended.actual()).contains("Cease received; the far end has ended the session on purpose");
        assertThat(ended.nextStep()).contains("whether we announce more prefixes than AWS takes");
    }

    @Test
    void aSessionThatWeEndedIsMeasuredByOurPrefixLimit() {
        Finding cause = judge("over-limit").causes().get(0);

        assertThat(cause.actual())
                .contains("we have ended the session, as beyond our limit of 100 prefixes: most likely that");
        assertThat(cause.nextStep()).startsWith("have AWS count what it announces");
    }

    @Test
    void bfdThatTookASessionDownIsNamed() {
        assertThat(judge("bfd-down").causes().get(0).nextStep())
                .startsWith("show bfd session address 10.0.0.1: look for loss on the path");
    }

    @Test
    void noArpEntryPointsAtThePathAndTheVlan() {
        Finding cause = judge("silent", "arp-empty").causes().get(0);

        assertThat(cause.layer()).isEqualTo(Layer.LINK);
        assertThat(cause.owners()).containsExactly(Owner.CARRIER, Owner.AWS);
        assertThat(cause.actual()).isEqualTo("0 of 5 answers; ARP does not know it on irb.4");
        assertThat(cause.nextStep())
                .isEqualTo("have the carrier check the path and VLAN 101 of the virtual interface, and have AWS check"
                        + " that its end is up and has the address 10.0.0.1");
        assertThat(cause.evidence()).extracting(Evidence::name).containsExactly("ping-10.0.0.1.xml", "arp.xml");
    }

    @Test
    void anArpEntryPointsAtAFilterAndNotAtTheVlan() {
        Finding cause = judge("silent", "arp-known").causes().get(0);

        assertThat(cause.layer()).isEqualTo(Layer.LINK);
        assertThat(cause.owners()).containsExactly(Owner.AWS, Owner.US);
        assertThat(cause.actual())
                .isEqualTo("0 of 5 answers; ARP knows it as 02:00:5e:10:00:01 on irb.4: the link and its VLAN work,"
                        + " most likely a filter drops the rest");
        assertThat(cause.nextStep()).contains("look for a filter at its end", "may be some minutes old");
    }

    @Test
    void anotherNeighborOnTheUnitPointsAtTheAddressOfTheFarEnd() {
        Finding cause = judge("silent", "arp-other").causes().get(0);

        assertThat(cause.owners()).containsExactly(Owner.AWS, Owner.US);
        assertThat(cause.actual()).endsWith("ARP does not know it on irb.4, but 10.0.0.3");
        assertThat(cause.nextStep())
                .isEqualTo("have AWS configure 10.0.0.1 at its end, or correct remote of aws-fra-1");
    }

    @Test
    void aLoginThatMayNotPingIsHelpedByTheArpTable() {
        Verdict known = judge("wrong-key", "no-ping", "arp-known");
        Verdict unknown = judge("wrong-key", "no-ping", "arp-empty");

        assertThat(finding(known, "aws-fra-1.link.ipv4").isProven()).isTrue();
        assertThat(known.causes().get(0).layer()).isEqualTo(Layer.AUTHENTICATION);
        assertThat(unknown.causes().get(0).layer()).isEqualTo(Layer.LINK);
        assertThat(unknown.causes().get(0).actual()).startsWith("no ping: ").contains("usage error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unit-gone        | irb.4 is not there: not configured, or deactivated
                    unit-disabled    | irb.4 is disabled
                    neighbor-gone    | the device has no such session: not configured, or deactivated
                    peer-as-here     | peer-as 64513 is configured here, not 64512
                    local-as-here    | we present AS 65001 here, not 65000
                    other-instance   | the session is in the routing instance CUST
                    no-key-here      | no MD5 key is configured here, and intent has one
                    shut-here        | Idle, last error None, last event Stop; we hold the session down
                    """)
    void whatDeviatesInOurOwnConfigurationIsOurs(String replies, String actual) {
        Finding cause = judge("wrong-key", replies).causes().get(0);

        assertThat(cause.id()).isEqualTo("aws-fra-1.admin.ipv4");
        assertThat(cause.layer()).isEqualTo(Layer.ADMIN);
        assertThat(cause.owners()).containsExactly(Owner.US);
        assertThat(cause.actual()).isEqualTo(actual);
    }

    @Test
    void aUnitWithoutLightIsNoFaultOfTheConfiguration() {
        Verdict verdict = judge("wrong-key", "unit-dark");

        assertThat(verdict.causes().get(0).id()).isEqualTo("aws-fra-1.interface");
        assertThat(verdict.causes().get(0).actual()).isEqualTo("admin up, oper down; down: xe-0/1/0");
        assertThat(finding(verdict, "aws-fra-1.admin.ipv4").isProven()).isTrue();
        assertThat(verdict.findings()).extracting(Finding::id).doesNotContain("aws-fra-1.link.ipv4");
    }

    @Test
    void aWrongMaskIsTheCauseAndNothingAboveItIsAsked() {
        Verdict verdict = judge("wrong-key", "wrong-address");

        assertThat(verdict.causes().get(0).layer()).isEqualTo(Layer.ADDRESS);
        assertThat(verdict.findings()).extracting(Finding::id).doesNotContain("aws-fra-1.tcp.ipv4");
    }

    @Test
    void longPacketsThatAreLostExplainAnExpiredHoldTimer() {
        Finding lost = judge("hold-timer", "full-lost").causes().get(0);
        Finding through = judge("hold-timer", "full-answered").causes().get(0);

        assertThat(lost.id()).isEqualTo("aws-fra-1.mtu.ipv4");
        assertThat(lost.owners()).containsExactly(Owner.CARRIER, Owner.AWS);
        assertThat(lost.actual()).startsWith("0 of 3 answers, while short packets are answered");
        assertThat(through.id()).isEqualTo("aws-fra-1.tcp.ipv4");
    }

    @Test
    void anOpenThatDoesNotComeIsNoDisagreement() {
        Finding cause = judge("wrong-key", "open-sent").causes().get(0);

        assertThat(cause.layer()).isEqualTo(Layer.OPEN);
        assertThat(cause.actual()).contains("it has taken the connection, and its OPEN does not come");
        assertThat(cause.nextStep()).startsWith("ask AWS whether its BGP hangs");
    }

    @Test
    void aFarEndThatEndsTheSessionAgainAndAgainMayCountOurPrefixes() {
        Finding cause = judge("ended-there", "ended-often").causes().get(0);

        assertThat(cause.actual())
                .endsWith("7 times: most likely it takes fewer prefixes than we announce, or somebody resets it");
        assertThat(cause.nextStep()).contains("intent announces 1");
    }

    @Test
    void whatOurOwnPolicyRejectsIsOurs() {
        Verdict verdict = judge("import-rejects");
        Finding cause = verdict.causes().get(0);

        assertThat(cause.id()).isEqualTo("aws-fra-1.import.ipv4");
        assertThat(cause.layer()).isEqualTo(Layer.POLICY);
        assertThat(cause.owners()).startsWith(Owner.US);
        assertThat(cause.actual()).endsWith("inet.0: 172.31.0.0/16: most likely rejected by our import policy");
        assertThat(finding(verdict, "aws-fra-1.received.ipv4").isProven()).isTrue();
    }

    @Test
    void aSessionThatGoesDownBetweenTwoRepliesIsNotBlamedOnPrefixes() {
        Finding cause = judge("ended-there", "missing-prefix").causes().get(0);

        assertThat(cause.id()).isEqualTo("aws-fra-1.kept-up.ipv4");
        assertThat(cause.actual()).startsWith("Active").contains("the far end has ended the session");
    }

    @Test
    void aBrokenPathIsNotExcusedByWhatTheFarEndSaidBefore() {
        Finding broken = judge("bfd-down", "ping-lost", "arp-empty").causes().get(0);
        Finding ended = judge("ended-there", "ping-lost", "arp-known").causes().get(0);

        assertThat(broken.id()).isEqualTo("aws-fra-1.link.ipv4");
        assertThat(broken.owners()).startsWith(Owner.CARRIER);
        assertThat(ended.id()).isEqualTo("aws-fra-1.kept-up.ipv4");
    }

    @Test
    void whatIsNotKnownOfASessionIsNotHeldAgainstIt() {
        Verdict verdict = judge("only-aws-down");

        assertThat(finding(verdict, "aws-fra-1.admin.ipv4").state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding(verdict, "aws-fra-1.tcp.ipv4").state()).isEqualTo(FindingState.UNKNOWN);
    }

    @Test
    void aDiagnosisOfIpv6AsksForItsNeighbors() {
        Verdict verdict = judge(SampleSlice.dual(), "ipv6-silent");
        Finding link = finding(verdict, "aws-fra-1.link.ipv6");

        assertThat(link.layer()).isEqualTo(Layer.LINK);
        assertThat(link.actual()).isEqualTo("0 of 3 answers; neighbor discovery does not know it on irb.4");
        assertThat(link.evidence()).extracting(Evidence::name).contains("ipv6-neighbors.xml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wrong-key                | have the peer check that BGP is up towards 10.0.0.0
                    wrong-key open-sent      | ask the peer whether its BGP hangs; a session that is only
                    silent                   | with one, have the peer look for a filter at its end
                    silent arp-empty         | and have the peer check that its end is up
                    silent arp-known         | if the peer sees nothing of us, have the carrier check
                    silent arp-other         | have the peer configure 10.0.0.1 at its end
                    hold-timer full-lost     | and have the peer check the MTU of its end
                    hold-timer full-answered | ask the peer whether its BGP hangs or is under maintenance
                    bfd-down                 | and whether the peer still runs BFD
                    over-limit               | have the peer count what it announces
                    ended-there              | whether we announce more prefixes than the peer takes
                    import-rejects           | if it is the next hop, have the peer announce with 10.0.0.1
                    """)
    void whoRunsAnotherNetworkIsNamedWithAnArticle(String replies, String step) {
        Circuit other = new OtherCircuit(SampleSlice.aws(false).link(), "plant B");
        Slice slice = SampleSlice.of(Ownership.SHARED, other, SampleSlice.azure(""));

        assertThat(judge(slice, replies.split(" ")).causes().get(0).nextStep()).contains(step);
    }

    private Verdict judge(String... replies) {
        return judge(SampleSlice.both(), replies);
    }

    private Verdict judge(Slice slice, String... replies) {
        return new Verifier(CLOCK).judge(slice, Replies.in(folder, replies), Baseline.none());
    }

    private static Finding finding(Verdict verdict, String id) {
        List<Finding> all = verdict.findings();
        return all.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + id));
    }
}
