package dev.cantle.verify.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.report.Exhibits;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings rest on, cut out of replies. */
class ExhibitCutterTest {

    private static final String SUMMARY = """
            <rpc-reply xmlns:junos="http://xml.juniper.net/junos/23.4R1/junos"><bgp-information>
            <group-count>2</group-count>
            <bgp-rib><name>CUST.inet.0</name><active-prefix-count>2</active-prefix-count></bgp-rib>
            <bgp-peer junos:style="terse"><peer-address>10.0.0.1+179</peer-address><peer-state>
            Established
            </peer-state>
            <bgp-rib><name>CUST.inet.0</name><active-prefix-count>1</active-prefix-count></bgp-rib></bgp-peer>
            <bgp-peer><peer-address>2001:DB8:0::1</peer-address><description>a &lt; b &amp; c</description></bgp-peer>
            </bgp-information></rpc-reply>
            """;

    private static final String ROUTES = """
            <rpc-reply><route-information>
            <route-table><table-name>other.inet.0</table-name>
            <rt><rt-destination>10.6.0.0/16</rt-destination><rt-entry><med>1</med></rt-entry></rt></route-table>
            <route-table><table-name>CUST.inet.0</table-name><destination-count>3</destination-count>
            <rt><rt-destination>10.6.0.0/16</rt-destination><rt-entry><med>2</med></rt-entry></rt>
            <rt><rt-destination>172.31.0.0</rt-destination><rt-prefix-length>16</rt-prefix-length></rt>
            <rt><rt-destination>192.0.2.0/24</rt-destination></rt>
            </route-table></route-information></rpc-reply>
            """;

    @TempDir
    Path folder;

    private String cut(String file, String reply, Part part) throws IOException {
        return cut(file, reply, List.of(part)).get(0);
    }

    private List<String> cut(String file, String reply, List<Part> parts) throws IOException {
        Files.writeString(folder.resolve(file), reply);
        List<Evidence> evidence = parts.stream()
                .map(part -> new Evidence(file, Instant.EPOCH, part))
                .toList();
        Finding finding = new Claim("x", "", Layer.SESSION, "x", "x").proven("x", evidence.toArray(Evidence[]::new));
        Verdict verdict = new Verdict(List.of(finding), List.of(), Instant.EPOCH);
        Exhibits exhibits = ExhibitCutter.of(verdict, SavedReplies.in(folder));
        return evidence.stream().map(one -> exhibits.of(one).orElse("nothing")).toList();
    }

    @Test
    void aSessionIsCutOutOfTheSummary() throws Exception {
        assertThat(cut("bgp-summary.xml", SUMMARY, Part.bgpPeer("10.0.0.1"))).isEqualTo("""
                        <bgp-peer>
                          <peer-address>10.0.0.1+179</peer-address>
                          <peer-state>Established</peer-state>
                          <bgp-rib>
                            <name>CUST.inet.0</name>
                            <active-prefix-count>1</active-prefix-count>
                          </bgp-rib>
                        </bgp-peer>""");
    }

    @Test
    void anAddressIsFoundInAnyOfItsFormsAndTextStaysEscaped() throws Exception {
        assertThat(cut("bgp-summary.xml", SUMMARY, Part.bgpPeer(IpAddress.parse("2001:db8::1"))))
                .contains("<description>a &lt; b &amp; c</description>");
    }

    @Test
    void theCountsOfATableAreNotThoseOfASession() throws Exception {
        assertThat(cut("bgp-summary.xml", SUMMARY, Part.rib("CUST.inet.0")))
                .contains("<active-prefix-count>2</active-prefix-count>");
    }

    @Test
    void whatTheReplyDoesNotHoldIsSaidWithWhatItLists() throws Exception {
        assertThat(cut("bgp-summary.xml", SUMMARY, Part.bgpPeer("192.0.2.7")))
                .isEqualTo("(the reply holds no bgp-peer 192.0.2.7; it lists 10.0.0.1, 2001:db8::1)");
        assertThat(cut("bgp-summary.xml", SUMMARY, Part.unit("irb.4")))
                .isEqualTo("(the reply holds no logical-interface irb.4; it lists none)");
        assertThat(cut("ping.xml", "<ping-results><ping-failure>x</ping-failure></ping-results>", Part.ping()))
                .isEqualTo("(the reply holds no probe-results-summary)");
    }

