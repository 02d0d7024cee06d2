package dev.cantle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.FolderReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

    private static final Clock CLOCK = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void goodRepliesProveEveryFinding() {
        Verdict verdict = judge("good");

        assertThat(verdict.findings()).allMatch(Finding::isProven).hasSizeGreaterThan(20);
        assertThat(verdict.isProven()).isTrue();
        assertThat(verdict.causes()).isEmpty();
        assertThat(verdict.sessions()).allMatch(session -> session.isEstablished());
    }

    @Test
    void everyFindingHasAnIdOfItsOwn() {
        assertThat(judge("good").findings()).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(judge("wrong-key").findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "wrong-key", "silent", "missing-prefix", "hidden-prefix", "leak", "wrong-instance"})
    void everyFindingNamesThePartOfTheReplyThatItRestsOn(String replies) {
        assertThat(judge(replies).findings())
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .as(finding.id())
                        .allMatch(evidence -> !evidence.part().words().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-key, aws-fra-1.tcp.ipv4, AUTHENTICATION, AWS",
        "wrong-as, aws-fra-1.open.ipv4, OPEN, AWS",
        "wrong-as-no-ping, aws-fra-1.open.ipv4, OPEN, AWS",
        "silent, aws-fra-1.link.ipv4, LINK, CARRIER",
        "refused-as, aws-fra-1.open.ipv4, OPEN, AWS",
        "over-limit, aws-fra-1.kept-up.ipv4, PREFIX_LIMIT, AWS",
        "ended-there, aws-fra-1.kept-up.ipv4, SESSION, AWS",
        "bfd-down, aws-fra-1.kept-up.ipv4, SESSION, CARRIER",
        "ceased, aws-fra-1.kept-up.ipv4, PREFIX_LIMIT, AWS",
        "hold-timer, aws-fra-1.tcp.ipv4, TCP, AWS",
        "interface-down, aws-fra-1.interface, INTERFACE, US",
        "wrong-address, aws-fra-1.address.ipv4, ADDRESS, US",
        "configured-as, aws-fra-1.peer-as.ipv4, OPEN, US",
        "wrong-instance, aws-fra-1.instance.ipv4, SESSION, US",
        "missing-prefix, aws-fra-1.received.ipv4, PREFIXES, AWS",
        "hidden-prefix, azure-fra-1.unexpected.ipv4, PREFIXES, AZURE",
        "accepted-prefix, azure-fra-1.unexpected.ipv4, PREFIXES, AZURE",
        "wrong-path, aws-fra-1.route.172.31.0.0/16, PREFIXES, AWS",
        "leak, aws-fra-1.leaked.ipv4, ADVERTISEMENT, US",
    })
    void theCauseIsTheRefutedFindingNearestToTheWire(String replies, String id, Layer layer, Owner owner) {
        Finding cause = judge(replies).causes().get(0);

        assertThat(cause.id()).isEqualTo(id);
        assertThat(cause.layer()).isEqualTo(layer);
        assertThat(cause.state()).isEqualTo(FindingState.REFUTED);
        assertThat(cause.owners().get(0)).isEqualTo(owner);
        assertThat(cause.nextStep()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-key", "silent", "wrong-as", "ceased", "hold-timer"})
    void thePeersAsIsNotProvenWhileTheSessionIsDown(String replies) {
        Finding peerAs = finding(judge(replies), "aws-fra-1.peer-as.ipv4");

        assertThat(peerAs.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(peerAs.actual()).isEqualTo("not judged while the session is down");
    }

    @Test
    void whatFollowsFromAnotherCircuitIsNoCause() {
        Verdict verdict = judge("missing-prefix");
        Finding consequence = finding(verdict, "azure-fra-1.advertised.ipv4");

        assertThat(consequence.state()).isEqualTo(FindingState.REFUTED);
        assertThat(consequence.followsFrom()).isEqualTo("aws-fra-1");
        assertThat(verdict.isConsequence(consequence)).isTrue();
        assertThat(verdict.causes()).extracting(Finding::id).containsExactly("aws-fra-1.received.ipv4");
    }

    @Test
    void whatIsMissingThoughTheTableHasItIsOurOwnFault() {
        Finding missing = finding(judge("not-advertised"), "azure-fra-1.advertised.ipv4");

        assertThat(missing.followsFrom()).isEmpty();
        assertThat(missing.owners()).containsExactly(Owner.US);
        assertThat(judge("not-advertised").causes()).containsExactly(missing);
    }

    @Test
    void aMissingPrefixIsNamed() {
        assertThat(finding(judge("missing-prefix"), "aws-fra-1.received.ipv4").actual())
                .isEqualTo("missing: 172.31.0.0/16");
    }

    @Test
    void aPrefixThatTheImportPolicyHidesIsNamedAsHidden() {
        assertThat(finding(judge("hidden-prefix"), "azure-fra-1.unexpected.ipv4")
                        .actual())
                .isEqualTo("unexpected: 10.9.0.0/16 (hidden by the import policy)");
    }

    @Test
    void anUnexpectedPrefixInTheTableIsNamed() {
        assertThat(finding(judge("accepted-prefix"), "azure-fra-1.unexpected.ipv4")
                        .actual())
                .isEqualTo("unexpected: 10.9.0.0/16");
    }

    @Test
    void aLeakNamesTheDefaultRouteAndThePeeringSubnet() {
        assertThat(finding(judge("leak"), "aws-fra-1.leaked.ipv4").actual())
                .isEqualTo("unexpected: 0.0.0.0/0 (default route), 10.0.0.12/30 (peering subnet)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-bgp | no data; the device says: BGP is not running",
                "refused | no data; the device says: permission denied",
            })
    void aReplyWithoutDataProvesNothing(String replies, String reason) {
        Finding session = finding(judge(replies), "aws-fra-1.session.ipv4");

        assertThat(session.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(session.actual()).isEqualTo(reason);
    }

    @Test
    void aTruncatedReplyIsUnknownWithItsPlace() {
        Finding session = finding(judge("truncated"), "aws-fra-1.session.ipv4");

        assertThat(session.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(session.actual()).startsWith("bgp-summary.xml:").endsWith("the state is unknown");
    }

    @Test
    void aMissingReplyIsUnknown() throws IOException {
        FolderReplySource replies = Replies.in(folder);
        Files.delete(folder.resolve("received-10.0.0.1.xml"));

        Verdict verdict = new Verifier(CLOCK).judge(SampleSlice.both(), replies, Baseline.none());

        assertThat(verdict.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(verdict.unknown())
                .extracting(Finding::id)
                .containsExactly("aws-fra-1.received.ipv4", "aws-fra-1.unexpected.ipv4");
        assertThat(verdict.unknown().get(0).actual()).contains("no reply saved as");
    }

    @Test
    void anEmptyFolderProvesNothingAtAll() {
        Verdict verdict = new Verifier(CLOCK).judge(SampleSlice.both(), new FolderReplySource(folder), Baseline.none());

        assertThat(verdict.proven()).isEmpty();
        assertThat(verdict.refuted()).isEmpty();
        assertThat(verdict.isProven()).isFalse();
    }

    @Test
    void aForeignSessionThatWasUpAndIsDownIsRefuted() {
        Finding peer = finding(afterGood(SampleSlice.both(), "other-peer-down"), "surroundings.peer.192.0.2.9.CUST");

        assertThat(peer.state()).isEqualTo(FindingState.REFUTED);
        assertThat(peer.actual()).isEqualTo("Active");
    }

    @Test
    void aForeignTableThatLostItsRoutesIsRefuted() {
        Finding table = finding(afterGood(SampleSlice.both(), "other-peer-down"), "surroundings.table.CUST.inet.0");

        assertThat(table.state()).isEqualTo(FindingState.REFUTED);
        assertThat(table.actual()).isEqualTo("0 active, 5 before");
    }

    @Test
    void withNothingChangedTheSurroundingsAreAsBefore() {
        assertThat(afterGood(SampleSlice.both(), "good").isProven()).isTrue();
    }

    @Test
    void flapsAreJudgedByTheirGrowth() {
        assertThat(finding(afterGood(SampleSlice.both(), "good"), "aws-fra-1.flaps.ipv4")
                        .actual())
                .isEqualTo("2, 2 before");
        assertThat(finding(afterGood(SampleSlice.both(), "flapped"), "aws-fra-1.flaps.ipv4")
                        .state())
                .isEqualTo(FindingState.REFUTED);
    }

    @Test
    void aChangeMayResetTheSlicesOwnSessionOnce() {
        Baseline before = Baseline.take(Replies.in(folder), CLOCK).allowingResets();
        Verdict verdict = new Verifier(CLOCK).judge(SampleSlice.both(), Replies.in(folder, "flapped"), before);

        // two flaps more than before: one is the change's own, the other is not
        assertThat(finding(verdict, "aws-fra-1.flaps.ipv4").expected()).isEqualTo("at most 3");
        assertThat(finding(verdict, "aws-fra-1.flaps.ipv4").state()).isEqualTo(FindingState.REFUTED);
    }

    @Test
    void whereBgpDidNotRunBeforeNothingWasUp() {
        Baseline before = Baseline.take(Replies.in(folder, "no-bgp"), CLOCK);

        Finding surroundings = finding(
                new Verifier(CLOCK).judge(SampleSlice.both(), Replies.in(folder), before), "surroundings.before");

        assertThat(surroundings.isProven()).isTrue();
        assertThat(surroundings.actual()).isEqualTo("nothing else was up before");
    }

    @Test
    void aRefusedBaselineLeavesTheSurroundingsUnknown() {
        Baseline before = Baseline.take(Replies.in(folder, "refused"), CLOCK);
        Verdict verdict = new Verifier(CLOCK).judge(SampleSlice.both(), Replies.in(folder), before);

        assertThat(finding(verdict, "surroundings.before").actual())
                .isEqualTo("no data; the device says: permission denied");
        assertThat(verdict.isProven()).isFalse();
    }

    @Test
    void afterARollBackEverySessionOfBeforeMustBeUp() {
        Baseline before = Baseline.take(Replies.in(folder), CLOCK);
        Verifier verifier = new Verifier(CLOCK);

        Verdict broken = verifier.restored(SampleSlice.both(), Replies.in(folder, "wrong-key"), before)
                .look(Depth.GLANCE);
        Verdict whole = verifier.restored(SampleSlice.both(), Replies.in(folder), before)
                .look(Depth.GLANCE);

        assertThat(broken.refuted())
                .extracting(Finding::id)
                .containsExactly("surroundings.peer.10.0.0.1." + SampleSlice.INSTANCE);
        assertThat(whole.isProven()).isTrue();
    }

    @Test
    void withoutABaselineARollBackIsNotProven() {
        Verdict verdict = new Verifier(CLOCK)
                .restored(SampleSlice.both(), Replies.in(folder), Baseline.none())
                .look(Depth.GLANCE);

        assertThat(verdict.isProven()).isFalse();
    }

    @Test
    void aDisabledCircuitMustBeConfiguredAndDown() {
        Slice slice = SampleSlice.of(Ownership.SHARED, SampleSlice.aws(true));

        Verdict up = new Verifier(CLOCK).judge(slice, Replies.in(folder), Baseline.none());
        Verdict down = new Verifier(CLOCK).judge(slice, Replies.in(folder, "wrong-key"), Baseline.none());

        assertThat(up.refuted()).extracting(Finding::id).containsExactly("aws-fra-1.session.ipv4");
        assertThat(down.isProven()).isTrue();
        assertThat(down.sessions()).isEmpty();
    }

    @Test
    void aCircuitTakenOutOfAnExclusiveSliceMayBeGone() {
        Slice slice = SampleSlice.of(Ownership.EXCLUSIVE, SampleSlice.aws(true));
        Baseline before = Baseline.take(Replies.in(folder), CLOCK);

        Verdict verdict = new Verifier(CLOCK).judge(slice, Replies.in(folder, "only-aws-down"), before);

        assertThat(finding(verdict, "surroundings.peer.192.0.2.9.CUST").actual())
                .isEqualTo("removed, as intent wants it");
        assertThat(verdict.isProven()).isTrue();
    }

    @Test
    void aGlanceAsksForNeitherPingNorNeighbor() {
        List<Finding> findings = new Verifier(CLOCK)
                .judging(SampleSlice.both(), Replies.in(folder, "wrong-key"), Baseline.none())
                .look(Depth.GLANCE)
                .findings();

        assertThat(findings)
                .extracting(Finding::layer)
                .doesNotContain(Layer.ADMIN, Layer.LINK, Layer.TCP, Layer.AUTHENTICATION);
    }

    private Verdict judge(String replies) {
        return new Verifier(CLOCK).judge(SampleSlice.both(), Replies.in(folder, replies), Baseline.none());
    }

    private Verdict afterGood(Slice slice, String replies) {
        Baseline before = Baseline.take(Replies.in(folder), CLOCK);
        return new Verifier(CLOCK).judge(slice, Replies.in(folder, replies), before);
    }

    private static Finding finding(Verdict verdict, String id) {
        return verdict.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + id));
    }
}
