package dev.cantle.inventory.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void everyPartHasItsPlace() {
        Node root = read("""
                # a comment
                name: "blue"   # another
                numbers: [1, 2]
                """);

        assertThat(problems).isEmpty();
        assertThat(root)
                .isEqualTo(new Mapping(
                        at(2, 1),
                        List.of(
                                new Node.Entry("name", at(2, 1), new Scalar(at(2, 7), "blue", Style.QUOTED)),
                                new Node.Entry(
                                        "numbers",
                                        at(3, 1),
                                        new Sequence(
                                                at(3, 10),
                                                List.of(
                                                        new Scalar(at(3, 11), "1", Style.PLAIN),
                                                        new Scalar(at(3, 14), "2", Style.PLAIN)))))));
    }

    @Test
    void columnsCountCharactersAndNotHalvesOfThem() {
        Node root = read("{\"😀\": a, b: 'text'}\n");

        assertThat(problems).isEmpty();
        assertThat(root)
                .isInstanceOfSatisfying(
                        Mapping.class,
                        mapping -> assertThat(mapping.entry("b").orElseThrow().value())
                                .isEqualTo(new Scalar(at(1, 13), "text", Style.QUOTED)));
    }

    @Test
    void anAnchorIsRefusedOnASingleValueToo() {
        read("name: &a blue\n");

        assertThat(problems)
                .containsExactly(Problem.error(
                        "yaml-anchor",
                        at(1, 7),
                        "This is an anchor (&), which is not read",
                        "write the value out where it is used"));
    }

    @Test
    void aKeyIsOneValue() {
        assertThat(read("{[a, b]: c}\n")).isNull();

        assertThat(problems)
                .containsExactly(
                        Problem.error("yaml-syntax", at(1, 3), "A key here is not plain text", "write key: value"));
    }

    @Test
    void aVersionThatIsNoNumberOfUseIsRefused() {
        assertThat(read("%YAML 99999999999.1\n---\na: b\n")).isNull();

        assertThat(problems).extracting(Problem::rule).containsExactly("yaml-syntax");
    }

    private static Place at(int line, int column) {
        return new Place("f.yaml", line, column);
    }

    private @Nullable Node read(String text) {
        return new YamlReader(problems).read(text.getBytes(StandardCharsets.UTF_8), "f.yaml");
    }
}
