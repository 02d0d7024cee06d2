package dev.cantle.netconf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.ProtocolException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeReaderTest {

    private static final String OPEN =
            "<rpc-reply xmlns=\"urn:ietf:params:xml:ns:netconf:base:1.0\" xmlns:junos=\"http://xml.juniper.net/junos/1/junos\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ok/>",
                "",
                "\n",
                "<commit-results>\n</commit-results>\n<ok/>",
                "<commit-results><routing-engine><name>re0</name><commit-success/></routing-engine></commit-results>",
                "<load-configuration-results><load-success/></load-configuration-results>",
                "<load-configuration-results><load-success/><load-error-count>0</load-error-count>"
                        + "</load-configuration-results>",
                "<load-configuration-results><ok/></load-configuration-results>",
                "<rpc-error><error-severity>warning</error-severity><error-message>uncommitted changes will be"
                        + " discarded on exit</error-message></rpc-error>",
                "<rpc-error><error-severity>\nwarning\n</error-severity></rpc-error><ok/>",
                "<xnm:warning xmlns:xnm=\"http://xml.juniper.net/xnm/1.1/xnm\"><message>\nnot needed\n</message>"
                        + "</xnm:warning>",
                "<warning xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\"><message>not needed</message></warning>",
                "<!-- a comment --><output>nothing to do</output>"
            })
    void withoutAnErrorItWentThrough(String body) throws IOException {
        assertThat(read(body).failed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rpc-error><error-severity>error</error-severity></rpc-error>",
                "<rpc-error><error-message>severity left out</error-message></rpc-error>",
                "<rpc-error><error-severity>error</error-severity></rpc-error><ok/>",
                "<load-configuration-results><rpc-error><error-severity>error</error-severity></rpc-error><ok/>"
                        + "</load-configuration-results>",
                "<commit-results><load-success/><rpc-error><error-severity>error</error-severity></rpc-error>"
                        + "</commit-results>",
                "<commit-results><routing-engine><name>re1</name><rpc-error><error-severity>error</error-severity>"
                        + "</rpc-error></routing-engine></commit-results>",
                "<nc:rpc-error xmlns:nc=\"urn:ietf:params:xml:ns:netconf:base:1.0\"><nc:error-severity>error"
                        + "</nc:error-severity></nc:rpc-error>",
                "<xnm:error xmlns:xnm=\"http://xml.juniper.net/xnm/1.1/xnm\"><message>no</message></xnm:error>",
                "<load-configuration-results><load-error-count>2</load-error-count></load-configuration-results>"
            })
    void withAnErrorAnywhereItFailed(String body) throws IOException {
        assertThat(read(body).failed()).isTrue();
    }

    @Test
    void anErrorInBareTextIsAnError() throws IOException {
        Outcome outcome = read("\nprotocol: operation-failed\nerror: device asdf not found\n");

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.messages()).extracting(RpcError::message).containsExactly("device asdf not found");
        assertThat(read("<output>\nerror: only printed\n</output>").failed()).isFalse();
        assertThat(read("\nno error: all is well\n").failed()).isFalse();
    }

    @Test
    void aByteOrderMarkAndABannerAreNoTrouble() throws IOException {
        Outcome outcome = OutcomeReader.ofCommit()
                .read(reply("\uFEFF<rpc-reply><commit-results><load-success/></commit-results>"
                        + "<cli><banner>{master:0}</banner></cli></rpc-reply>"));

        assertThat(outcome.failed()).isFalse();
    }

    @Test
    void everyMessageIsKeptInItsOrder() throws IOException {
        Outcome outcome = read("""
                <commit-results>
                <rpc-error><error-severity>warning</error-severity><error-message>one</error-message></rpc-error>
                <rpc-error><error-severity>error</error-severity><error-message>two</error-message></rpc-error>
                <rpc-error><error-severity>error</error-severity><error-message>three</error-message></rpc-error>
                </commit-results>""");

        assertThat(outcome.messages()).extracting(RpcError::message).containsExactly("one", "two", "three");
        assertThat(outcome.warnings()).extracting(RpcError::message).containsExactly("one");
    }

    @Test
    void everyFieldOfAnErrorIsRead() throws IOException {
        RpcError error = read("""
                <rpc-error>
                <error-type>protocol</error-type>
                <error-tag>operation-failed</error-tag>
                <error-severity>error</error-severity>
                <error-app-tag>too-many</error-app-tag>
                <source-daemon>
                rpd
                </source-daemon>
                <error-path>[edit logical-systems l2]</error-path>
                <error-message>
                peer is not
                reachable
                </error-message>
                <error-info><bad-element>neighbor 10.0.0.1</bad-element><session-id>17</session-id></error-info>
                </rpc-error>""").messages().get(0);

        assertThat(error)
                .extracting(
                        RpcError::severity,
                        RpcError::type,
                        RpcError::tag,
                        RpcError::appTag,
                        RpcError::sourceDaemon,
                        RpcError::path,
                        RpcError::message,
                        RpcError::badElement)
                .containsExactly(
                        RpcError.Severity.ERROR,
                        "protocol",
                        "operation-failed",
                        "too-many",
                        "rpd",
                        "[edit logical-systems l2]",
                        "peer is not\nreachable",
                        "neighbor 10.0.0.1");
        assertThat(error.info()).containsEntry("session-id", "17");
        assertThat(error.summary()).isEqualTo("peer is not reachable (neighbor 10.0.0.1) at [edit logical-systems l2]");
    }

    @Test
    void theErrorsOfJunoscriptHaveTheirOwnNames() throws IOException {
        RpcError error = read("""
                <xnm:error xmlns="http://xml.juniper.net/xnm/1.1/xnm" xmlns:xnm="http://xml.juniper.net/xnm/1.1/xnm">
                <source-daemon>mgd</source-daemon>
                <edit-path>[edit protocols]</edit-path>
                <statement>bgp</statement>
                <message>missing mandatory statement</message>
                </xnm:error>""").messages().get(0);

        assertThat(error.summary()).isEqualTo("missing mandatory statement (bgp) at [edit protocols]");
        assertThat(error.sourceDaemon()).isEqualTo("mgd");
    }

    @Test
    void theSecretInAMessageIsMasked() throws IOException {
        RpcError error = read("<rpc-error><error-message>authentication-key \"hunter2\": too short, was $9$abcDEF"
                        + "</error-message><error-info><bad-element>authentication-key hunter2</bad-element>"
                        + "</error-info></rpc-error>")
                .messages()
                .get(0);

        assertThat(error.toString())
                .doesNotContain("hunter2")
                .doesNotContain("abcDEF")
                .contains("too short");
    }

    @Test
    void theRoutingEnginesOfACommitAreNamed() throws IOException {
        Outcome outcome = read("""
                <commit-results>
                <output>commit confirmed will be automatically rolled back in 5 minutes unless confirmed</output>
                <routing-engine junos:style="normal"><name>re0</name><commit-check-success/></routing-engine>
                <routing-engine><name>re1</name><commit-success/></routing-engine>
                </commit-results>
                <ok/>""");

        assertThat(outcome.routingEngines())
                .containsExactly(
                        new Outcome.RoutingEngine("re0", true, false), new Outcome.RoutingEngine("re1", false, true));
        assertThat(outcome.output()).startsWith("commit confirmed will be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<commit-results><routing-engine><name>node1</name><commit-check-success/><ok/></rpc-reply>",
                "<commit-results><routing-engine><name>node1</name><commit-check-success/></commit-results><ok/>"
                        + "</rpc-reply>",
                "<routing-engine><name>node1</name><commit-check-success/><ok/></rpc-reply>"
            })
    void aRoutingEngineThatIsNeverClosedIsRead(String rest) throws IOException {
        Outcome outcome = OutcomeReader.ofCommit().read(reply(OPEN + rest));

        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.routingEngines()).containsExactly(new Outcome.RoutingEngine("node1", true, false));
    }

    @Test
    void bothRoutingEnginesAreReadWhenNeitherIsClosed() throws IOException {
        String rest = "<commit-results><routing-engine><name>node0</name><commit-success/><routing-engine>"
                + "<name>node1</name><commit-success/></commit-results>"
                + "<rpc-error><error-severity>error</error-severity></rpc-error></rpc-reply>";

        Outcome outcome = OutcomeReader.ofCommit().read(reply(OPEN + rest));

        assertThat(outcome.routingEngines())
                .extracting(Outcome.RoutingEngine::name)
                .containsExactly("node0", "node1");
        assertThat(outcome.failed()).isTrue();
    }

    @Test
    void commentsAndAttributesDoNotConfuseTheSearchForUnclosedElements() throws IOException {
        String rest = "<!-- </rpc-reply> <routing-engine> --><output note='a > b'><![CDATA[<routing-engine>]]></output>"
                + "<commit-results><routing-engine><name>re0</name><commit-success/></routing-engine>"
                + "</commit-results></rpc-reply>";

        Outcome outcome = OutcomeReader.ofCommit().read(reply(OPEN + rest));

        assertThat(outcome.output()).isEqualTo("<routing-engine>");
        assertThat(outcome.routingEngines())
                .extracting(Outcome.RoutingEngine::name)
                .containsExactly("re0");
    }

    @Test
    void otherBrokenXmlIsAnErrorWithItsPlace() {
        assertThatThrownBy(() -> OutcomeReader.ofCommit().read(reply(OPEN + "\n<a></b></rpc-reply>")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageStartingWith("The reply to test is not XML: line 2, column ");
    }

    @Test
    void aReplyThatIsCutShortIsNotASuccess() {
        assertThatThrownBy(() -> OutcomeReader.ofCommit().read(reply(OPEN + "<commit-results><routing-engine>")))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> OutcomeReader.plain()
                        .read(reply("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("not XML");
    }

    @Test
    void tooMuchTextIsAnErrorAndNotCut() {
        Reply reply = reply(OPEN + "<output>" + "x".repeat(OutcomeReader.MAX_OUTPUT + 1) + "</output></rpc-reply>");

        assertThatThrownBy(() -> OutcomeReader.plain().read(reply))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("The reply to test holds more than 1048576 characters of text");
    }

    @Test
    void aRefusalKeepsEveryErrorAndNamesThemWithoutWarnings() {
        RpcErrorException refusal = RpcErrorException.of(
                "admin@192.0.2.1:830",
                "lock",
                List.of(message(RpcError.Severity.WARNING, "beware"), message(RpcError.Severity.ERROR, "no")));

        assertThat(refusal).hasMessage("admin@192.0.2.1:830 refused lock: no");
        assertThat(refusal.errors()).hasSize(2);
    }

    private static RpcError message(RpcError.Severity severity, String text) {
        return new RpcError(severity, "", "", "", "", text, "", "", java.util.Map.of());
    }

    private static Outcome read(String body) throws IOException {
        Outcome plain = OutcomeReader.plain().read(reply(OPEN + body + "</rpc-reply>"));
        Outcome ofCommit = OutcomeReader.ofCommit().read(reply(OPEN + body + "</rpc-reply>"));
        assertThat(ofCommit).isEqualTo(plain);
        return plain;
    }

    private static Reply reply(String text) {
        return new Reply("test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH);
    }
}
