package dev.cantle.model.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementTest {

    private final Statement unit = Statement.entry(
            "unit",
            "2",
            Statement.leaf("description", "lab"),
            Statement.leaf("import", "a", "b"),
            Statement.flag("disable"));

    @Test
    void childrenAreFoundByKeywordAndKey() {
        Statement port = Statement.entry("interface", "irb", unit);

        assertThat(port.child("unit", "2")).hasValue(unit);
        assertThat(port.child("unit", "3")).isEmpty();
        assertThat(unit.value("description")).hasValue("lab");
        assertThat(unit.value("disable")).isEmpty();
        assertThat(unit.children("import"))
                .singleElement()
                .extracting(Statement::arguments)
                .isEqualTo(List.of("a", "b"));
    }

    @Test
    void howAnUnknownStatementWasWrittenIsNoPartOfWhatItSays() {
        Statement keyed = new Statement("foo", List.of("a"), List.of(), Set.of(), List.of(), Form.KEYED);

        assertThat(keyed).isEqualTo(Statement.leaf("foo", "a")).hasSameHashCodeAs(Statement.leaf("foo", "a"));
    }

    @Test
    void marksComeAndGo() {
        assertThat(unit.with(Mark.INACTIVE).is(Mark.INACTIVE)).isTrue();
        assertThat(unit.with(Mark.INACTIVE).without(Mark.INACTIVE)).isEqualTo(unit);
    }

    @Test
    void aStatementNeedsAKeyword() {
        assertThatThrownBy(() -> Statement.flag("")).hasMessage("A statement needs a keyword");
    }

    @Test
    void aCommentCannotEndItself() {
        assertThatThrownBy(() -> unit.withComments(List.of("x */ delete: system; /*")))
                .hasMessage("A comment cannot hold its own end */: remove it");
    }

    @Test
    void aPathPrintsAsJunosDoes() {
        ConfigPath path = ConfigPath.of("logical-systems", "l2").then("interfaces", "irb");

        assertThat(path).hasToString("[edit logical-systems l2 interfaces irb]");
        assertThat(ConfigPath.root()).hasToString("[edit]");
        assertThat(path.then("unit", "a b")).hasToString("[edit logical-systems l2 interfaces irb unit \"a b\"]");
        assertThat(path.startsWith(ConfigPath.of("logical-systems", "l2"))).isTrue();
        assertThat(ConfigPath.root().startsWith(path)).isFalse();
    }
}
