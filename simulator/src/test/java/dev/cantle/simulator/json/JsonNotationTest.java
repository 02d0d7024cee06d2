package dev.cantle.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.model.junos.schema.Schema;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonNotationTest {

    private static final String CURLY = """
            system {
                /* which one it is */
                host-name mx-1;
                services {
                    netconf {
                        ssh;
                    }
                }
            }
            interfaces {
                inactive: irb {
                    unit 2 {
                        family inet {
                            mtu 1500;
                            address 10.0.0.13/30;
                        }
                    }
                }
            }
            policy-options {
                policy-statement out {
                    term "a b" {
                        from {
                            route-filter 10.0.0.0/8 upto /24;
                        }
                        then accept;
                    }
                    then reject;
                }
            }
            routing-options {
                autonomous-system 65000;
            }
            """;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void listsAreArraysAndWhatIsSaidAboutAStatementStandsBesideIt() {
        String json = JsonNotation.print(Notation.CURLY.parse(CURLY, "curly"));

        assertThat(json.replaceAll("\\s+", ""))
                .startsWith("{\"configuration\":{\"system\":{")
                .contains("\"host-name\":\"mx-1\",\"@host-name\":{\"comment\":\"/*whichoneitis*/\"}")
                .contains("\"netconf\":{\"ssh\":{}}")
                .contains("\"interface\":[{\"@\":{\"inactive\":true},\"name\":\"irb\"")
                .contains("\"unit\":[{\"name\":2,")
                .contains("\"mtu\":1500")
                .contains("\"route-filter\":[{\"address\":\"10.0.0.0/8\",\"upto\":\"/24\"}]")
                .contains("\"then\":{\"accept\":[null]}");
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        Configuration tree = Notation.CURLY.parse(CURLY, "curly");

        assertThat(JsonNotation.parse(JsonNotation.print(tree), "json")).isEqualTo(tree);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printingAndReadingGivesTheSameTree(long seed) {
        Configuration tree = Schema.junos().canonical(new RandomConfiguration(seed).grow());

        String json = JsonNotation.print(tree);

        assertThat(Schema.junos().canonical(JsonNotation.parse(json, "json of seed " + seed)))
                .as("seed %d:%n%s", seed, json)
                .isEqualTo(tree);
    }

    @Test
    void statementsThatTheSchemaDoesNotKnowSurvive() {
        Configuration tree = Notation.CURLY.parse("""
                chassis {
                    fpc 0 {
                        pic 1 {
                            tunnel-services;
                        }
                    }
                    aggregated-devices {
                        ethernet {
                            device-count 4;
                        }
                    }
                }
                snmp {
                    community public {
                        authorization read-only;
                        clients [ 192.0.2.0/24 198.51.100.0/24 ];
                    }
                }
                """, "curly");

        assertThat(JsonNotation.parse(JsonNotation.print(tree), "json")).isEqualTo(tree);
    }

    @Test
    void operationsAndModuleNamesAreUnderstood() {
        Configuration read = JsonNotation.parse("""
                {"junos-conf-root:configuration": {"system": {"@host-name": {"operation": "delete"}, "host-name": "x"},
                 "routing-options": {"@": {"operation": "replace"}, "autonomous-system": "65001"}}}
                """, "json");

        assertThat(Notation.CURLY.print(read)).contains("delete: host-name", "replace: routing-options {");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"configuration": {"system": }          | The JSON is broken: Unexpected character
            {"configuration": {}} x                 | The JSON is broken: Unrecognized token
            {"configuration": {}} 1                 | Something follows the end of the JSON
            {"config": {}}                          | "config" is not a configuration
            []                                      | The JSON is not an object with one member
            {"configuration": 1}                    | The configuration is not an object
            {"configuration": {"a b": 1}}           | "a b" cannot be a statement
            {"configuration": {"system": [[1]]}}    | "system" holds an array in an array
            """)
    void whatIsNoConfigurationIsRefusedWithItsPlace(String json, String problem) {
        assertThatThrownBy(() -> JsonNotation.parse(json, "load.json"))
                .isInstanceOf(NotationException.class)
                .hasMessageStartingWith("load.json")
                .hasMessageContaining(problem);
    }
}
