package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.junos.Configuration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    @Test
    void theDeviceFormIsPrinted() {
        Configuration configuration = Notation.CURLY.parse(
                "interfaces { inactive: irb { unit 7 { description \"a & b\"; family inet; } } }", "lab.conf");

        assertThat(Notation.XML.print(configuration)).isEqualTo("""
            <configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm">
                <interfaces>
                    <interface inactive="inactive">
                        <name>irb</name>
                        <unit>
                            <name>7</name>
                            <description>a &amp; b</description>
                            <family>
                                <inet/>
                            </family>
                        </unit>
                    </interface>
                </interfaces>
            </configuration>
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<configuration><system><host-name>lab</host-name></system></configuration>",
                "<data xmlns='urn:ietf:params:xml:ns:netconf:base:1.0'><configuration xmlns='urn:x'><system>"
                        + "<host-name>\nlab\n</host-name></system></configuration></data>",
                "\ufeff<?xml version='1.0'?><!-- note --><j:configuration xmlns:j='urn:j' j:commit-user='x'>"
                        + "<j:system><j:host-name>lab</j:host-name></j:system></j:configuration>"
            })
    void namesCountAndNamespacesDoNot(String text) {
        assertThat(xml(text)).isEqualTo(Notation.CURLY.parse("system { host-name lab; }", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete=\"delete\"", "operation=\"delete\"", "xmlns:nc=\"urn:n\" nc:operation=\"remove\""})
    void aDeletionIsAMark(String attribute) {
        assertThat(xml("<configuration><interfaces><interface><name>irb</name><unit " + attribute
                        + "><name>7</name></unit></interface></interfaces></configuration>"))
                .isEqualTo(Notation.CURLY.parse("interfaces { irb { delete: unit 7; } }", "x"));
    }

    @Test
    void aReplacementIsAMark() {
        assertThat(xml("<configuration><system operation='replace'/><routing-options"
                        + " replace='replace'/></configuration>"))
                .isEqualTo(Notation.CURLY.parse("replace: system; replace: routing-options;", "x"));
    }

    @Test
    void theFormOfThePublishedModelIsReadToo() {
        String term = "<configuration><policy-options><policy-statement><name>p</name><from><route-filter>"
                + "<address>10.0.0.0/8</address>%s</route-filter></from></policy-statement></policy-options></configuration>";

        assertThat(xml(String.format(term, "<choice-ident>upto</choice-ident><choice-value>/24</choice-value>")))
                .isEqualTo(xml(String.format(term, "<upto>/24</upto>")));
    }

    @Test
    void commentsStandInElementsOfTheDevice() {
        Configuration configuration = Notation.CURLY.parse("/* why */ system { host-name lab; }", "x");

        assertThat(Notation.XML.print(configuration))
                .contains("xmlns:junos=\"http://xml.juniper.net/junos/*/junos\"")
                .contains("<junos:comment>/* why */</junos:comment>");
        assertThat(xml(Notation.XML.print(configuration))).isEqualTo(configuration);
    }

    @Test
    void unknownElementsComeBackAsTheyWere() {
        String text = """
            <configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm">
                <chassis>
                    <fpc>
                        <name>0</name>
                        <pic>
                            <name>1</name>
                        </pic>
                        <lite-mode/>
                    </fpc>
                    <alarm>red</alarm>
                </chassis>
            </configuration>
            """;

        assertThat(Notation.XML.print(xml(text))).isEqualTo(text);
        assertThat(Notation.CURLY.print(xml(text))).contains("fpc 0 {\n        pic 1;\n        lite-mode;\n    }");
    }

    @Test
    void errorsSayWhereAndHowToMend() {
        refused("<rpc-error/>")
                .hasMessage(
                        "lab.xml:1:1: <rpc-error> is not a configuration; give one that begins with <configuration>");
        refused("<configuration>\n  <interfaces>\n    <interface><unit/></interface></interfaces></configuration>")
                .hasMessage("lab.xml:3:5: <interface> lacks its key; begin it with <name>");
        refused("<configuration>\n<system>text<host-name>x</host-name></system></configuration>")
                .hasMessage("lab.xml:2:1: <system> holds text beside elements; put the text in an element");
        refused("<configuration><system>text</system></configuration>")
                .hasMessage("lab.xml:1:16: <system> holds text and takes elements only; put the text in an element");
        refused("<configuration>\n<system></configuration>")
                .hasMessage("lab.xml:2:1: The XML is broken: <system> is not closed; close it with </system>");
        refused("<configuration>\n<system>a & b</system></configuration>")
                .hasMessageStartingWith("lab.xml:2:12: The XML is broken: ")
                .hasMessageEndingWith("; mend it there");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        refused("<!DOCTYPE configuration [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><configuration/>")
                .hasMessageContaining("A document type is not accepted; remove <!DOCTYPE ...>");
        refused("<configuration><system><host-name>&x;</host-name></system></configuration>")
                .hasMessageContaining("lab.xml:1:");
    }

    @Test
    void endlessNestingIsRefused() {
        refused("<configuration>" + "<a>".repeat(70)).hasMessageContaining("Elements are nested deeper than 64");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> xml(text)).isInstanceOf(NotationException.class);
    }

    private static Configuration xml(String text) {
        return Notation.XML.parse(text, "lab.xml");
    }
}
