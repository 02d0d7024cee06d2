package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.simulator.rpc.ReplyStyle;
import dev.cantle.simulator.rpc.ReplyStyle.CommitForm;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which boxes and releases word the same replies. */
@Tag("io")
class ReplyStyleTest {

    private static final String CHANGE = "set system host-name mx-2";
    private static final String CHECK = "<commit-configuration><check/></commit-configuration>";

    private static Simulator start(UnaryOperator<ReplyStyle> change) throws IOException {
        return Routers.start(
                options -> options.withRouter(options.router().withStyle(change.apply(ReplyStyle.junos()))));
    }

    private static TestClient connect(Simulator simulator) throws IOException {
        return TestClient.connect(simulator.devices().get(0));
    }

    @Test
    void rfcCompliantPrefixesWhatTheRfcDefinesAndNothingElse() throws IOException {
        try (Simulator simulator = start(style -> style.withRfcCompliant(true));
                TestClient client = connect(simulator)) {
            assertThat(client.hello())
                    .contains("<nc:hello xmlns:nc=\"urn:ietf:params:xml:ns:netconf:base:1.0\">")
                    .contains("<nc:capability>", "<nc:session-id>");
            assertThat(client.rpc("<get-nothing/>"))
                    .contains("<nc:rpc-reply xmlns:nc=", "message-id=\"101\"", "<nc:rpc-error>")
                    .contains("<nc:bad-element>get-nothing</nc:bad-element>");
            assertThat(client.rpc("<get-configuration/>"))
                    .contains("<configuration xmlns=\"http://yang.juniper.net/junos/conf/root\"");
            assertThat(client.commit()).contains("<nc:ok/>");
            isXml(client.rpc("<get-configuration/>"));
        }
    }

    @Test
    void theStatementMakesLaterSessionsCompliant() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = connect(simulator)) {
            client.set("set system services netconf rfc-compliant");
            assertThat(client.commit()).contains("<rpc-reply", "<ok/>");

            try (TestClient next = connect(simulator)) {
                assertThat(next.commit()).contains("<nc:rpc-reply", "<nc:ok/>");
            }
        }
    }

    @Test
    void warningsOnRequestStandBesideOk() throws IOException {
        try (Simulator simulator = start(
                        style -> style.withLoadWarning("a license is missing").withCommitWarning("mind the gap"));
                TestClient client = connect(simulator)) {
            assertThat(client.set(CHANGE))
                    .contains("<error-severity>warning</error-severity>", "a license is missing", "<ok/>");
            assertThat(client.commit())
                    .contains("<commit-results>", "<error-severity>warning</error-severity>", "mind the gap", "<ok/>");
            assertThat(simulator.devices().get(0).running()).contains("mx-2");
        }
    }

    @Test
    void rfcCompliantDropsTheWarningsOfWhatSucceeds() throws IOException {
        try (Simulator simulator = start(style -> style.withRfcCompliant(true)
                        .withLoadWarning("a license is missing")
                        .withCommitWarning("gap"));
                TestClient client = connect(simulator)) {
            assertThat(client.set(CHANGE)).contains("<nc:ok/>").doesNotContain("warning");
            assertThat(client.commit()).contains("<nc:ok/>").doesNotContain("warning");
        }
    }

    @Test
    void anMx204SaysOkAndNothingElse() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = connect(simulator)) {
            client.set(CHANGE);

            assertThat(client.rpc(CHECK)).contains("<ok/>").doesNotContain("commit-results");
            assertThat(client.commit()).contains("<ok/>").doesNotContain("commit-results");
        }
    }

    @Test
    void biggerBoxesNameTheirRoutingEngine() throws IOException {
        try (Simulator simulator = start(style -> style.withCommitForm(CommitForm.ROUTING_ENGINE));
                TestClient client = connect(simulator)) {
            client.set(CHANGE);

            assertThat(client.rpc(CHECK))
                    .contains("<commit-results>", "<name>re0</name>\n<commit-check-success/>", "<ok/>");
            assertThat(client.commit()).contains("<name>re0</name>\n<commit-success/>\n</routing-engine>");
        }
    }

    @Test
    void otherBoxesHaveNothingToSayAboutTheirEngine() throws IOException {
        try (Simulator simulator = start(style -> style.withCommitForm(CommitForm.EMPTY_RESULTS));
                TestClient client = connect(simulator)) {
            assertThat(client.commit()).contains("<commit-results>\n</commit-results>\n<ok/>");
        }
    }

    @Test
    void oldReleasesNeverCloseTheRoutingEngine() throws IOException {
        try (Simulator simulator = start(style -> style.withCommitForm(CommitForm.UNCLOSED));
                TestClient client = connect(simulator)) {
            assertThat(client.commit())
                    .contains("<routing-engine", "<commit-success/>\n<ok/>\n</rpc-reply>")
                    .doesNotContain("</routing-engine>");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCLOSED")
    void allOtherFormsAreXmlAlsoOfAConfirmedCommit(CommitForm form) throws IOException {
        try (Simulator simulator = start(style -> style.withCommitForm(form).withCommitWarning("gap"));
                TestClient client = connect(simulator)) {
            client.set(CHANGE);
            isXml(client.rpc(CHECK));
            String confirmed = client.commitConfirmed(5);
            isXml(confirmed);
            assertThat(confirmed).contains("commit confirmed will be automatically rolled back in 5 minutes");
            isXml(client.commit());
        }
    }

    private static void isXml(String reply) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(reply));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException broken) {
            throw new AssertionError(reply, broken);
        }
    }
}
