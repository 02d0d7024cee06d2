package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementLinesTest {

    private static final String TEXT = """
        system {
            host-name lab;
        }
        interfaces {
            irb {
                unit 4 {
                    description "a; b { c }";
                    family inet {
                        address 10.0.0.0/31;
                    }
                }
                inactive: unit 5 {
                    family inet;
                }
            }
        }
        policy-options {
            policy-statement p {
                term t {
                    from {
                        protocol [ bgp
                            static ];
                        prefix-list x;
                    }
                    then accept;
                }
                /* the rest */
                then reject;
            }
            prefix-list x { 10.0.0.0/8; 10.1.0.0/16; }
        }
        nobody-knows {
            this one;
        }
        """;

    @ParameterizedTest
    @EnumSource(Notation.class)
    void togetherTheStatementsSayWhatTheWholeSays(Notation notation) {
        Configuration whole = Notation.CURLY.parse(TEXT, "lab");
        String text = notation == Notation.CURLY ? TEXT : notation.print(whole);

        List<StatementLines.Located> located = StatementLines.of(notation, text);

        assertThat(located.stream().flatMap(one -> commands(one.alone())).distinct())
                .containsAll(commands(whole).toList());
        assertThat(located)
                .extracting(StatementLines.Located::line)
                .allSatisfy(
                        line -> assertThat(line).isBetween(1, (int) text.lines().count()));
    }

    @Test
    void aStatementIsFoundOnTheLineWhereItBegins() {
        assertThat(line("set system host-name lab")).isEqualTo(2);
        assertThat(line("set interfaces irb unit 4 description \"a; b { c }\"")).isEqualTo(7);
        assertThat(line("set interfaces irb unit 4 family inet address 10.0.0.0/31"))
                .isEqualTo(9);
        assertThat(line("deactivate interfaces irb unit 5")).isEqualTo(12);
        assertThat(line("set interfaces irb unit 5 family inet")).isEqualTo(13);
        assertThat(line("set policy-options policy-statement p term t from protocol static"))
                .isEqualTo(21);
        assertThat(line("annotate policy-options policy-statement p then \"the rest\""))
                .isEqualTo(27);
        assertThat(line("set policy-options prefix-list x 10.1.0.0/16")).isEqualTo(30);
        assertThat(line("set nobody-knows this one")).isEqualTo(33);
    }

    private static int line(String command) {
        return StatementLines.of(Notation.CURLY, TEXT).stream()
                .filter(one -> commands(one.alone()).anyMatch(command::equals))
                .mapToInt(StatementLines.Located::line)
                .findFirst()
                .orElse(0);
    }

    private static Stream<String> commands(Configuration configuration) {
        return Notation.SET.print(configuration).lines().filter(line -> !line.isBlank());
    }
}
