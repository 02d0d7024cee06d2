package dev.cantle.cli.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    private static final String OURS = "bridge-domains { aws-fra-1 { vlan-id none; interface xe-0/1/0.1;"
            + " routing-interface irb.4; } }"
            + " firewall { policer aws-fra-1-input { if-exceeding { bandwidth-limit 50m; burst-size-limit 31250; }"
            + " then discard; } }";
    private static final String THEIRS = "bridge-domains { theirs { vlan-id 300; interface xe-0/1/7.300; } }"
            + " firewall { policer theirs { if-exceeding { bandwidth-limit 1m; burst-size-limit 15k; }"
            + " then discard; } family inet { filter keep { term all { then accept; } } } }";

    private static Configuration in(String... parts) {
        Configuration all = Configuration.empty();
        for (String part : parts) {
            all = ConfigLoad.merge(all, Notation.CURLY.parse("logical-systems { l2 { " + part + " } }", "test"))
                    .configuration();
        }
        return all;
    }

    private static LoadPlanner shared(Earlier earlier) {
        Territory home = new Territory(new LogicalSystem("l2"), Access.MASTER);
        return new LoadPlanner(new Extent(List.of(home)), Ownership.SHARED, earlier, List.of());
    }

    private static Statement leaf(String keyword, String... arguments) {
        return Statement.of(keyword, List.of(arguments), List.of());
    }

    private static SchemaNode node(String... keywords) {
        SchemaNode node = Schema.junos().root();
        for (String keyword : keywords) {
            node = node.child(keyword);
        }
        return node;
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "prefix-list", "policy-statement", "community", "instance", "domain", "policer"})
    void anEntryThatASliceNamesIsItsOwnWhole(String keyword) {
        assertThat(Likeness.isOwnedWhole(leaf(keyword, "x"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interfaces",
                "interface",
                "policy-options",
                "bridge-domains",
                "firewall",
                "routing-instances",
                "routing-options",
                "logical-systems"
            })
    void whatOthersShareIsNobodysWhole(String keyword) {
        assertThat(Likeness.isOwnedWhole(leaf(keyword))).isFalse();
    }

    @Test
    void entriesOfAListAreTheSameByTheirKey() {
        Statement two = leaf("unit", "2");
        List<Statement> among = List.of(leaf("unit", "4"), two, leaf("mtu", "2"));

        assertThat(Likeness.of(node("interfaces", "interface", "unit"), leaf("unit", "2"), among))
                .containsExactly(two);
    }

    @Test
    void aLeafIsTheSameWhateverItsValue() {
        Statement mtu = leaf("mtu", "9000");

        assertThat(Likeness.of(
                        node("interfaces", "interface", "mtu"),
                        leaf("mtu", "1500"),
                        List.of(leaf("speed", "10g"), mtu)))
                .containsExactly(mtu);
    }

    @Test
    void aStatementThatNoSchemaKnowsIsTheSameByAllItsWords() {
        Statement same = leaf("unheard-of", "a", "b");

        assertThat(Likeness.of(node("unheard-of"), same, List.of(leaf("unheard-of", "a"), same)))
                .containsExactly(same);
    }

    @Test
    void theInsideOfSeveralIsThatOfEach() {
        Statement one = Statement.of("system", List.of(), List.of(leaf("a")));
        Statement other = Statement.of("system", List.of(), List.of(leaf("b"), leaf("c")));

        assertThat(Likeness.inside(List.of(one, other)))
                .extracting(Statement::keyword)
                .containsExactly("a", "b", "c");
    }

    @Test
    void aPathNamesTheKeyOfAnEntryAndNotTheValueOfALeaf() {
        SchemaNode unit = node("interfaces", "interface", "unit");

        assertThat(Likeness.path(ConfigPath.of("interfaces", "irb"), unit, leaf("unit", "4"))
                        .text())
                .isEqualTo("interfaces irb unit 4");
        assertThat(Likeness.path(
                                ConfigPath.of("interfaces", "irb"),
                                node("interfaces", "interface", "mtu"),
                                leaf("mtu", "1500"))
                        .text())
                .isEqualTo("interfaces irb mtu");
    }

    @Test
    void aSharedSliceReplacesItsBridgeDomainsAndPolicersWhole() {
        String tampered = "bridge-domains { aws-fra-1 { vlan-id none; interface xe-0/1/0.1; interface xe-0/1/0.9;"
                + " routing-interface irb.4; } } firewall { policer aws-fra-1-input { if-exceeding {"
                + " bandwidth-limit 10m; burst-size-limit 15k; } then loss-priority high; } }";
        Configuration running = in(tampered, THEIRS);

        LoadPlan plan = shared(new Earlier.Unknown("test")).push(in(OURS), running);

        assertThat(Notation.CURLY.print(plan.marked()))
                .contains("replace: aws-fra-1 {", "replace: policer aws-fra-1-input {")
                .doesNotContain("replace: bridge-domains", "replace: firewall", "theirs");
        assertThat(ConfigLoad.replace(running, plan.marked()).configuration()).isEqualTo(in(OURS, THEIRS));
    }

    @Test
    void aSharedSliceThatNoLongerHasThemDeletesThemWholeAndNoOnesElse() {
        Configuration running = in(OURS, THEIRS);

        LoadPlan plan =
                shared(Earlier.known(in(OURS), Ownership.SHARED, "test")).removal(in(OURS), running);

        assertThat(plan.deleted())
                .extracting(ConfigPath::text)
                .containsExactly(
                        "logical-systems l2 firewall policer aws-fra-1-input",
                        "logical-systems l2 bridge-domains aws-fra-1");
        assertThat(ConfigLoad.replace(running, plan.marked()).configuration()).isEqualTo(in(THEIRS));
    }
}
