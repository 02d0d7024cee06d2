package dev.cantle.cli.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.model.junos.notation.Notation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is deleted of a shared logical system: what was rendered and is no more, and nothing else. */
class LeftoversTest {

    private static final String OURS = "interfaces { irb { unit 2 { mtu 1500; } } }"
            + " policy-options { prefix-list a-in { 10.0.0.0/8; } policy-statement a-import { then reject; } }"
            + " routing-instances { blue { instance-type virtual-router; interface irb.2; } }";
    private static final String OURS_BEFORE = "interfaces { irb { unit 2 { mtu 1500; } unit 4 { mtu 1500; } } }"
            + " policy-options { prefix-list a-in { 10.0.0.0/8; } prefix-list b-in { 10.1.0.0/16; }"
            + " policy-statement a-import { then reject; } policy-statement b-import { then reject; } }"
            + " routing-instances { green { instance-type virtual-router; interface irb.2; interface irb.4; } }";
    private static final String THEIRS = "interfaces { irb { unit 7 { mtu 9000; } } }"
            + " policy-options { prefix-list theirs { 192.0.2.0/24; } }"
            + " routing-options { router-id 192.0.2.1; }";

    private static Configuration in(String system, String... parts) {
        Configuration all = Configuration.empty();
        for (String part : parts) {
            all = ConfigLoad.merge(
                            all, Notation.CURLY.parse("logical-systems { " + system + " { " + part + " } }", "test"))
                    .configuration();
        }
        return all;
    }

    private static Extent extent(String... systems) {
        return new Extent(List.of(systems).stream()
                .map(name -> new Territory(new LogicalSystem(name), Access.MASTER))
                .toList());
    }

    private static LoadPlanner shared(Earlier earlier, Configuration... neighbours) {
        return new LoadPlanner(extent("l2"), Ownership.SHARED, earlier, List.of(neighbours));
    }

    private static Earlier before(String rendered) {
        return Earlier.known(in("l2", rendered), Ownership.SHARED, "test");
    }

    private static Configuration after(Configuration running, LoadPlan plan) {
        return ConfigLoad.replace(running, plan.marked()).configuration();
    }

