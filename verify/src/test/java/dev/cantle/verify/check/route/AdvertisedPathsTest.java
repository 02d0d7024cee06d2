package dev.cantle.verify.check.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.verify.check.Spoken;
import dev.cantle.verify.check.TwoPaths;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of prepended AS numbers and of MEDs. */
class AdvertisedPathsTest {

    private static final Circuit PREPENDING = TwoPaths.first(100, TwoPaths.telling(2, Preference.NO_MED));
    private static final Circuit WITH_MED = TwoPaths.first(100, TwoPaths.telling(0, 30));

    private static Spoken announcing(String... routes) {
        return new Spoken().sessions(Spoken.up("10.0.0.1")).announces("10.0.0.1", routes);
    }

    private static List<Finding> all(Circuit first, Spoken device) {
        return new AdvertisedPaths().judge(TwoPaths.leg("first", TwoPaths.slice(first, TwoPaths.second()), device));
    }

    private static Finding judge(Circuit first, Spoken device) {
        List<Finding> findings = all(first, device);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Finding judge(Circuit first, String asPath, String med) {
        return judge(first, announcing(Spoken.route(TwoPaths.THIRD.toString(), Spoken.told(asPath, med))));
    }

    private static void refuted(Finding finding) {
        assertThat(finding.state()).isEqualTo(FindingState.REFUTED);
        assertThat(finding.actual()).isEqualTo("not so: 172.16.0.0/24");
        assertThat(finding.owners()).containsExactly(Owner.US);
        assertThat(finding.nextStep()).isEqualTo("see the export policy of the group first");
    }

    @Test
    void aCircuitAsGoodAsAnyTellsNothing() {
        assertThat(all(TwoPaths.first(), announcing())).isEmpty();
    }

    @Test
    void aPathPrependedOftenEnoughIsProven() {
        Finding finding = judge(PREPENDING, "65000 65000 [65000] 64603", "");

        assertThat(finding.id()).isEqualTo("first.prepended.ipv4");
        assertThat(finding.what()).isEqualTo("10.0.0.1 is told longer paths");
        assertThat(finding.expected()).isEqualTo("65000 prepended 2 times");
        assertThat(finding.actual()).isEqualTo("172.16.0.0/24");
        assertThat(finding.isProven()).isTrue();
    }

    @Test
    void theAsThatBgpPutsThereIsNotPrepended() {
        refuted(judge(PREPENDING, "65000 [65000] 64603", ""));
        refuted(judge(PREPENDING, "[65000] 64603", ""));
    }

    @Test
    void anotherAsIsNotOurs() {
        refuted(judge(PREPENDING, "64603 64603 [65000] 64603", ""));
    }

    @Test
    void aDrainedCircuitPrependsSixTimes() {
        Circuit drained = TwoPaths.first(100, TwoPaths.drained());

        assertThat(judge(drained, "65000 65000 65000 65000 65000 65000 [65000] 64603", "")
                        .isProven())
                .isTrue();
        refuted(judge(drained, "65000 65000 65000 65000 65000 [65000] 64603", ""));
    }

    @Test
    void theMedOfIntentIsProven() {
        Finding finding = judge(WITH_MED, "[65000] 64603", "30");

        assertThat(finding.id()).isEqualTo("first.med.ipv4");
        assertThat(finding.what()).isEqualTo("10.0.0.1 is told our MED");
        assertThat(finding.expected()).isEqualTo("MED 30");
        assertThat(finding.isProven()).isTrue();
    }

    @Test
    void anotherMedAndNoneAreRefuted() {
        refuted(judge(WITH_MED, "[65000] 64603", "40"));
        refuted(judge(WITH_MED, "[65000] 64603", ""));
    }

    @Test
    void aMedOfZeroIsSentToo() {
        Circuit zero = TwoPaths.first(100, TwoPaths.telling(0, 0));

        assertThat(judge(zero, "[65000] 64603", "0").isProven()).isTrue();
        refuted(judge(zero, "[65000] 64603", ""));
    }

    @Test
    void bothAreJudgedEachByItself() {
        List<Finding> findings = all(
                TwoPaths.first(100, TwoPaths.telling(1, 30)),
                announcing(Spoken.route(TwoPaths.THIRD.toString(), Spoken.told("65000 [65000] 64603", "7"))));

        assertThat(findings).extracting(Finding::id).containsExactly("first.prepended.ipv4", "first.med.ipv4");
        assertThat(findings).extracting(Finding::state).containsExactly(FindingState.PROVEN, FindingState.REFUTED);
    }

    @Test
    void whereNothingIsAnnouncedNothingIsKnown() {
        Finding finding = judge(PREPENDING, announcing(Spoken.route("192.0.2.0/24", Spoken.told("[65000] 64603", ""))));

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual()).isEqualTo("nothing is announced that could show it");
        assertThat(finding.nextStep()).isEqualTo("mend what is missing in the table first");
    }

    @Test
    void whileTheSessionIsDownNothingIsKnown() {
        Finding finding = judge(WITH_MED, new Spoken().sessions(Spoken.peer("10.0.0.1", "Connect", "")));

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual()).isEqualTo("not judged while the session is down");
    }

    @Test
    void withoutAnAnswerNothingIsKnown() {
        Finding finding = judge(WITH_MED, new Spoken().sessions(Spoken.up("10.0.0.1")));

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual()).isEqualTo("no answer to advertised-10.0.0.1.xml");
    }
}