    @Test
    void routesAreCutOutOfTheirOwnTable() throws Exception {
        Part both = Part.routes("CUST.inet.0", List.of(Prefix.parse("10.6.0.0/16"), Prefix.parse("172.31.0.0/16")));
        assertThat(cut("routes.xml", ROUTES, both))
                .contains("<med>2</med>", "<rt-prefix-length>16</rt-prefix-length>")
                .doesNotContain("<med>1</med>", "192.0.2.0", "the reply");
    }

    @Test
    void ofRoutesThatAreThereAndThatAreNotBothAreShown() throws Exception {
        Part some = Part.routes("CUST.inet.0", List.of(Prefix.parse("10.6.0.0/16"), Prefix.parse("10.7.0.0/16")));
        assertThat(cut("routes.xml", ROUTES, some))
                .contains("<med>2</med>")
                .endsWith("(the reply holds no rt 10.7.0.0/16 in CUST.inet.0; it lists 10.6.0.0/16, 172.31.0.0,"
                        + " 192.0.2.0/24)");
    }

    @Test
    void severalPartsOfOneReplyAreCutAtOnce() throws Exception {
        List<String> texts = cut(
                "routes.xml",
                ROUTES,
                List.of(
                        Part.table("CUST.inet.0"),
                        Part.route("CUST.inet.0", Prefix.parse("10.6.0.0/16")),
                        Part.route("other.inet.0", Prefix.parse("10.6.0.0/16")),
                        Part.whole()));
        assertThat(texts.get(0)).contains("<destination-count>3</destination-count>", "192.0.2.0/24");
        assertThat(texts.get(1)).contains("<med>2</med>").doesNotContain("192.0.2.0/24");
        assertThat(texts.get(2)).contains("<med>1</med>");
        assertThat(texts.get(3)).startsWith("<rpc-reply>").contains("<med>1</med>", "<med>2</med>");
    }

    @Test
    void aReplyOfAnyLengthIsCutWithANote() throws Exception {
        StringBuilder many = new StringBuilder(
                "<rpc-reply><route-information><route-table>" + "<table-name>CUST.inet.0</table-name>");
        for (int i = 0; i < 50_000; i++) {
            many.append("<rt><rt-destination>10.").append(i / 256).append('.').append(i % 256);
            many.append(".0/24</rt-destination></rt>");
        }
        many.append("</route-table></route-information></rpc-reply>");
        List<String> texts = cut(
                "routes.xml",
                many.toString(),
                List.of(
                        Part.table("CUST.inet.0"),
                        Part.whole(),
                        Part.route("CUST.inet.0", Prefix.parse("10.195.79.0/24")),
                        Part.route("CUST.inet.0", Prefix.parse("192.0.2.0/24"))));
        assertThat(texts.get(0))
                .hasSizeLessThanOrEqualTo(Exhibits.LONGEST)
                .endsWith("… (cut: the whole is in the reply)");
        assertThat(texts.get(1))
                .hasSizeLessThanOrEqualTo(Exhibits.LONGEST)
                .endsWith("… (cut: the whole is in the reply)");
        assertThat(texts.get(2)).contains("<rt-destination>10.195.79.0/24</rt-destination>");
        assertThat(texts.get(3)).contains("holds no rt 192.0.2.0/24").contains("and 49994 more");
    }

    @Test
    void aReplyThatBreaksOffSaysSo() throws Exception {
        assertThat(cut("bgp-summary.xml", SUMMARY.substring(0, 300), Part.bgpPeer("2001:db8::1")))
                .startsWith("(the reply cannot be read beyond bgp-summary.xml:")
                .contains("before that it holds no bgp-peer 2001:db8::1");
    }

    @Test
    void noSecretIsShownEvenIfTheReplyHoldsIt() throws Exception {
        String reply = "<rpc-reply><output>x</output><authentication-key>hunter2</authentication-key>"
                + "<x>authentication-key \"$9$hunter2\";</x></rpc-reply>";
        assertThat(cut("x.xml", reply, Part.whole()))
                .contains("authentication-key")
                .doesNotContain("hunter2");
    }

