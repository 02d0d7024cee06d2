package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private final XmlWriter xml = new XmlWriter();

    @Test
    void noTextBreaksOutOfItsPlace() {
        xml.start("a", "b", "\"><evil/>").text("</a><evil/>&]]>]]>").end();

        assertThat(written())
                .isEqualTo("<a b=\"&quot;&gt;&lt;evil/&gt;\">&lt;/a&gt;&lt;evil/&gt;&amp;]]&gt;]]&gt;</a>");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreWritten() {
        xml.element("a", "é€𝄞");

        assertThat(written()).isEqualTo("<a>é€𝄞</a>");
    }

    @Test
    void charactersThatXmlCannotCarryAreRefused() {
        assertThatThrownBy(() -> xml.element("a", "bell\u0007"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Character U+0007 cannot be sent in XML");
    }

    @Test
    void anEmptyOptionalElementIsLeftOut() {
        xml.start("a").optional("b", "").optional("c", "1").end();

        assertThat(written()).isEqualTo("<a><c>1</c></a>");
    }

    @Test
    void aDocumentIsCopiedWithoutItsPrologue() {
        xml.start("rpc")
                .copy(
                        "<?xml version=\"1.0\"?><!-- note --><configuration xmlns:nc=\"urn:x\">\n  <a nc:operation=\"delete\""
                                + "><b>1 &lt; 2</b></a>\n</configuration>\n",
                        "configuration")
                .end();

        assertThat(written())
                .isEqualTo("<rpc><configuration xmlns:nc=\"urn:x\"><a nc:operation=\"delete\"><b>1 &lt; 2</b></a>"
                        + "</configuration></rpc>");
    }

    @Test
    void aDocumentCannotCloseTheElementAroundIt() {
        assertThatThrownBy(() -> XmlWriter.check("<configuration/></rpc><rpc>", "configuration"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The XML to send is not well-formed in line 1");
    }

    @Test
    void aDocumentWithAnotherRootIsRefused() {
        assertThatThrownBy(() -> XmlWriter.check("<config/>", "configuration"))
                .hasMessage("The XML to send has the root <config>, <configuration> was expected");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> XmlWriter.check(
                        "<!DOCTYPE configuration [<!ENTITY a \"b\">]><configuration/>", "configuration"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The XML to send is not well-formed");
    }

    private String written() {
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }
}
