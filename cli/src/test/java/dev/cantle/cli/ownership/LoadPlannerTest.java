package dev.cantle.cli.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadPlannerTest {

    private static final Configuration MASTER = curly("logical-systems { l2 { interfaces { irb { unit 2 { mtu 1500; }"
            + " } } policy-options { prefix-list p { 10.0.0.0/8; } } } }");
    private static final Configuration CONFINED = new Configuration(
            MASTER.child("logical-systems", "l2").orElseThrow().children());

    private static Configuration curly(String text) {
        return Notation.CURLY.parse(text, "test");
    }

    private static String plan(Configuration wanted, Configuration running, Access access, Ownership ownership) {
        Extent extent = new Extent(List.of(new Territory(new LogicalSystem("l2"), access)));
        LoadPlanner planner = new LoadPlanner(extent, ownership, new Earlier.Unknown("test"), List.of());
        return Notation.CURLY.print(planner.push(wanted, running).marked());
    }

    @Test
    void anExclusiveSliceReplacesItsLogicalSystemAsAWhole() {
        assertThat(plan(MASTER, Configuration.empty(), Access.MASTER, Ownership.EXCLUSIVE))
                .contains("logical-systems {\n    replace: l2 {");
    }

    @Test
    void aConfinedLoginReplacesEachHierarchyAndDeletesTheOthersOfASlice() {
        Configuration running = curly("firewall { policer p { if-exceeding { bandwidth-limit 1m;"
                + " burst-size-limit 15k; } then discard; } } system { services { dhcp-local-server; } }");

        String plan = plan(CONFINED, running, Access.LOGICAL_SYSTEM, Ownership.EXCLUSIVE);

        assertThat(plan)
                .contains("replace: interfaces {", "replace: policy-options {", "delete: firewall")
                .doesNotContain("system");
    }

    @Test
    void aSharedSliceReplacesOnlyTheEntriesThatItRenders() {
        assertThat(plan(MASTER, Configuration.empty(), Access.MASTER, Ownership.SHARED))
                .contains("replace: unit 2 {", "replace: prefix-list p {")
                .doesNotContain("replace: l2", "replace: interfaces");
    }

    private static final String COMMON = "policy-options { policy-statement load-balance-per-flow { then {"
            + " load-balance per-packet; } } policy-statement aggregate-contributors { then reject; } }"
            + " routing-options { graceful-restart; forwarding-table { export load-balance-per-flow; } }";

    private static Configuration withCommon(String policy) {
        return curly("logical-systems { l2 { policy-options { policy-statement " + policy + " { then reject; } } "
                + COMMON + " } }");
    }

    private static LoadPlanner sharing(Configuration before, Configuration... neighbours) {
        Extent extent = new Extent(List.of(new Territory(new LogicalSystem("l2"), Access.MASTER)));
        return new LoadPlanner(
                extent, Ownership.SHARED, Earlier.known(before, Ownership.SHARED, "test"), List.of(neighbours));
    }

    @Test
    void theRemovalOfASharedSliceLeavesWhatSlicesHaveInCommon() {
        LoadPlan plan = sharing(withCommon("a-import")).removal(withCommon("a-import"), withCommon("a-import"));

        assertThat(plan.deleted())
                .extracting(ConfigPath::text)
                .containsExactly("logical-systems l2 policy-options policy-statement a-import");
        assertThat(plan.notices())
                .hasSize(4)
                .contains("routing-options graceful-restart in the shared logical system l2 stays: a slice of another"
                        + " workspace may rely on it; delete it by hand when none does");
    }

    @Test
    void aSharedSliceThatNeedsItNoMoreLeavesItToo() {
        Configuration wanted =
                curly("logical-systems { l2 { policy-options { policy-statement a-import { then reject; } } } }");

        LoadPlan plan = sharing(withCommon("a-import")).push(wanted, withCommon("a-import"));

        assertThat(plan.deleted()).isEmpty();
        assertThat(Notation.CURLY.print(plan.marked())).doesNotContain("delete:");
        assertThat(plan.notices()).hasSize(4);
    }

    @Test
    void whatASliceOfTheWorkspaceStillRendersIsNotWorthAWord() {
        LoadPlan plan = sharing(withCommon("a-import"), withCommon("b-import"))
                .removal(withCommon("a-import"), withCommon("a-import"));

        assertThat(plan.deleted()).hasSize(1);
        assertThat(plan.notices()).isEmpty();
    }
}
