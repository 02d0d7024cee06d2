package dev.cantle.verify.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.LimitAction;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.verify.check.route.PrefixLimitHeadroom;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of circuits that are disabled or drained, and of prefix limits. */
class CircuitChecksTest {

    private static Circuit limited(PrefixLimit limit) {
        Circuit circuit = TwoPaths.first();
        Bgp bgp = circuit.link().bgp();
        return new OtherCircuit(
                circuit.link()
                        .with(new Bgp(
                                bgp.remoteAs(),
                                bgp.authentication(),
                                bgp.holdTime(),
                                bgp.bfd(),
                                limit,
                                bgp.localPreference(),
                                bgp.communities())),
                "");
    }

    private static Finding headroom(PrefixLimit limit, String counts) {
        Spoken device = new Spoken().sessions(Spoken.peer("10.0.0.1", "Established", counts));
        Slice slice = TwoPaths.slice(limited(limit), TwoPaths.second());
        List<Finding> findings = new PrefixLimitHeadroom().judge(TwoPaths.leg("first", slice, device));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void roomBelowTheLimitIsProven() {
        assertThat(headroom(PrefixLimit.teardown(100, 80), Spoken.counts(79, 79))
                        .actual())
                .isEqualTo("79 of 100, room for 21");
        Finding warned = headroom(PrefixLimit.teardown(100, 80), Spoken.counts(80, 80));
        assertThat(warned.actual()).isEqualTo("80 of 100, room for 20, past the warning at 80 %");
        assertThat(warned.isProven()).isTrue();
    }

    @Test
    void moreThanTheLimitIsRefuted() {
        Finding finding = headroom(new PrefixLimit.Most(5, 100, LimitAction.WARN), Spoken.counts(6, 6));

        assertThat(finding.state()).isEqualTo(FindingState.REFUTED);
        assertThat(finding.actual()).isEqualTo("6 of 5, room for 0, past the warning at 100 %");
        assertThat(finding.owners()).containsExactly(Owner.PEER, Owner.US);
        assertThat(finding.nextStep()).isEqualTo("have the peer summarise, or raise the limit");
    }

    @Test
    void aLimitThatDropsTheRestHidesHowManyThereAre() {
        Finding finding = headroom(new PrefixLimit.Most(5, 80, LimitAction.DROP), Spoken.counts(5, 5));

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual())
                .isEqualTo(
                        "5 of 5, room for 0, past the warning at 80 %; what is more than that is dropped before it is"
                                + " counted");
        assertThat(finding.nextStep()).isEqualTo("ask the peer how many it announces, or raise the limit");
    }

    @Test
    void withoutCountsNothingIsKnownOfALimit() {
        Finding finding = headroom(PrefixLimit.teardown(100, 80), "");

        assertThat(finding.state()).isEqualTo(FindingState.UNKNOWN);
        assertThat(finding.actual())
                .startsWith("the device gives no counts for ")
                .endsWith(".inet.0");
        assertThat(finding.nextStep()).isEqualTo("ask for show bgp summary by hand");
    }

    private static List<Finding> disabled(Spoken device) {
        Slice slice = TwoPaths.slice(TwoPaths.disabled(TwoPaths.first()), TwoPaths.second());
        return new DisabledCircuits().judge(TwoPaths.inquiry(slice, device));
    }

    @Test
    void aDisabledCircuitThatIsConfiguredAndDownIsProven() {
        List<Finding> findings =
                disabled(new Spoken().units(Spoken.unit("irb.1")).sessions(Spoken.peer("10.0.0.1", "Idle", "")));

        assertThat(findings).extracting(Finding::id).containsExactly("first.interface", "first.session.ipv4");
        assertThat(findings).extracting(Finding::actual).containsExactly("listed, admin down, oper down", "Idle");
        assertThat(findings).allMatch(Finding::isProven);
    }

    @Test
    void aDisabledCircuitThatIsUpIsRefuted() {
        Finding finding = disabled(new Spoken().units(Spoken.unit("irb.1")).sessions(Spoken.up("10.0.0.1")))
                .get(1);

        assertThat(finding.state()).isEqualTo(FindingState.REFUTED);
        assertThat(finding.expected()).isEqualTo("not Established");
        assertThat(finding.actual()).isEqualTo("Established");
        assertThat(finding.nextStep()).isEqualTo("disable irb.1, or enable the circuit in the intent");
    }

    @Test
    void aDisabledCircuitThatIsNotConfiguredIsRefuted() {
        Finding finding = disabled(new Spoken().units(Spoken.unit("irb.7")).sessions(Spoken.up("10.0.1.1")))
                .get(0);

        assertThat(finding.state()).isEqualTo(FindingState.REFUTED);
        assertThat(finding.actual()).isEqualTo("not there");
        assertThat(finding.nextStep()).isEqualTo("configure irb.1, or take the circuit out of the intent");
    }

    @Test
    void nothingIsKnownOfADisabledCircuitWithoutAnAnswer() {
        assertThat(disabled(new Spoken()))
                .extracting(Finding::state, Finding::actual)
                .containsExactly(
                        tuple(FindingState.UNKNOWN, "no answer to interfaces.xml"),
                        tuple(FindingState.UNKNOWN, "no answer to bgp-summary.xml"));
    }

    @Test
    void whatADrainedCircuitTellsByCommunityIsNotJudged() {
        Circuit drained = TwoPaths.first(100, TwoPaths.drained());

        assertThat(Unheard.of(TwoPaths.slice(drained, TwoPaths.second())))
                .containsExactly(new NotJudged(
                        "first",
                        "whether what is announced carries 65535:0",
                        "the device's brief reply about announced routes gives no communities",
                        "show route advertising-protocol bgp 10.0.0.1 detail"));
        assertThat(Unheard.of(TwoPaths.slice(TwoPaths.disabled(drained), TwoPaths.second())))
                .isEmpty();
    }
}
