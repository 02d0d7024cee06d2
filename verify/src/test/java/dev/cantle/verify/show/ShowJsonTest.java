package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.reading.Replies;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields on which other programs rely, one document of each kind. */
class ShowJsonTest {

    @TempDir
    Path folder;

    private Shown shown = new Shown(-1, "");

    private String show(ShowKind kind, String file) throws Exception {
        Path saved = folder.resolve("reply.xml");
        Files.write(saved, Replies.bytes(file));
        return show(kind, saved);
    }

    private String show(ShowKind kind, Path file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shown = Show.file(kind, file, true, out);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\\s*\\n\\s*", "")
                .replaceAll(" ?([:,{}\\[\\]]) ?", "$1");
    }

    @Test
    void bgpHasPeersWithTheirTablesAndTheTablesOfTheDevice() throws Exception {
        assertThat(show(ShowKind.BGP, "bgp/neighbor-established.xml"))
                .isEqualTo("{\"kind\":\"bgp\",\"peers\":[{\"address\":\"10.0.0.1\",\"port\":179,\"peerAs\":64512,"
                        + "\"state\":\"Established\",\"established\":true,\"instance\":\"CLOUD\","
                        + "\"description\":\"AWS Direct Connect\",\"flaps\":2,\"elapsedSeconds\":null,"
                        + "\"ribs\":[{\"name\":\"CLOUD.inet.0\",\"active\":1,\"received\":1,\"accepted\":1,\"suppressed\":0},"
                        + "{\"name\":\"CLOUD.inet6.0\",\"active\":0,\"received\":null,\"accepted\":null,\"suppressed\":null}]}],"
                        + "\"tables\":[],\"messages\":[]}");
        assertThat(shown).isEqualTo(new Shown(0, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "BGP, bgp/summary-two-clouds.xml",
        "ROUTES, routes/brief-vrf.xml",
        "INTERFACES, interfaces/terse.xml",
        "PING, ping/all-answered.xml",
        "SOFTWARE, software/junos-version.xml",
    })
    void everyKindIsOneLine(ShowKind kind, String file) throws Exception {
        Path saved = folder.resolve("reply.xml");
        Files.write(saved, Replies.bytes(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Show.file(kind, saved, true, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"kind\":\"")
                .endsWith("}\n")
                .hasLineCount(1);
    }

    @Test
    void routesHaveTablesWithTheirEntries() throws Exception {
        assertThat(show(ShowKind.ROUTES, "routes/hidden-by-policy.xml"))
                .isEqualTo(
                        "{\"kind\":\"routes\",\"tables\":[{\"name\":\"CLOUD.inet.0\",\"destinations\":null,"
                                + "\"total\":null,\"active\":null,\"holddown\":null,\"hidden\":1,"
                                + "\"entries\":[{\"destination\":\"203.0.113.0/24\",\"active\":false,\"protocol\":\"BGP\","
                                + "\"preference\":null,\"localPreference\":null,\"metric\":null,\"asPath\":null,\"origin\":null,"
                                + "\"learnedFrom\":null,\"ageSeconds\":null,\"nextHopType\":null,\"nextHops\":[]}]}],\"messages\":[]}");
    }

    @Test
    void anAsPathOfOurOwnIsEmptyAndNotAbsent() throws Exception {
        Path file = folder.resolve("own.xml");
        Files.writeString(
                file,
                "<route-information><route-table><rt><rt-entry><as-path>I</as-path></rt-entry></rt></route-table>"
                        + "</route-information>");

        assertThat(show(ShowKind.ROUTES, file)).contains("\"asPath\":\"\",\"origin\":\"I\"");
    }

    @Test
    void aRouteHasItsNextHops() throws Exception {
        assertThat(show(ShowKind.ROUTES, "routes/brief-vrf.xml"))
                .contains("\"nextHops\":[{\"to\":\"10.0.0.14\",\"via\":\"irb.2\",\"selected\":false},"
                        + "{\"to\":\"10.0.0.18\",\"via\":\"irb.3\",\"selected\":true}]");
    }

    @Test
    void countsThatStandBehindTheRoutesAreStillGiven() throws Exception {
        Path file = folder.resolve("late.xml");
        Files.writeString(
                file,
                "<route-information><route-table><table-name>inet.0</table-name><rt/>"
                        + "<total-route-count>3</total-route-count></route-table></route-information>");

        assertThat(show(ShowKind.ROUTES, file)).contains("\"entries\":[],\"total\":3}");
    }

    @Test
    void interfacesHavePortsAndUnits() throws Exception {
        assertThat(show(ShowKind.INTERFACES, "interfaces/units-without-port.xml"))
                .isEqualTo("{\"kind\":\"interfaces\",\"physical\":["
                        + "{\"name\":null,\"admin\":null,\"oper\":null,\"logical\":[]},"
                        + "{\"name\":null,\"admin\":null,\"oper\":null,\"logical\":["
                        + "{\"name\":\"em0.0\",\"admin\":\"up\",\"oper\":null,\"families\":[]}]}],"
                        + "\"logical\":[{\"name\":\"lo0.0\",\"admin\":\"up\",\"oper\":\"down\",\"families\":["
                        + "{\"name\":\"iso\",\"addresses\":[\"49.0001.1920.0000.2001\"]}]}],\"messages\":[]}");
    }

    @Test
    void aPingHasItsCounts() throws Exception {
        assertThat(show(ShowKind.PING, "ping/nothing-came-back.xml"))
                .isEqualTo(
                        "{\"kind\":\"ping\",\"target\":\"10.0.0.14\",\"sent\":5,\"received\":0,\"lossPercent\":100,"
                                + "\"rttAverageMicros\":null,\"messages\":[{\"severity\":\"error\",\"text\":\"no response\"}]}");
        assertThat(shown.exitCode()).isZero();
    }

    @Test
    void softwareHasAnItemForEachRoutingEngine() throws Exception {
        assertThat(show(ShowKind.SOFTWARE, "software/package-comments.xml"))
                .isEqualTo("{\"kind\":\"software\",\"items\":["
                        + "{\"routingEngine\":\"node0\",\"hostName\":\"lab-srx-1\",\"model\":\"srx345\","
                        + "\"version\":\"12.1X46-D10.2\"},"
                        + "{\"routingEngine\":\"node1\",\"hostName\":\"lab-srx-2\",\"model\":null,"
                        + "\"version\":\"20.4R1.12\"}],\"messages\":[]}");
    }

    @Test
    void anOutcomeHasErrorsWarningsAndEngines() throws Exception {
        assertThat(show(ShowKind.OUTCOME, "outcome/commit-warnings-two-engines.xml"))
                .isEqualTo("{\"kind\":\"outcome\",\"outcome\":\"success\",\"errors\":[],\"warnings\":["
                        + "{\"message\":\"mgd:requires 'bgp' license\",\"path\":\"[edit protocols]\",\"badElement\":\"bgp\"}],"
                        + "\"routingEngines\":[\"re0\",\"re1\"],\"output\":\"\"}");
    }

    @Test
    void aFailureThatCanBeReadIsData() throws Exception {
        assertThat(show(ShowKind.OUTCOME, "outcome/permission-denied.xml"))
                .contains("\"outcome\":\"failure\",\"errors\":[{\"message\":\"permission denied\",\"path\":null,"
                        + "\"badElement\":\"commit-configuration\"}]");
        assertThat(shown.exitCode()).isZero();
    }

    @Test
    void aReplyWithoutDataHasEmptyListsItsTextAndExitOne() throws Exception {
        assertThat(show(ShowKind.BGP, "bgp/not-running.xml"))
                .isEqualTo("{\"kind\":\"bgp\",\"peers\":[],\"tables\":[],"
                        + "\"messages\":[{\"severity\":\"info\",\"text\":\"BGP is not running\"}]}");
        assertThat(shown).isEqualTo(new Shown(1, ""));
    }

    @Test
    void aReplyThatCannotBeReadIsStillOneDocumentWithItsPlace() throws Exception {
        Path file = folder.resolve("cut.xml");
        Files.writeString(file, "<rpc-reply>\n<bgp-information>\n<bgp-peer>");

        String json = show(ShowKind.BGP, file);

        assertThat(json)
                .startsWith("{\"kind\":\"bgp\",\"peers\":[],\"tables\":[],\"messages\":[{\"severity\":\"error\"");
        assertThat(shown.exitCode()).isEqualTo(1);
        assertThat(shown.problem())
                .startsWith(file + ":3:")
                .contains("inside <rpc-reply><bgp-information><bgp-peer>")
                .endsWith("; the state is unknown");
    }

    @Test
    void aTableThatIsCutOffIsStillOneDocumentAndSaysSo() throws Exception {
        Path file = folder.resolve("cut.xml");
        String whole = Replies.bytes("routes/brief-vrf.xml").length == 0
                ? ""
                : new String(Replies.bytes("routes/brief-vrf.xml"), StandardCharsets.UTF_8);
        Files.writeString(file, whole.substring(0, whole.lastIndexOf("</route-table>")));

        String json = show(ShowKind.ROUTES, file);

        assertThat(json).contains("\"destination\":\"172.31.0.0/16\"").endsWith("the state is unknown\"}]}");
        assertThat(shown.exitCode()).isEqualTo(1);
        assertThat(shown.problem()).contains("cut.xml:");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        show(ShowKind.PING, folder.resolve("none.xml"));

        assertThat(shown)
                .isEqualTo(new Shown(1, folder.resolve("none.xml") + ": there is no such file; the state is unknown"));
    }

    @Test
    void aReplyOfAnotherKindIsNamed() throws Exception {
        show(ShowKind.BGP, "routes/no-match.xml");

        assertThat(shown.exitCode()).isEqualTo(1);
        assertThat(shown.problem()).endsWith(": this is a reply about routes, not about BGP; the state is unknown");
    }
}
