package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class HelloTest {

    @Test
    void commentsBeforeTheHelloAreSkipped() throws Exception {
        Hello hello = read("""
                <!-- No zombies were killed during the creation of this user interface -->
                <!-- user netops, class super-user -->
                <nc:hello xmlns:nc="urn:ietf:params:xml:ns:netconf:base:1.0">
                  <nc:capabilities>
                    <nc:capability>
                      urn:ietf:params:netconf:base:1.1
                    </nc:capability>
                    <nc:capability>urn:ietf:params:xml:ns:netconf:capability:candidate:1.0</nc:capability>
                    <nc:capability>urn:ietf:params:netconf:capability:url:1.0?scheme=http,ftp</nc:capability>
                  </nc:capabilities>
                  <nc:session-id>92512</nc:session-id>
                </nc:hello>
                """);

        assertThat(hello.session()).hasValue(92512);
        assertThat(hello.capabilities().base11()).isTrue();
        assertThat(hello.capabilities().candidate()).isTrue();
        assertThat(hello.capabilities().has("capability:url:1.0")).isTrue();
        assertThat(hello.capabilities().confirmedCommit()).isFalse();
        assertThat(hello.capabilities().junos()).isFalse();
    }

    @Test
    void aHelloMayLackTheSessionId() throws Exception {
        assertThat(read("<hello/>").session()).isEmpty();
    }

    @Test
    void bothSpellingsOfACapabilityAreOne() {
        assertThat(new Capability("urn:ietf:params:xml:ns:netconf:base:1.0").name())
                .isEqualTo("base:1.0");
        assertThat(new Capability("urn:ietf:params:netconf:base:1.0").name()).isEqualTo("base:1.0");
        assertThat(new Capability("http://xml.juniper.net/dmi/system/1.0").name())
                .isEqualTo("http://xml.juniper.net/dmi/system/1.0");
    }

    @Test
    void somethingElseIsNoHello() {
        assertThatThrownBy(() -> read("<html/>"))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("<hello> was expected, found <html>");
    }

    @Test
    void aSessionIdIsANumber() {
        assertThatThrownBy(() -> read("<hello><session-id>x1</session-id></hello>"))
                .hasMessage("The session-id is not a number: x1");
    }

    @Test
    void ourHelloOffersBothFramings() throws Exception {
        Hello ours = Hello.read(new ByteArrayInputStream(Hello.ours()));

        assertThat(ours.capabilities().list())
                .extracting(Capability::uri)
                .containsExactly("urn:ietf:params:netconf:base:1.0", "urn:ietf:params:netconf:base:1.1");
    }

    private static Hello read(String text) throws XMLStreamException, IOException {
        return Hello.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
