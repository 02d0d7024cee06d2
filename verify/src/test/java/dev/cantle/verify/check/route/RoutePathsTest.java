package dev.cantle.verify.check.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.check.Spoken;
import dev.cantle.verify.check.TwoPaths;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Owner;
import org.junit.jupiter.api.Test;

/** What is said of the paths to a prefix that two circuits receive. */
class RoutePathsTest {

    private static final String FIRST_HOP = Spoken.hop("10.0.0.1", "irb.1");
    private static final String SECOND_HOP = Spoken.hop("10.0.1.1", "irb.2");
    private static final String REASON =
            "see why another path is preferred: show route extensive names the inactive reason";

    private static Slice equal() {
        return TwoPaths.slice(TwoPaths.first(), TwoPaths.second());
    }

    private static Slice unequal() {
        return TwoPaths.slice(TwoPaths.first(), TwoPaths.second(50, Preference.usual()));
    }

    /** The judgement of a circuit's path, where both sessions are up and these are the paths. */
    private static Finding judge(String circuit, Slice slice, String... paths) {
        Spoken device = new Spoken()
                .sessions(Spoken.up("10.0.0.1"), Spoken.up("10.0.1.1"))
                .routes(paths.length == 0 ? "" : Spoken.route(TwoPaths.BOTH.toString(), paths));
        return only(circuit, slice, device);
    }

    private static Finding only(String circuit, Slice slice, Spoken device) {
        return new RoutePaths().judge(TwoPaths.leg(circuit, slice, device)).get(0);
    }

    private static void refuted(Finding finding, String actual, String next) {
        assertThat(finding.state()).isEqualTo(FindingState.REFUTED);
        assertThat(finding.actual()).isEqualTo(actual);
        assertThat(finding.nextStep()).isEqualTo(next);
        assertThat(finding.owners()).containsExactly(Owner.PEER, Owner.US);
    }

    @Test
    void aPrefixThatNobodyGivesIsNotInTheTable() {
        refuted(
                judge("first", equal()),
                "not in " + SampleSlice.INSTANCE + ".inet.0",
                "see whether 10.0.0.1 announces it, and whether the import policy takes it");
    }

    @Test
    void aPrefixThatOnlyTheOtherGivesIsNotThisOnes() {
        refuted(
                judge("first", equal(), Spoken.path("*", null, "64602", SECOND_HOP)),
                "only active, BGP, next hop 10.0.1.1 via irb.2, AS path 64602",
                "see whether 10.0.0.1 announces it, and whether the import policy takes it");
    }

    @Test
    void aCarrierOfWhichThePathIsNotInUseIsRefuted() {
        Finding finding = judge(
                "first",
                unequal(),
                Spoken.path("*", null, "64602", SECOND_HOP),
                Spoken.path(" ", null, "64601", FIRST_HOP));

        assertThat(finding.what()).isEqualTo("10.6.0.0/16 goes by this circuit");
        assertThat(finding.expected()).isEqualTo("active, next hop 10.0.0.1 via irb.1, AS path from 64601");
        refuted(finding, "inactive, BGP, next hop 10.0.0.1 via irb.1, AS path 64601", REASON);
    }

    @Test
    void oneThatStandsByIsProvenByAPathThatIsNotInUse() {
        Finding finding = judge(
                "second",
                unequal(),
                Spoken.path("*", null, "64601", FIRST_HOP),
                Spoken.path(" ", null, "64602", SECOND_HOP));

        assertThat(finding.what()).isEqualTo("10.6.0.0/16 can go by this circuit");
        assertThat(finding.expected())
                .isEqualTo("present, not active, next hop 10.0.1.1 via irb.2, AS path from 64602");
        assertThat(finding.isProven()).isTrue();
    }

    @Test
    void oneThatStandsByAndIsUsedBesideThePreferredIsRefuted() {
        refuted(
                judge(
                        "second",
                        unequal(),
                        Spoken.path("*", null, "64602", SECOND_HOP),
                        Spoken.path(" ", null, "64601", FIRST_HOP)),
                "active, BGP, next hop 10.0.1.1 via irb.2, AS path 64602",
                "a route of a preferred circuit is there and not used: see the import policies");
    }