    @Test
    void whatIsRenderedNoMoreGoesAndWhatOthersHaveStays() {
        Configuration running = in("l2", OURS_BEFORE, THEIRS);

        LoadPlan plan = shared(before(OURS_BEFORE)).push(in("l2", OURS), running);

        assertThat(after(running, plan)).isEqualTo(in("l2", OURS, THEIRS));
        assertThat(plan.deleted())
                .extracting(ConfigPath::text)
                .containsExactly(
                        "logical-systems l2 interfaces irb unit 4",
                        "logical-systems l2 policy-options prefix-list b-in",
                        "logical-systems l2 policy-options policy-statement b-import",
                        "logical-systems l2 routing-instances green");
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void aMarkIsOnlyOnWhatGoes() {
        LoadPlan plan = shared(before(OURS_BEFORE)).push(in("l2", OURS), in("l2", OURS_BEFORE, THEIRS));

        assertThat(Notation.CURLY.print(plan.marked()))
                .contains("delete: unit 4;", "delete: prefix-list b-in;", "replace: unit 2 {")
                .doesNotContain("delete: interfaces", "delete: policy-options", "delete: irb", "theirs", "unit 7");
    }

    @Test
    void whatIsGoneAlreadyIsNotDeletedAgain() {
        Configuration running = in("l2", OURS, THEIRS);

        LoadPlan plan = shared(before(OURS_BEFORE)).push(in("l2", OURS), running);

        assertThat(plan.deleted()).isEmpty();
        assertThat(after(running, plan)).isEqualTo(running);
    }

    @Test
    void whatAnotherSliceRendersNowIsNoLeftover() {
        Configuration running = in("l2", OURS_BEFORE, THEIRS);
        Configuration neighbour = in("l2", "policy-options { prefix-list b-in { 10.1.0.0/16; } }");

        LoadPlan plan = shared(before(OURS_BEFORE), neighbour).push(in("l2", OURS), running);

        assertThat(plan.deleted())
                .extracting(ConfigPath::text)
                .doesNotContain("logical-systems l2 policy-options prefix-list b-in");
    }

    @Test
    void aValueThatSomebodyHasChangedSinceIsLeftAndSaid() {
        Configuration running = in("l2", OURS, "routing-options { router-id 192.0.2.9; }");

        LoadPlan plan = shared(before(OURS + " routing-options { router-id 192.0.2.2; }"))
                .push(in("l2", OURS), running);

        assertThat(after(running, plan)).isEqualTo(running);
        assertThat(plan.notices())
                .containsExactly("[edit logical-systems l2 routing-options router-id] was rendered by an earlier push,"
                        + " has been changed since, and is left as it is");
    }

    @Test
    void aValueThatIsAsItWasGoes() {
        Configuration running = in("l2", OURS, "routing-options { router-id 192.0.2.2; }");

        LoadPlan plan = shared(before(OURS + " routing-options { router-id 192.0.2.2; }"))
                .push(in("l2", OURS), running);

        assertThat(after(running, plan)).isEqualTo(in("l2", OURS));
    }

    @Test
    void whenNobodyKnowsWhatWasNothingGoesAndTheCandidatesAreNamed() {
        Configuration running = in("l2", OURS_BEFORE, THEIRS);

        LoadPlan plan = shared(new Earlier.Unknown("no journal")).push(in("l2", OURS), running);

        assertThat(plan.deleted()).isEmpty();
        assertThat(plan.notices())
                .containsExactly("what an earlier push of this slice may have left cannot be known: no journal; not"
                        + " rendered and left alone in logical system l2: interfaces irb unit 4, interfaces irb unit 7,"
                        + " policy-options prefix-list b-in, policy-options prefix-list theirs, policy-options"
                        + " policy-statement b-import, routing-instances green");
    }

    @Test
    void aRemovalTakesWhatWasRenderedAndNothingElse() {
        Configuration running = in("l2", OURS_BEFORE, THEIRS);

        LoadPlan plan = shared(before(OURS_BEFORE)).removal(in("l2", OURS), running);

        assertThat(after(running, plan)).isEqualTo(in("l2", THEIRS));
    }

    @Test
    void aSliceThatHasMovedTakesItsExclusiveLogicalSystemAlong() {
        Configuration running = in("l2", OURS, THEIRS);
        Earlier earlier = Earlier.known(in("l2", OURS), Ownership.EXCLUSIVE, "test");

        LoadPlan plan = new LoadPlanner(extent("l3", "l2"), Ownership.EXCLUSIVE, earlier, List.of())
                .push(in("l3", OURS), running);

        assertThat(after(running, plan)).isEqualTo(in("l3", OURS));
        assertThat(plan.notices())
                .containsExactly("logical system l2, in which the slice was until now, is deleted whole (test)");
    }

    @Test
    void aSliceThatHasMovedTakesOnlyItsOwnFromASharedLogicalSystem() {
        Configuration running = in("l2", OURS, THEIRS);

        LoadPlan plan = new LoadPlanner(extent("l3", "l2"), Ownership.EXCLUSIVE, before(OURS), List.of())
                .push(in("l3", OURS), running);

        assertThat(after(running, plan).child("logical-systems", "l2"))
                .isEqualTo(in("l2", THEIRS).child("logical-systems", "l2"));
    }

    @Test
    void aLogicalSystemThatBecameAnothersIsOutOfReach() {
        Territory home = new Territory(new LogicalSystem("l3"), Access.MASTER);
        Earlier earlier = Earlier.known(in("l2", OURS), Ownership.EXCLUSIVE, "test");

        assertThat(Extent.of(home, earlier, Map.of()).systems())
                .containsExactly(new LogicalSystem("l3"), new LogicalSystem("l2"));
        assertThat(Extent.of(home, earlier, Map.of("l2", "another")).systems())
                .containsExactly(new LogicalSystem("l3"));
    }
}
