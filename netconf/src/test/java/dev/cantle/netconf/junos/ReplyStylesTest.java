package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ScriptedConversation;
import dev.cantle.netconf.message.Outcome;
import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.RpcErrorException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same answers as Junos writes them by default, and with {@code rfc-compliant} set. */
@Tag("io")
class ReplyStylesTest extends ScriptedConversation {

    private static final String BASE = "urn:ietf:params:xml:ns:netconf:base:1.0";

    /** How the elements of RFC 6241 are written; those of Junos have no prefix in either style. */
    enum Style {
        JUNOS,
        RFC_COMPLIANT;

        String written(String text) {
            return this == JUNOS ? text.replace("nc:", "") : text;
        }

        String reply(String id, String body) {
            String root = this == JUNOS
                    ? "<rpc-reply xmlns=\"" + BASE + "\" xmlns:junos=\"http://xml.juniper.net/junos/23.4R2/junos\""
                    : "<nc:rpc-reply xmlns:nc=\"" + BASE
                            + "\" xmlns:junos=\"http://xml.juniper.net/junos/23.4R2/junos\"";
            return written(root + " message-id=\"" + id + "\">\n" + body + "\n</nc:rpc-reply>\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHelloIsRead(Style style) throws IOException {
        server.greetWith(style.written("<!-- user netops, class super-user -->\n<nc:hello xmlns"
                + (style == Style.JUNOS ? "" : ":nc") + "=\"" + BASE + "\"><nc:capabilities><nc:capability>"
                + "urn:ietf:params:netconf:base:1.0</nc:capability><nc:capability>"
                + "http://xml.juniper.net/netconf/junos/1.0</nc:capability></nc:capabilities>"
                + "<nc:session-id>7</nc:session-id></nc:hello>"));

        try (JunosSession session = connect()) {
            assertThat(session.hello().session()).hasValue(7);
            assertThat(session.hello().capabilities().junos()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerWithoutDataIsASuccess(Style style) throws IOException {
        answer("lock", style, "<nc:ok/>");

        try (JunosSession session = connect()) {
            assertThat(session.lock().failed()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeniedLockSaysWhoHoldsIt(Style style) throws IOException {
        answer("lock", style, """
                <nc:rpc-error>
                <nc:error-type>protocol</nc:error-type>
                <nc:error-tag>lock-denied</nc:error-tag>
                <nc:error-severity>error</nc:error-severity>
                <nc:error-message>
                configuration database locked by:
                  netadmin terminal p0 (pid 4681) on since 2026-09-02 09:31:02 CST, idle 00:01:12
                </nc:error-message>
                <nc:error-info>
                <nc:session-id>4681</nc:session-id>
                </nc:error-info>
                </nc:rpc-error>""");

        try (JunosSession session = connect()) {
            LockDeniedException denied = catchThrowableOfType(LockDeniedException.class, session::lock);

            assertThat(denied.reason()).isEqualTo(LockDeniedException.Reason.LOCKED);
            assertThat(denied.holderSession()).hasValue(4681);
            assertThat(denied.holder()).startsWith("netadmin terminal p0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommitWithAWarningIsASuccess(Style style) throws IOException {
        answer("commit-configuration", style, """
                <commit-results>
                <nc:rpc-error>
                <nc:error-severity>warning</nc:error-severity>
                <nc:error-path>[edit protocols]</nc:error-path>
                <nc:error-message>mgd: requires 'bgp' license</nc:error-message>
                <source-daemon>mgd</source-daemon>
                </nc:rpc-error>
                <routing-engine junos:style="normal">
                <name>re0</name>
                <commit-success/>
                </routing-engine>
                </commit-results>
                <nc:ok/>""");

        try (JunosSession session = connect()) {
            Outcome outcome = session.commit("");

            assertThat(outcome.routingEngines()).containsExactly(new Outcome.RoutingEngine("re0", false, true));
            assertThat(outcome.warnings())
                    .extracting(RpcError::message, RpcError::sourceDaemon)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("mgd: requires 'bgp' license", "mgd"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoutingEngineThatIsNeverClosedIsUnderstood(Style style) throws IOException {
        answer(
                "commit-configuration",
                style,
                "<commit-results>\n<routing-engine junos:style=\"normal\">\n<name>node1</name>\n"
                        + "<commit-check-success/>\n<nc:ok/>");

        try (JunosSession session = connect()) {
            assertThat(session.commitCheck().routingEngines())
                    .containsExactly(new Outcome.RoutingEngine("node1", true, false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsTold(Style style) throws IOException {
        answer(
                "load-configuration",
                style,
                "<load-configuration-results><nc:rpc-error><nc:error-severity>error</nc:error-severity>"
                        + "<nc:error-message>syntax error</nc:error-message><nc:error-info><nc:bad-element>sistem"
                        + "</nc:bad-element></nc:error-info></nc:rpc-error></load-configuration-results>");

        try (JunosSession session = connect()) {
            assertThatThrownBy(() -> session.load(LoadConfiguration.set("set sistem")))
                    .isInstanceOf(RpcErrorException.class)
                    .hasMessageEndingWith("refused load-configuration: syntax error (sistem)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void configurationAndDifferencesAreRead(Style style) throws IOException {
        answer("get-configuration", style, "<configuration-text>a;</configuration-text>");
        answer(
                "get-configuration",
                style,
                "<configuration-information><configuration-output>\n</configuration-output>"
                        + "</configuration-information>");

        try (JunosSession session = connect()) {
            assertThat(session.configuration(GetConfiguration.running(ConfigurationFormat.TEXT), ReplyStylesTest::all))
                    .isEqualTo("a;");
            assertThat(session.compare()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCommitHistoryIsRead(Style style) throws IOException {
        answer("get-commit-information", style, """
                <commit-information>
                <commit-history><sequence-number>0</sequence-number><user>netops</user><client>netconf</client>
                <date-time junos:seconds="1791237823">2026-10-05 22:03:43 UTC</date-time></commit-history>
                </commit-information>""");

        try (JunosSession session = connect()) {
            assertThat(session.commitHistory().commits())
                    .extracting(CommitHistory.Commit::user, CommitHistory.Commit::epochSeconds)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("netops", 1791237823L));
        }
    }

    private void answer(String operation, Style style, String body) {
        server.on(operation, (wire, id) -> wire.send(style.reply(id, body)));
    }

    private static String all(Reader text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return all.toString();
    }
}
