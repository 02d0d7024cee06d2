package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class CurlyTest {

    @Test
    void hiddenKeywordsAreInTheTree() {
        Configuration configuration = curly("routing-instances { lab { route-distinguisher 64999:7; } }");

        assertThat(configuration.child("routing-instances").flatMap(r -> r.child("instance", "lab")))
                .flatMap(i -> i.child("route-distinguisher"))
                .flatMap(r -> r.value("rd-type"))
                .hasValue("64999:7");
    }

    @Test
    void marksAndCommentsStandBeforeTheirStatement() {
        String text = """
            interfaces {
                /* the lab */
                inactive: irb {
                    replace: unit 7 {
                        inactive: family inet {
                            address 192.0.2.1/30;
                        }
                    }
                    delete: unit 8;
                    protect: unit 9;
                }
            }
            """;
        Configuration configuration = curly(text);

        assertThat(Notation.CURLY.print(configuration)).isEqualTo(text);
        Statement irb = at(configuration, "interfaces", "irb");
        assertThat(irb.is(Mark.INACTIVE)).isTrue();
        assertThat(irb.comments()).containsExactly("the lab");
        assertThat(at(configuration, "interfaces", "irb", "unit", "7", "family", "inet")
                        .is(Mark.INACTIVE))
                .isTrue();
        assertThat(at(configuration, "interfaces", "irb", "unit", "7", "family").marks())
                .isEmpty();
    }

    @Test
    void commentsOfEachKindAreKeptAndNotesOfTheDeviceAreNot() {
        String text =
                "## Last commit: never\n# one\nsystem { /* two */ host-name lab; ## SECRET-DATA\n /* three */ }\n";

        assertThat(Notation.CURLY.print(curly(text))).isEqualTo("""
            /* one */
            system {
                /* two */
                /* three */
                host-name lab;
            }
            """);
    }

    @Test
    void repeatedBlocksAreOne() {
        String text = "interfaces { irb { unit 1; } } interfaces { irb { unit 1 { mtu 1500; } unit 2; } }";

        assertThat(curly(text)).isEqualTo(curly("interfaces { irb { unit 1 { mtu 1500; } unit 2; } }"));
    }

    @Test
    void aListOfOneIsTheSameAsItsValue() {
        String group = "protocols { bgp { group g { import %s; } } }";

        assertThat(curly(String.format(group, "[ a ]"))).isEqualTo(curly(String.format(group, "a")));
        assertThat(Notation.CURLY.print(curly(String.format(group, "[ a \"b c\" ]"))))
                .contains("import [ a \"b c\" ];");
    }

    @Test
    void whatTheSchemaDoesNotKnowIsPrintedAsItWas() {
        String text = """
            apply-groups [ one two ];
            chassis {
                fpc 0 {
                    pic 1 {
                        port 2 speed 10g;
                    }
                    lite-mode;
                }
                aggregated-devices ethernet names [ a b ];
            }
            interfaces {
                interface-range lab {
                    member xe-0/1/0;
                }
                irb {
                    unit 7 {
                        proxy-arp restricted;
                    }
                }
            }
            """;
        Configuration configuration = curly(text);

        assertThat(Notation.CURLY.print(configuration)).isEqualTo(text);
        assertThat(Notation.XML.parse(Notation.XML.print(configuration), "x")).isEqualTo(configuration);
        String set = Notation.SET.print(configuration);
        assertThat(Notation.SET.print(Notation.SET.parse(set, "x"))).isEqualTo(set);
        assertThat(Schema.junos().notRead(configuration))
                .extracting(ConfigPath::toString)
                .containsExactly(
                        "[edit apply-groups one two]",
                        "[edit chassis]",
                        "[edit interfaces interface-range lab]",
                        "[edit interfaces irb unit 7 proxy-arp restricted]");
    }

    @Test
    void noValueBreaksOutOfItsStatement() {
        Statement unit =
                Statement.entry("unit", "1", Statement.leaf("description", "x\"; } } system { host-name evil; } /*"));
        Configuration configuration =
                Configuration.of(Statement.block("interfaces", Statement.entry("interface", "irb", unit)));

        for (Notation notation : Notation.values()) {
            assertThat(notation.parse(notation.print(configuration), "x")).isEqualTo(configuration);
        }
    }

    @Test
    void errorsSayWhereAndHowToMend() {
        refused("system {\n    host-name lab\n}\n")
                .hasMessage("lab.conf:2:18: Expected ';' before '}'; end the statement with ';'");
        refused("system {\n  host-name lab;\n").hasMessage("lab.conf:1:8: The block is not closed; close it with '}'");
        refused("system { }\n}\n")
                .hasMessage("lab.conf:2:1: '}' closes no block; remove it, or open the block with '{'");
        refused("system { host-name; }")
                .hasMessage("lab.conf:1:19: The statement 'host-name' lacks its value; write it before ';'");
        refused("\u00e9\u00e9 \"open\n")
                .hasMessage("lab.conf:1:4: The quoted text does not end on its line; close it with \"");
        refused("/* open").hasMessage("lab.conf:1:1: The comment does not end; close it with */");
        refused("system { x [ a b; }")
                .hasMessage("lab.conf:1:12: The list is not closed before ';'; close it with ']'");
        refused("x [ a ] b;").hasMessage("lab.conf:1:9: A list in brackets ends its statement; put ';' before 'b'");
        refused("system { ; }").hasMessage("lab.conf:1:10: A statement cannot begin with ';'; write its keyword");
        refused("system { a\u0001b; }").hasMessage("lab.conf:1:11: Character U+0001 cannot stand here; remove it");
    }

    @Test
    void endlessNestingIsRefused() {
        refused("a {".repeat(70)).hasMessageContaining("Blocks are nested deeper than 64; check the braces");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> Notation.CURLY.parse(text, "lab.conf")).isInstanceOf(NotationException.class);
    }

    private static Configuration curly(String text) {
        return Notation.CURLY.parse(text, "lab.conf");
    }

    private static Statement at(Configuration configuration, String... words) {
        return Schema.junos().find(configuration, ConfigPath.of(words)).orElseThrow();
    }
}
