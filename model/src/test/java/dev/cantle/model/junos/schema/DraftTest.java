package dev.cantle.model.junos.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final int MANY = 20;

    private final SchemaNode unit = node("interfaces", "interface", "unit");
    private final Draft port = Draft.root(node("interfaces", "interface"));

    @Test
    void anEntryIsFoundAgainHoweverManyThereAre() {
        for (int i = 0; i < MANY; i++) {
            Draft made = put(i);

            assertThat(put(i)).isSameAs(made);
            assertThat(port.find(unit, "unit", List.of("0"))).containsSame(put(0));
        }
        assertThat(units()).hasSize(MANY);
    }

    @Test
    void whatIsDeletedOfManyIsNotFoundAgain() {
        IntStream.range(0, MANY).forEach(this::put);

        assertThat(port.delete(unit, "unit", List.of("3"))).isTrue();

        assertThat(port.delete(unit, "unit", List.of("3"))).isFalse();
        assertThat(port.find(unit, "unit", List.of("3"))).isEmpty();
        assertThat(port.find(unit, "unit", List.of("4"))).isPresent();
        put(3);
        assertThat(units()).hasSize(MANY).endsWith("19", "3");
    }

    @Test
    void allEntriesOfAListGoAtOnce() {
        IntStream.range(0, MANY).forEach(this::put);
        put(0);

        assertThat(port.delete(unit, "unit", List.of())).isTrue();

        assertThat(units()).isEmpty();
        assertThat(port.find(unit, "unit", List.of("0"))).isEmpty();
    }

    @Test
    void anEntryKeepsItsPlaceUnderItsNewName() {
        IntStream.range(0, MANY).forEach(this::put);

        port.rename(step("1"), step("100"));

        assertThat(units()).hasSize(MANY).startsWith("0", "100", "2");
        assertThat(port.find(unit, "unit", List.of("1"))).isEmpty();
        assertThat(port.find(unit, "unit", List.of("100"))).isPresent();
    }

    @Test
    void anEntryOfManyMovesBeforeAnother() {
        IntStream.range(0, MANY).forEach(this::put);

        port.move(step("19"), step("1"), true);

        assertThat(units()).hasSize(MANY).startsWith("0", "19", "1");
        assertThat(port.find(unit, "unit", List.of("19"))).containsSame(put(19));
    }

    private Draft put(int number) {
        return port.put(unit, "unit", List.of(Integer.toString(number)), Form.PLAIN);
    }

    private Step step(String number) {
        return new Step(-1, unit, "unit", List.of(number), 0, Form.PLAIN);
    }

    private List<String> units() {
        return port.configuration().statements().stream()
                .map(Statement::argument)
                .toList();
    }

    private static SchemaNode node(String... keywords) {
        SchemaNode node = Schema.junos().root();
        for (String keyword : keywords) {
            node = node.child(keyword);
        }
        return node;
    }
}
