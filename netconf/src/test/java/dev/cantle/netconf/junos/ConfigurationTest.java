package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.message.RpcErrorException;
import dev.cantle.netconf.operational.Scope;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading what a device has configured, and what a commit would change. */
@Tag("io")
class ConfigurationTest extends JunosConversation {

    private static final String REFUSAL =
            "<rpc-error><error-severity>error</error-severity><error-message>permission denied</error-message>"
                    + "</rpc-error>";
    private static final GetConfiguration TEXT = GetConfiguration.running(ConfigurationFormat.TEXT);

    @Test
    void configurationComesInTheNotationThatWasAskedFor() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-text>\nsystem {\n    host-name &quot;a&quot;;\n}\n</configuration-text>",
                "<configuration-set>\nset system host-name a\n</configuration-set>",
                "<configuration xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\" junos:commit-user=\"root\"><system"
                        + " inactive=\"inactive\"><host-name>a&amp;b</host-name></system></configuration>");

        assertThat(session.configuration(TEXT, ConfigurationTest::all))
                .isEqualTo("\nsystem {\n    host-name \"a\";\n}\n");
        assertThat(server.lastBody("get-configuration"))
                .isEqualTo("<get-configuration format=\"text\" database=\"committed\"></get-configuration>");
        assertThat(session.configuration(GetConfiguration.candidate(ConfigurationFormat.SET), ConfigurationTest::all))
                .isEqualTo("\nset system host-name a\n");
        assertThat(session.configuration(
                        GetConfiguration.running(ConfigurationFormat.XML).of(Scope.ofLogicalSystem("l2")),
                        ConfigurationTest::all))
                .isEqualTo("<configuration><system inactive=\"inactive\"><host-name>a&amp;b</host-name></system>"
                        + "</configuration>");
        assertThat(server.lastBody("get-configuration"))
                .isEqualTo("<get-configuration format=\"xml\" database=\"committed\"><configuration>"
                        + "<logical-systems><name>l2</name></logical-systems></configuration></get-configuration>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<configuration-text/>",
                "<configuration-text>\n</configuration-text>",
                "<configuration-text xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\"></configuration-text>"
            })
    void anEmptyConfigurationIsOneThatTheDeviceShowsAsSuch(String body) throws IOException {
        server.on("get-configuration", body);

        assertThat(session.configuration(TEXT, ConfigurationTest::all)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "<ok/>", "<configuration-set>set a</configuration-set>", "<!-- nothing -->"})
    void anAnswerWithoutConfigurationIsNotAnEmptyOne(String body) {
        server.on("get-configuration", body);

        ProtocolException nothing = catchThrowableOfType(
                ProtocolException.class, () -> session.configuration(TEXT, ConfigurationTest::all));

        assertThat(nothing)
                .hasMessageStartingWith(server.target() + " answered get-configuration without <configuration-text>");
        assertThat(nothing.fix())
                .isEqualTo("That is not taken for an empty configuration: look at the device, and at what this login"
                        + " may see");
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void whatTheDeviceSaysInPlaceOfConfigurationIsTold() {
        server.on("get-configuration", "<output>\n  password \"hunter2\" expires\n</output>");

        assertThatThrownBy(() -> session.configuration(TEXT, ConfigurationTest::all))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(server.target() + " answered get-configuration without <configuration-text>: password"
                        + " ******** expires");
    }

    @Test
    void refusedConfigurationIsNotAnEmptyOne() {
        server.on("get-configuration", REFUSAL);

        assertThatThrownBy(() -> session.configuration(TEXT, ConfigurationTest::all))
                .isInstanceOf(RpcErrorException.class)
                .hasMessage(server.target() + " refused get-configuration: permission denied");
    }

    @Test
    void aRefusalBehindTheTextCountsAsWell() {
        server.on("get-configuration", "<configuration-text>a;</configuration-text>" + REFUSAL);

        assertThatThrownBy(() -> session.configuration(TEXT, text -> text.read()))
                .isInstanceOf(RpcErrorException.class)
                .hasMessage(server.target() + " refused get-configuration: permission denied");
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void configurationIsReadAsItStreams() throws IOException {
        int lines = 200_000;
        server.on("get-configuration", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\"><configuration-text>");
            for (int i = 0; i < lines / 1000; i++) {
                wire.raw("host-name &quot;a&quot;;\n".repeat(1000));
            }
            wire.raw("</configuration-text></rpc-reply>]]>]]>\n");
        });

        long characters = session.configuration(TEXT, text -> text.transferTo(Writer.nullWriter()));

        assertThat(characters).isEqualTo(lines * (long) "host-name \"a\";\n".length());
    }

    @Test
    void theFailureOfAReaderIsPassedOnAndTheSessionGoesOn() throws IOException {
        server.on("get-configuration", "<configuration-text>a { b }</configuration-text>");

        assertThatThrownBy(() -> session.configuration(TEXT, text -> {
                    throw new IllegalStateException("not a configuration");
                }))
                .hasMessage("not a configuration");

        session.lock();
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void configurationThatBreaksOffIsNotAConfiguration() {
        server.on(
                "get-configuration",
                (wire, id) -> wire.send("<rpc-reply message-id=\"" + id + "\"><configuration-text>system { a; "));

        assertThatThrownBy(() -> session.configuration(TEXT, ConfigurationTest::all))
                .isInstanceOf(ProtocolException.class)
                .hasMessageStartingWith("The reply to get-configuration is not XML: line 1, column ");
    }

    @Test
    void theDifferenceComesAsOneText() throws IOException {
        server.on("get-configuration", """
                <configuration-information><configuration-output>
                [edit logical-systems]
                </configuration-output><configuration-detail>licence</configuration-detail><configuration-output>
                +  l2 { &lt;...&gt; }
                </configuration-output></configuration-information>""");

        assertThat(session.compare()).isEqualTo("[edit logical-systems]\n\n+  l2 { <...> }\n");
        assertThat(server.lastBody("get-configuration"))
                .isEqualTo("<get-configuration compare=\"rollback\" rollback=\"0\" format=\"text\"/>");
    }

    @Test
    void aDifferenceIsReadAsItStreams() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-information><configuration-output>+ a;</configuration-output>"
                        + "</configuration-information>");

        int first = session.compare(2, text -> text.read());

        assertThat(first).isEqualTo('+');
        assertThat(server.lastBody("get-configuration")).contains("rollback=\"2\"");
    }

    @Test
    void noDifferenceIsAnEmptyText() throws IOException {
        server.on(
                "get-configuration",
                "<configuration-information><configuration-output>\n</configuration-output></configuration-information>",
                "<configuration-information/>");

        assertThat(session.compare()).isEmpty();
        assertThat(session.compare(3)).isEmpty();
        assertThat(server.lastBody("get-configuration")).contains("rollback=\"3\"");
    }

    @Test
    void anAnswerWithoutDifferenceIsNotAnEmptyOne() {
        server.on("get-configuration", "<ok/>");

        assertThatThrownBy(() -> session.compare())
                .isInstanceOf(ProtocolException.class)
                .hasMessage(server.target() + " answered get-configuration without <configuration-information>");
    }

    @Test
    void aRefusedComparisonIsNotAnEmptyDifference() {
        server.on("get-configuration", REFUSAL);

        assertThatThrownBy(() -> session.compare()).isInstanceOf(RpcErrorException.class);
    }

    @Test
    void aDifferenceWithoutEndIsAnError() {
        server.on("get-configuration", (wire, id) -> {
            wire.raw("<rpc-reply message-id=\"" + id + "\"><configuration-information><configuration-output>");
            for (int i = 0; i < 17; i++) {
                wire.raw("x".repeat(1 << 20));
            }
            wire.raw("</configuration-output></configuration-information></rpc-reply>]]>]]>\n");
        });

        ProtocolException endless = catchThrowableOfType(ProtocolException.class, () -> session.compare());

        assertThat(endless)
                .hasMessage("The difference that " + server.target() + " shows has more than 16777216 characters");
        assertThat(endless.fix()).isEqualTo("Look at the device: so many changes are hardly those of one slice");
    }

    private static String all(Reader text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return all.toString();
    }
}