    @Test
    void oneThatStandsByStandsInWhereThePreferredGivesNothing() {
        Finding finding = judge("second", unequal(), Spoken.path("*", null, "64602", SECOND_HOP));

        assertThat(finding.isProven()).isTrue();
        assertThat(finding.actual())
                .isEqualTo("active, BGP, next hop 10.0.1.1 via irb.2, AS path 64602; stands in for first");
    }

    @Test
    void oneThatSharesIsProvenByItsNextHopOnThePathOfAnother() {
        Finding finding = judge(
                "second",
                equal().sharing(true),
                Spoken.path("*", "10.0.0.1", "64601", FIRST_HOP, SECOND_HOP),
                Spoken.path(" ", "10.0.1.1", "64602", SECOND_HOP));

        assertThat(finding.expected()).startsWith("shares the traffic, ");
        assertThat(finding.isProven()).isTrue();
    }

    @Test
    void oneThatSharesAndHasNoNextHopInUseIsRefuted() {
        refuted(
                judge(
                        "second",
                        equal().sharing(true),
                        Spoken.path("*", "10.0.0.1", "64601", FIRST_HOP),
                        Spoken.path(" ", "10.0.1.1", "64602", SECOND_HOP)),
                "inactive, BGP, next hop 10.0.1.1 via irb.2, AS path 64602",
                "no next hop of the active route leads here: compare AS path and MED, show route extensive names the"
                        + " inactive reason");
    }

    @Test
    void ofTwoEqualOnesEitherMayBeInUse() {
        Finding finding = judge(
                "second",
                equal(),
                Spoken.path("*", null, "64601", FIRST_HOP),
                Spoken.path(" ", null, "64602", SECOND_HOP));

        assertThat(finding.expected()).startsWith("present, next hop ");
        assertThat(finding.isProven()).isTrue();
    }

    @Test
    void aNextHopThatLeavesByAnotherUnitIsRefuted() {
        refuted(
                judge("first", equal(), Spoken.path("*", null, "64601", Spoken.hop("10.0.0.1", "irb.9"))),
                "active, BGP, next hop 10.0.0.1 via irb.9, AS path 64601",
                "the next hop should leave by irb.1: check the address of the interface");
    }

    @Test
    void aPathThatBeginsWithAnotherAsIsRefuted() {
        refuted(
                judge("first", equal(), Spoken.path("*", null, "64999 64601", FIRST_HOP)),
                "active, BGP, next hop 10.0.0.1 via irb.1, AS path 64999 64601",
                "the AS path should begin with 64601: check who announces the prefix");
    }

    @Test
    void aPathThatHoldsOurOwnAsIsRefuted() {
        refuted(
                judge("first", equal(), Spoken.path("*", null, "64601 65000", FIRST_HOP)),
                "active, BGP, next hop 10.0.0.1 via irb.1, AS path 64601 65000",
                "our own AS is in the path: the far end sends our routes back to us");
    }

    @Test
    void nothingIsKnownWhileTheSessionIsDown() {
        Finding finding = only(
                "first", equal(), new Spoken().sessions(Spoken.peer("10.0.0.1", "Active", ""), Spoken.up("10.0.1.1")));

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual()).isEqualTo("not judged while the session is down");
        assertThat(finding.nextStep()).isEqualTo("bring up the session first");
    }

    @Test
    void nothingIsKnownWithoutAnAnswer() {
        Finding silent = only("first", equal(), new Spoken());
        Finding tableless = only("first", equal(), new Spoken().sessions(Spoken.up("10.0.0.1")));

        assertThat(silent.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(silent.actual()).isEqualTo("no answer to bgp-summary.xml");
        assertThat(tableless.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(tableless.actual()).isEqualTo("no answer to routes-" + SampleSlice.INSTANCE + ".inet.0.xml");
    }
}