    @Test
    void aReplyThatWasNotKeptHasNoText() throws Exception {
        Finding finding = new Claim("x", "", Layer.SESSION, "x", "x")
                .unknown("no reply", "ask", new Evidence("../x", Instant.EPOCH), new Evidence("y.xml", Instant.EPOCH));
        Verdict verdict = new Verdict(List.of(finding), List.of(), Instant.EPOCH);
        assertThat(ExhibitCutter.of(verdict, SavedReplies.in(folder)).texts()).isEmpty();
    }

    @Test
    void linesAreCutOutOfACaptureOfText() throws Exception {
        String capture = """
                Groups: 2 Peers: 2 Down peers: 1
                Peer                     AS      InPkt     OutPkt    OutQ   Flaps Last Up/Dwn State|#Active
                10.0.0.1              64512         10         12       0       0        3:20 Establ
                  CUST.inet.0: 1/1/1/0
                10.0.0.14             12076          0          0       0       0        3:20 Active
                """;
        assertThat(cut("bgp-summary.txt", capture, Part.bgpPeer("10.0.0.1")))
                .isEqualTo("10.0.0.1              64512         10         12       0       0        3:20 Establ\n"
                        + "  CUST.inet.0: 1/1/1/0");
        assertThat(cut("bgp-summary.txt", capture, Part.bgpPeer("192.0.2.1")))
                .isEqualTo("(the capture has no line for bgp-peer 192.0.2.1)");
    }

    @Test
    void aRouteIsCutOutOfACaptureOfText() throws Exception {
        String capture = """
                CUST.inet.0: 2 destinations, 2 routes (2 active, 0 holddown, 0 hidden)
                + = Active Route, - = Last Active, * = Both

                10.6.0.0/16        *[BGP/170] 00:10:00, localpref 100
                                      AS path: 12076 I
                                    >  to 10.0.0.14 via irb.2
                172.31.0.0/16      *[BGP/170] 00:10:00, localpref 100
                                    >  to 10.0.0.1 via irb.4
                """;
        assertThat(cut("routes.txt", capture, Part.route("CUST.inet.0", Prefix.parse("10.6.0.0/16"))))
                .contains("AS path: 12076 I", "via irb.2")
                .doesNotContain("172.31.0.0", "destinations");
        assertThat(cut("routes.txt", capture, Part.table("CUST.inet.0")))
                .startsWith("CUST.inet.0: 2 destinations")
                .contains("172.31.0.0");
    }

    @Test
    void aValueIsCutOutOfJson() throws Exception {
        String json = "{\"virtualInterfaces\":[{\"vlan\":101,\"authKey\":\"hunter2\",\"peers\":[1,2]},{\"vlan\":102}]}";
        List<String> texts = cut(
                "aws.json",
                json,
                List.of(
                        Part.field("/virtualInterfaces/0"),
                        Part.field("/virtualInterfaces/1/vlan"),
                        Part.field("/virtualInterfaces/7"),
                        Part.whole()));
        assertThat(texts.get(0)).contains("\"vlan\" : 101", "********").doesNotContain("hunter2", "102");
        assertThat(texts.get(1)).isEqualTo("102");
        assertThat(texts.get(2)).isEqualTo("(the file has no /virtualInterfaces/7)");
        assertThat(texts.get(3)).contains("101", "102").doesNotContain("hunter2");
        assertThat(cut("aws.json", "{\"a\": [1,", Part.field("/b")))
                .isEqualTo("(the file has no /b)\n(the file is not well-formed JSON: line 1)");
    }

    @Test
    void everyFindingOfASliceHasItsExhibit() throws Exception {
        Verdict verdict = new Verifier(Clock.fixed(Replies.GIVEN, ZoneOffset.UTC))
                .judge(SampleSlice.both(), Replies.in(folder, "wrong-key"), Baseline.none());
        Exhibits exhibits = ExhibitCutter.of(verdict, SavedReplies.in(folder));
        assertThat(verdict.findings())
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .as(finding.id())
                        .allMatch(evidence -> exhibits.of(evidence).isPresent()));
        assertThat(verdict.proven())
                .filteredOn(finding ->
                        finding.id().contains(".route.") || finding.id().contains(".address."))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(
                                exhibits.of(finding.evidence().get(0)).orElseThrow())
                        .as(finding.id())
                        .doesNotContain("the reply"));
    }
}
