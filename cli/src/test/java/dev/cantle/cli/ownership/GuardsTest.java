package dev.cantle.cli.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards that look at effects alone: on our model of the configuration, and in the device's own words. */
class GuardsTest {

    private static final List<LogicalSystem> OWN = List.of(new LogicalSystem("l2"));

    private static Configuration curly(String text) {
        return Notation.CURLY.parse(text, "test");
    }

    private static List<ConfigPath> violations(String before, String after, String may) {
        return DeletionGuard.violations(curly(before), curly(after), List.of(curly(may)));
    }

    @Test
    void whatTheSliceRenderedMayGo() {
        assertThat(violations(
                        "policy-options { prefix-list a { 10.0.0.0/8; } prefix-list b { 10.0.0.0/8; } }",
                        "policy-options { prefix-list b { 10.0.0.0/8; } }",
                        "policy-options { prefix-list a; }"))
                .isEmpty();
    }

    @Test
    void whatItHasNeverRenderedMayNotGo() {
        assertThat(violations(
                        "policy-options { prefix-list a { 10.0.0.0/8; } prefix-list b { 10.0.0.0/8; } }",
                        "",
                        "policy-options { prefix-list a; }"))
                .containsExactly(ConfigPath.of("policy-options", "prefix-list", "b", "10.0.0.0/8"));
    }

    @Test
    void whatItHasNeverRenderedMayNotChangeEither() {
        assertThat(violations(
                        "routing-options { router-id 192.0.2.1; }",
                        "routing-options { router-id 192.0.2.2; }",
                        "policy-options { prefix-list a; }"))
                .containsExactly(ConfigPath.of("routing-options", "router-id"));
        assertThat(violations(
                        "interfaces { irb { unit 7 { mtu 1500; } } }",
                        "interfaces { inactive: irb { unit 7 { mtu 1500; } } }",
                        "interfaces { irb { unit 2; } }"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[edit logical-systems]\n+   l2 {\n+       interfaces {\n+           irb;\n+       }\n+   }\n",
                "[edit]\n+  logical-systems {\n+      l2 {\n+          interfaces;\n+      }\n+  }\n",
                "[edit logical-systems l2 interfaces irb unit 2]\n-   mtu 1500;\n+   mtu 9000;\n",
                """
                [edit logical-systems]
                    l1 { ... }
                -   l2 {
                -       policy-options {
                -           prefix-list p;
                -       }
                -   }
                """,
            })
    void aDifferenceInTheLogicalSystemIsInside(String difference) {
        assertThat(DifferenceGuard.outside(difference, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[edit system]\n+  host-name mine;\n",
                "[edit]\n+  groups {\n+      l2 {\n+          system;\n+      }\n+  }\n",
                "[edit logical-systems l1 interfaces]\n-  irb;\n",
                "[edit logical-systems l22]\n+  interfaces;\n",
                "[edit logical-systems]\n+   l2 {\n+       interfaces;\n+   }\n-   l1 {\n-       interfaces;\n-   }\n",
                """
                [edit]
                +  logical-systems {
                +      l2 {
                +          interfaces;
                +      }
                +      l1 {
                +          firewall;
                +      }
                +  }
                """,
                "[edit logical-systems]\n!   inactive: l1 { ... }\n",
                "[edit interfaces]\n!    xe-0/1/0 { ... }\n",
                "+  no header at all;\n",
            })
    void aDifferenceAnywhereElseIsOutside(String difference) {
        assertThat(DifferenceGuard.outside(difference, OWN)).isPresent();
    }

    @Test
    void whatIsInsideDoesNotExcuseWhatFollows() {
        assertThat(DifferenceGuard.outside(
                        "[edit logical-systems l2 interfaces]\n+  irb;\n[edit snmp]\n-  community public;\n", OWN))
                .contains("[edit snmp]");
    }
}
