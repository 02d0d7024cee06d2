package dev.cantle.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.ConfigPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderedLinesTest {

    private static final String TEXT = """
            interfaces {
                irb {
                    unit 2 {
                        description "a; } b";
                        inactive: mtu 1500;
                    }
                }
            }
            policy-options {
                community x members [ 65000:1 65000:2 ];
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "interfaces, 1",
        "interfaces irb unit 2, 3",
        "interfaces irb unit 2 description, 4",
        "interfaces irb unit 2 mtu 1500, 5",
        "interfaces irb unit 2 unheard-of, 3",
        "policy-options community x, 10",
        "system, 1"
    })
    void findsTheLineOfAStatementOrOfTheBlockAroundIt(String path, int line) {
        assertThat(RenderedLines.find(TEXT, ConfigPath.of(path.split(" "))).line())
                .isEqualTo(line);
    }

    @Test
    void readsTheWordsOfAStatement() {
        assertThat(RenderedLines.words("members [ \"a b\" c ];")).containsExactly("members", "a b", "c");
    }
}
