package dev.cantle.cli.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.LogicalSystem;
import dev.cantle.model.intent.Ownership;
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
}
