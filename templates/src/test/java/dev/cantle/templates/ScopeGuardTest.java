package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeGuardTest {

    private static final LogicalSystem L2 = new LogicalSystem("l2");

    @Test
    void theLogicalSystemOfTheSliceIsInside() {
        assertThat(outside("logical-systems { l2 { interfaces; routing-instances; } }", Access.MASTER))
                .isEmpty();
        assertThat(outside("interfaces; policy-options; firewall; bridge-domains;", Access.LOGICAL_SYSTEM))
                .isEmpty();
    }

    @Test
    void anotherLogicalSystemIsOutside() {
        assertThat(outside("logical-systems { l2 { interfaces; } l3 { interfaces; } }", Access.MASTER))
                .containsExactly(ConfigPath.of("logical-systems", "l3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interfaces", "system", "chassis", "groups", "policy-options", "unheard-of"})
    void whatStandsBesideTheLogicalSystemIsOutside(String hierarchy) {
        assertThat(outside("logical-systems { l2 { interfaces; } } " + hierarchy + " { x; }", Access.MASTER))
                .containsExactly(ConfigPath.of(hierarchy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "chassis", "groups", "security", "logical-systems", "access"})
    void whatIsNotASlicesIsOutsideInTheLogicalSystemToo(String hierarchy) {
        Configuration confined = Configuration.of(Statement.block(hierarchy), Statement.block("interfaces"));
        Configuration wrapped = Configuration.of(Statement.of("logical-systems", List.of("l2"), confined.statements()));

        assertThat(ScopeGuard.outside(confined, L2, Access.LOGICAL_SYSTEM)).containsExactly(ConfigPath.of(hierarchy));
        assertThat(ScopeGuard.outside(wrapped, L2, Access.MASTER))
                .containsExactly(ConfigPath.of("logical-systems", "l2", hierarchy));
    }

    @Test
    void aConfinedLoginHasNoWrapper() {
        assertThat(outside("logical-systems { l2 { interfaces; } }", Access.LOGICAL_SYSTEM))
                .containsExactly(ConfigPath.of("logical-systems", "l2"));
    }

    private static List<ConfigPath> outside(String curly, Access access) {
        return ScopeGuard.outside(Notation.CURLY.parse(curly, "test"), L2, access);
    }
}
