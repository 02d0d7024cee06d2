package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.Outcome;
import dev.cantle.verify.state.Outcome.RpcProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeReaderTest {

    private static Outcome read(String file) throws Exception {
        return Replies.read(new OutcomeReader(), file);
    }

    private static Outcome readText(String xml) throws Exception {
        return Replies.readText(new OutcomeReader(), xml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome/commit-ok.xml",
                "outcome/commit-warnings-two-engines.xml",
                "outcome/load-success-counted.xml",
                "outcome/load-junoscript-warning.xml",
                "outcome/cluster-engine-never-closed.xml",
                "outcome/compare-nothing.xml",
            })
    void withoutAnErrorItIsASuccess(String file) throws Exception {
        assertThat(read(file).success()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome/commit-load-success-and-errors.xml",
                "outcome/load-error-and-ok.xml",
                "outcome/permission-denied.xml",
                "bgp/routing-not-running.xml",
                "interfaces/not-found.xml",
            })
    void anErrorAnywhereIsAFailureWhateverElseStandsThere(String file) throws Exception {
        assertThat(read(file).success()).isFalse();
    }

    @Test
    void anErrorHasItsPathAndItsElement() throws Exception {
        assertThat(read("outcome/commit-load-success-and-errors.xml").errors())
                .containsExactly(
                        new RpcProblem(
                                "peer AS number must be configured",
                                "[edit logical-systems l2 protocols]",
                                "group aws-fra-1"),
                        new RpcProblem("configuration check-out failed", null, null));
    }

    @Test
    void warningsAreNoErrors() throws Exception {
        Outcome outcome = read("outcome/commit-warnings-two-engines.xml");

        assertThat(outcome.warnings())
                .containsExactly(new RpcProblem("mgd: requires 'bgp' license", "[edit protocols]", "bgp"));
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void aRoutingEngineIsNamedOnce() throws Exception {
        assertThat(read("outcome/commit-warnings-two-engines.xml").routingEngines())
                .containsExactly("re0", "re1");
    }

    @Test
    void aJunoscriptWarningNamesItsSeverityByItsElement() throws Exception {
        assertThat(read("outcome/load-junoscript-warning.xml").warnings())
                .containsExactly(new RpcProblem("statement not found", "[edit system]", null));
    }

    @Test
    void anErrorWithoutSeverityOrMessageIsAnError() throws Exception {
        assertThat(readText("<rpc-reply><rpc-error/></rpc-reply>").errors())
                .containsExactly(new RpcProblem("an error without a message", null, null));
    }

    @Test
    void routingEnginesThatClustersNeverCloseAreRead() throws Exception {
        assertThat(read("outcome/cluster-engine-never-closed.xml").routingEngines())
                .containsExactly("node0", "node1");
    }

    @Test
    void anErrorInAnEngineThatIsNeverClosedIsFound() throws Exception {
        String xml = Replies.text("outcome/cluster-engine-never-closed.xml")
                .replaceFirst(
                        "<commit-check-success/>",
                        "<nc:rpc-error><nc:error-severity>error</nc:error-severity></nc:rpc-error>");

        assertThat(readText(xml).success()).isFalse();
    }

    @Test
    void anEngineThatIsCutOffIsNotMended() {
        String xml = Replies.text("outcome/cluster-engine-never-closed.xml");

        assertThatThrownBy(() -> readText(xml.substring(0, xml.lastIndexOf("</nc:rpc-reply>"))))
                .hasMessageContaining("inside <rpc-reply><commit-results><routing-engine>")
                .hasMessageEndingWith("the state is unknown");
    }

    @Test
    void thePatchesOfAComparisonAreJoinedAndKeepTheirShape() throws Exception {
        assertThat(read("outcome/compare-text.xml").output()).isEqualTo("""
                        [edit logical-systems l2 interfaces irb]
                        -    unit 4 {
                        -        family inet;
                        -    }
                        [edit logical-systems l2 protocols]
                        +    bgp;""");
    }

    @Test
    void anEmptyComparisonIsNoDifference() throws Exception {
        assertThat(read("outcome/compare-nothing.xml").output()).isEmpty();
    }

    @Test
    void textOfAnEngineIsOutput() throws Exception {
        assertThat(readText(
                                "<rpc-reply><commit-results><routing-engine><name>re0</name><output>commit at will be executed"
                                        + "</output></routing-engine></commit-results></rpc-reply>")
                        .output())
                .isEqualTo("commit at will be executed");
    }

    @Test
    void aReplyWithOtherDataIsRefused() {
        assertThatThrownBy(() -> read("bgp/summary-no-peers.xml"))
                .hasMessage("reply.xml:1:1: this is a reply about BGP, not about the outcome of a request;"
                        + " the state is unknown");
    }

    @Test
    void whatIsNoReplyIsRefused() {
        assertThatThrownBy(() -> readText("<html><body/></html>"))
                .hasMessageContaining("<html> is no reply of a device; the state is unknown");
    }

    @Test
    void aComparisonAsJsonIsItsText() throws Exception {
        assertThat(read("outcome/compare-set-json.xml").output())
                .startsWith("{\n")
                .contains("\"operation\" : \"create\"");
    }

    @Test
    void warningsBetweenTheChunksOfAComparisonAreKeptApart() throws Exception {
        Outcome outcome = read("outcome/compare-chunks-and-warning.xml");

        assertThat(outcome.success()).isTrue();
        assertThat(outcome.warnings()).containsExactly(new RpcProblem("mgd: requires 'bgp' license", null, null));
        assertThat(outcome.output()).contains("group aws").contains("policy-statement old");
    }

    @Test
    void anRpcThatDoesNotExistIsNamed() throws Exception {
        assertThat(read("outcome/rpc-error-syntax.xml").errors())
                .containsExactly(new RpcProblem("syntax error", null, "get-cloud-information"));
    }

    @Test
    void errorsDirectlyUnderTheReplyHaveTheirPath() throws Exception {
        assertThat(read("outcome/rpc-error-two-with-path.xml").errors())
                .containsExactly(
                        new RpcProblem(
                                "mgd: 'peer-as' must differ from the local AS",
                                "[edit logical-systems l2 protocols bgp group aws]",
                                null),
                        new RpcProblem("configuration check-out failed: (missing mandatory statements)", null, null));
    }

    @Test
    @Timeout(20)
    void commentsThatNeverEndAreRefusedInTime() {
        assertThatThrownBy(() -> readText("<rpc-reply>" + "<!--".repeat(200_000)))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageEndingWith("; the state is unknown");
    }
}
