package dev.cantle.verify.snapshot.collateral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.SavedState;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.source.FolderReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollateralTest {

    @TempDir
    Path folder;

    @Test
    void nothingLostIsOneProvenFinding() {
        List<Finding> findings = judge(usual(), usual());

        assertThat(findings).extracting(Finding::id).containsExactly("surroundings.snapshot");
        assertThat(findings.get(0).isProven()).isTrue();
        assertThat(findings.get(0).actual()).isEqualTo("5 compared, no difference");
    }

    @Test
    void theDestinationsOfATableAreOneFindingThatNamesTheFirst() {
        List<Finding> findings =
                judge(new SavedState().bgp("CUST.inet.0", 0, 50), new SavedState().bgp("CUST.inet.0", 5, 50));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.id()).isEqualTo("surroundings.routes.CUST.inet.0");
        assertThat(finding.state()).isEqualTo(FindingState.REFUTED);
        assertThat(finding.actual())
                .startsWith("5 gone or not in use: 10.0.0.0/24 (was BGP via 192.0.2.1, AS path 64512, is gone), ")
                .endsWith(" and 2 more");
        assertThat(finding.evidence().get(0).name()).isEqualTo("after/routes-CUST.inet.0.xml");
    }

    @Test
    void aUnitAndThePrefixesOfAPeerHaveFindingsOfTheirOwn() {
        List<Finding> findings = judge(
                new SavedState().peer("192.0.2.1", "Established", 0, 40).unit("irb.9", "up", "10.0.1.1/30"),
                new SavedState().peer("192.0.2.1", "Established", 0, 20).unit("irb.9", "down", "10.0.1.1/30"));

        assertThat(findings)
                .extracting(Finding::id)
                .containsExactly("surroundings.received.192.0.2.1.CUST.inet.0", "surroundings.interface.irb.9");
        assertThat(findings.get(0).actual()).isEqualTo("20, 40 before");
        assertThat(findings.get(1).actual()).isEqualTo("down");
    }

    @Test
    void aReplyThatIsMissingIsUnknownAndSaysWhatToAllow() throws IOException {
        Snapshot before = usual().in(folder, "before");
        Snapshot after = usual().in(folder, "after");
        Files.delete(folder.resolve("after/interfaces.xml"));

        List<Finding> findings = new Collateral(before, Meant.nothing(), Clock.systemUTC())
                .judge(after)
                .findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(findings.get(0).nextStep())
                .isEqualTo("let the login ask for show bgp summary, show route, show route summary and show interfaces"
                        + " terse, then try again");
    }

    @Test
    void aUnitThatJunosMakesForAnInstanceMayBeAnotherOne() {
        List<Finding> findings =
                judge(usual().unit("lsi.256", "up", "10.0.1.1/32"), usual().unit("lsi.257", "up", "10.0.1.1/32"));

        assertThat(findings).extracting(Finding::id).containsExactly("surroundings.snapshot");
    }

    @Test
    void sessionsThatCannotBeSeenAreUnknownAndNotAsBefore() throws IOException {
        Snapshot before = usual().in(folder, "before");
        Snapshot after = usual().in(folder, "after");
        Files.delete(folder.resolve("after/bgp-summary.xml"));

        List<Finding> findings = new Collateral(before, Meant.nothing(), Clock.systemUTC())
                .judge(after)
                .findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).id()).isEqualTo("surroundings.bgp");
        assertThat(findings.get(0).state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(findings.get(0).actual()).contains("bgp-summary.xml");
    }

    @Test
    void aReplyThatComesNoMoreIsUnknownWhateverAnEarlierLookHasKept() throws IOException {
        Snapshot before = usual().in(folder, "before");
        usual().in(folder, "live");
        SavingReplySource source =
                new SavingReplySource(new FolderReplySource(folder.resolve("live")), folder.resolve("evidence"));
        Collateral collateral = new Collateral(before, Meant.nothing(), Clock.systemUTC());
        assertThat(collateral.judge(source, "after").findings()).allMatch(Finding::isProven);

        Files.delete(folder.resolve("live/routes-inet.0.xml"));
        List<Finding> findings = collateral.judge(source, "after").findings();

        assertThat(findings).extracting(Finding::state).containsExactly(FindingState.UNKNOWN);
        assertThat(findings.get(0).id()).isEqualTo("surroundings.routes.inet.0");
    }

    @Test
    void theEvidenceOfBeforeIsAsOldAsItsReply() throws IOException {
        Instant then = Instant.parse("2026-11-01T10:00:00Z");
        Snapshot before = usual().in(folder, "before");
        Snapshot after = usual().in(folder, "after");
        Files.setLastModifiedTime(folder.resolve("before/route-summary.xml"), FileTime.from(then));

        Finding finding = new Collateral(before, Meant.nothing(), Clock.systemUTC())
                .judge(after)
                .findings()
                .get(0);

        assertThat(finding.evidence().get(1).name()).isEqualTo("before/route-summary.xml");
        assertThat(finding.evidence().get(1).time()).isEqualTo(then);
    }

    private List<Finding> judge(SavedState before, SavedState after) {
        return new Collateral(before.in(folder, "before"), Meant.nothing(), Clock.systemUTC())
                .judge(after.in(folder, "after"))
                .findings();
    }

    private static SavedState usual() {
        return new SavedState()
                .peer("192.0.2.1", "Established", 0, 1)
                .count("CUST.inet.0", 1)
                .unit("irb.4", "up", "10.0.0.0/31")
                .fixed("inet.0", "198.51.100.0/24", "ge-0/0/1.0")
                .bgp("CUST.inet.0", "10.6.0.0/16", "192.0.2.1", "64512");
    }
}
