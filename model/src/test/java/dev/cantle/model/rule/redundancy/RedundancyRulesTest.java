package dev.cantle.model.rule.redundancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.LocalAs;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.bgp.Preference.Role;
import dev.cantle.model.intent.bgp.Preference.Standby;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.Asn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedundancyRulesTest {

    private final Sketch one = new Sketch("aws-1", "10.0.0.0/31", "10.0.0.1");
    private final Sketch two = new Sketch("aws-2", "10.0.0.2/31", "10.0.0.3").irb(5);

    private List<String> judge(Rule rule) {
        return Sketch.judge(rule, slice());
    }

    private Slice slice() {
        Circuit first = one.asAws();
        return Sketch.slice(first, two.asAws());
    }

    private static Preference preference(Role role, boolean drain, int prepend) {
        return new Preference(role, drain, prepend, Preference.NO_MED, Standby.NONE);
    }

    private static Manner localAs(long asn, boolean meant) {
        return new Manner(new LocalAs.Own(new Asn(asn), meant), false, false, false, false);
    }

    private static final Manner RESTARTS = new Manner(new LocalAs.OfSlice(), false, false, true, false);
    private static final Manner COMBINED = new Manner(new LocalAs.OfSlice(), false, false, false, true);

    @Test
    void anotherLocalAsMustBeMeant() {
        one.manner = localAs(65001, false);
        two.manner = localAs(65001, true);

        assertThat(judge(new LocalAsMeant()))
                .containsExactly("error: aws-1: localAs 65001 differs from the slice's asn 65000");
    }

    @Test
    void theSlicesOwnAsMayBeWritten() {
        one.manner = localAs(65000, false);

        assertThat(judge(new LocalAsMeant())).isEmpty();
    }

    @Test
    void aPassiveCircuitNeedsAnActiveOne() {
        one.preference = preference(Role.PASSIVE, false, 3);
        two.preference = preference(Role.PASSIVE, false, 3);

        assertThat(judge(new ActiveCircuitNeeded()))
                .containsExactly(
                        "error: aws-1: the circuit is passive, and no active one receives 172.31.0.0/16",
                        "error: aws-2: the circuit is passive, and no active one receives 172.31.0.0/16");
    }

    @Test
    void aRangeOfAPassiveCircuitNeedsAnActiveOneToo() {
        two.preference = preference(Role.PASSIVE, false, 3);
        two.receive("172.31.0.0/16", "10.64.0.0/12 orlonger");
        assertThat(judge(new ActiveCircuitNeeded()))
                .containsExactly(
                        "error: aws-2: the circuit is passive, and no active one receives 10.64.0.0/12 orlonger");

        one.receive("172.31.0.0/16", "10.64.0.0/12 orlonger");
        assertThat(judge(new ActiveCircuitNeeded())).isEmpty();

        one.receive("172.31.0.0/16", "0.0.0.0/0 longer");
        assertThat(judge(new ActiveCircuitNeeded()))
                .as("a full table promises nothing")
                .hasSize(1);
    }

    @Test
    void multipathSharesWhatIsInTheSameRange() {
        one.receive("10.64.0.0/12 orlonger");
        two.receive("10.64.0.0/12 orlonger");
        assertThat(Sketch.judge(new MultipathShares(), slice().sharing(true))).isEmpty();

        two.receive("0.0.0.0/0 longer");
        assertThat(Sketch.judge(new MultipathShares(), slice().sharing(true)))
                .as("with a full table nothing is shared")
                .hasSize(1);

        one.receive("0.0.0.0/0 longer");
        assertThat(Sketch.judge(new MultipathShares(), slice().sharing(true))).isEmpty();
    }

    @Test
    void anActiveCircuitThatIsDisabledForAWhileIsStillActive() {
        one.disabled = true;
        two.preference = preference(Role.PASSIVE, false, 3);

        assertThat(judge(new ActiveCircuitNeeded())).isEmpty();
    }

    @Test
    void theFarEndOfAPassiveCircuitIsTold() {
        two.preference = preference(Role.PASSIVE, false, 0);
        assertThat(judge(new PassiveIsTold()))
                .containsExactly("warning: aws-2: the circuit is passive, and the far end is told nothing of it:"
                        + " its traffic may come here");

        two.preference = new Preference(Role.PASSIVE, false, 0, 50, Standby.NONE);
        assertThat(judge(new PassiveIsTold())).isEmpty();
    }

    @Test
    void aDrainedCircuitHasAnotherPath() {
        one.preference = preference(Role.ACTIVE, true, 0);
        assertThat(judge(new DrainHasAnotherPath())).isEmpty();

        two.disabled = true;
        assertThat(judge(new DrainHasAnotherPath()))
                .containsExactly("warning: aws-1: no other circuit receives 172.31.0.0/16:"
                        + " its traffic stays here, and is cut when the circuit goes down");
    }

    @Test
    void aDrainedCircuitThatReceivesARangeHasAnotherPath() {
        one.receive("172.16.0.0/12 orlonger").preference = preference(Role.ACTIVE, true, 0);
        two.receive("172.16.0.0/12 orlonger");
        assertThat(judge(new DrainHasAnotherPath())).isEmpty();

        two.receive("0.0.0.0/0 orlonger");
        assertThat(judge(new DrainHasAnotherPath()))
                .containsExactly("warning: aws-1: no other circuit receives 172.16.0.0/12 orlonger:"
                        + " its traffic stays here, and is cut when the circuit goes down");
    }

    @Test
    void multipathSharesBetweenCircuitsOfOnePreference() {
        assertThat(Sketch.judge(new MultipathShares(), slice().sharing(true))).isEmpty();

        one.localPreference = 200;
        assertThat(Sketch.judge(new MultipathShares(), slice().sharing(true)))
                .containsExactly("warning: aws-2: its local preference is 100 and that of aws-1 is 200:"
                        + " they share no traffic, although the slice has multipath");
        assertThat(judge(new MultipathShares())).as("without multipath").isEmpty();
    }

    @Test
    void multipathLeavesPassiveAndDrainedCircuitsAlone() {
        two.localPreference = 50;
        two.preference = preference(Role.PASSIVE, false, 3);
        Sketch third = new Sketch("aws-3", "10.0.0.4/31", "10.0.0.5").irb(6);

        Slice slice = Sketch.slice(one.asAws(), two.asAws(), third.asAws()).sharing(true);

        assertThat(Sketch.judge(new MultipathShares(), slice)).isEmpty();
    }

    @Test
    void multipathNeedsTwoCircuitsWithAPrefixInCommon() {
        two.receive("10.20.0.0/16");

        assertThat(Sketch.judge(new MultipathShares(), slice().sharing(true)))
                .containsExactly("warning: multipath of blue has nothing to share:"
                        + " no two circuits receive the same prefix");
    }

    @Test
    void bfdAndGracefulRestartWorkAgainstEachOther() {
        one.manner = RESTARTS;
        assertThat(judge(new RestartWithBfd())).isEmpty();

        one.bfd = new Bfd.On(Duration.ofMillis(300), 3);
        assertThat(judge(new RestartWithBfd()))
                .containsExactly("warning: aws-1: BFD ends the session while gracefulRestart would keep its routes,"
                        + " and AWS advises against it");
        assertThat(Sketch.judge(new RestartWithBfd(), Sketch.slice(one.asOther())))
                .containsExactly("warning: aws-1: BFD ends the session while gracefulRestart would keep its routes");
    }

    @Test
    void aCombinedSessionHasMappedAddresses() {
        one.manner = COMBINED;
        one.peering("2001:db8::1/126", "::ffff:a00:1");

        assertThat(Sketch.judge(new CombinedSessionAddresses(), Sketch.slice(one.asOther())))
                .containsExactly("error: aws-1: over the IPv4 session 10.0.0.0 the next hop is ::ffff:a00:0,"
                        + " and ipv6 has 2001:db8::1");
    }
}
