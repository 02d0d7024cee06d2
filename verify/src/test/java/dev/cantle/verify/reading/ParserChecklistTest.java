package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.RouteTables;
import dev.cantle.verify.state.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a parser of Junos replies must survive, point by point; the readers' own tests go further. */
class ParserChecklistTest {

    private static final String SUMMARY = Replies.text("bgp/summary-two-clouds.xml");
    private static final String ROUTES = Replies.text("routes/brief-vrf.xml");

    private static BgpSummary summary(String xml) throws Exception {
        return Replies.readText(new BgpSummaryReader(), xml);
    }

    private static RouteTables routes(String xml) throws Exception {
        return Replies.readText(new RouteTablesReader(), xml);
    }

    private static BgpSummary peers(String peers) throws Exception {
        return summary("<rpc-reply><bgp-information>" + peers + "</bgp-information></rpc-reply>");
    }

    @Test
    void item1AnyNamespaceAnyPrefixOrNoneAndReleasesThatDifferInOneReply() throws Exception {
        BgpSummary plain = summary(SUMMARY);

        assertThat(summary(SUMMARY.replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "").replace("junos:", "")))
                .isEqualTo(plain);
        assertThat(summary(SUMMARY.replaceAll("<(/?)(\\w)", "<$1j:$2").replace("xmlns=", "xmlns:j=")))
                .isEqualTo(plain);
        assertThat(summary(SUMMARY.replace("junos:seconds", "seconds").replace("junos:style", "style")))
                .isEqualTo(plain);
        assertThat(routes(ROUTES.replace("23.4R0", "24.4R0").replace("23.4R2-S3.9", "25.4R1.12")))
                .isEqualTo(routes(ROUTES));
    }

    @Test
    void item2NoRpcReplyBannersCommentsAnywhereAByteOrderMarkADeclaration() throws Exception {
        String body = ROUTES.substring(ROUTES.indexOf("<route-information"), ROUTES.indexOf("</rpc-reply>"));
        String banner = "<cli><banner>{primary:node0}</banner></cli></rpc-reply>";

        assertThat(routes(body)).isEqualTo(routes(ROUTES));
        assertThat(routes(ROUTES.replace("</rpc-reply>", banner))).isEqualTo(routes(ROUTES));
        assertThat(routes("<!-- user x -->" + ROUTES.replaceAll("(?m)$", "<!-- y -->")))
                .isEqualTo(routes(ROUTES));
        assertThat(routes("\uFEFF<?xml version=\"1.0\" encoding=\"us-ascii\"?>" + ROUTES))
                .isEqualTo(routes(ROUTES));
    }

    @Test
    void item3ValuesInWhiteSpaceValuesOfWhiteSpaceAndElementsClosedInEitherWay() throws Exception {
        assertThat(routes(ROUTES.replaceAll(">([^<>\n]+)</", ">\n\t\t$1\n\t\t</")))
                .isEqualTo(routes(ROUTES));
        assertThat(peers("<bgp-peer><peer-address>10.0.0.1</peer-address><description>\n \t</description></bgp-peer>"))
                .isEqualTo(peers("<bgp-peer><peer-address>10.0.0.1</peer-address><description/></bgp-peer>"))
                .isEqualTo(peers("<bgp-peer><peer-address>10.0.0.1</peer-address></bgp-peer>"));
    }

    @Test
    void item4NumbersOf64BitsWhateverTheModelSays() throws Exception {
        BgpPeer peer = peers(
                        "<bgp-peer><peer-address>10.0.0.1</peer-address><peer-as>4294967295</peer-as>"
                                + "<input-messages>18446744073709551615</input-messages><flap-count>9223372036854775807</flap-count></bgp-peer>")
                .peers()
                .get(0);

        assertThat(peer.peerAs()).isEqualTo(4_294_967_295L);
        assertThat(peer.flaps()).isEqualTo(Long.MAX_VALUE);
        assertThat(routes(ROUTES).tables().get(0).entries())
                .extracting(RouteEntry::localPreference)
                .contains(4_294_967_295L);
        assertThat(routes(ROUTES).tables().get(0).entries())
                .extracting(route -> route.detail().tag())
                .contains(4_294_967_295L);
    }

    @Test
    void item5EveryLeafMayBeMissingAnyElementMayBeNewAndSingleLeavesMayRepeat() throws Exception {
        assertThat(peers("<bgp-peer/>").peers().get(0).peerAs()).isNull();
        assertThat(Replies.readText(
                                new InterfacesReader(),
                                "<interface-information><physical-interface/></interface-information>")
                        .physical()
                        .get(0)
                        .name())
                .isNull();
        assertThat(routes(
                        ROUTES.replaceAll("(<(?:rt|rt-entry|nh|route-table)(?: [^>]*)?>)", "$1<new><to>x</to></new>")))
                .isEqualTo(routes(ROUTES));
        assertThat(routes(
                                "<route-information><route-table><rt><rt-entry><nh-type>Indirect</nh-type><nh-type>Router</nh-type>"
                                        + "</rt-entry></rt></route-table></route-information>")
                        .tables()
                        .get(0)
                        .entries()
                        .get(0)
                        .nextHopType())
                .isEqualTo("Router");
    }

    @Test
    void item6OneNameAtSeveralDepthsIsNotMixedUp() throws Exception {
        BgpSummary summary = peers("<bgp-rib><name>inet.0</name></bgp-rib><bgp-peer><local-as>1</local-as>"
                + "<bgp-option-information><local-as>2</local-as><name>x</name></bgp-option-information>"
                + "<bgp-rib><name>CUST.inet.0</name></bgp-rib></bgp-peer>");
        RouteEntry route = routes(
                        "<route-information><route-table><rt><rt-entry><nh><to>10.0.0.1</to></nh>"
                                + "<protocol-nh><to>192.0.2.1</to></protocol-nh></rt-entry></rt></route-table></route-information>")
                .tables()
                .get(0)
                .entries()
                .get(0);
        RouteTables counts = Replies.read(new RouteTablesReader(), "routes/summary-main-instance.xml");

        assertThat(summary.tables()).extracting(rib -> rib.name()).containsExactly("inet.0");
        assertThat(summary.peers().get(0).ribs()).extracting(rib -> rib.name()).containsExactly("CUST.inet.0");
        assertThat(route.nextHops()).extracting(hop -> hop.to()).containsExactly("10.0.0.1");
        assertThat(route.detail().protocolNextHops()).containsExactly("192.0.2.1");
        assertThat(counts.tables().get(0).counts().active()).isEqualTo(4);
    }

    @Test
    void item7NoneOneOrManyOfEverything() throws Exception {
        String rib = "<bgp-rib><name>inet.0</name></bgp-rib>";

        assertThat(peers("").peers()).isEmpty();
        assertThat(peers("<bgp-peer>" + rib.repeat(60) + "</bgp-peer>")
                        .peers()
                        .get(0)
                        .ribs())
                .hasSize(60);
        assertThat(peers("<bgp-peer/>".repeat(500)).peers()).hasSize(500);
        for (int hops : new int[] {0, 1, 64}) {
            assertThat(routes("<route-information><route-table><rt><rt-entry>"
                                    + "<nh><via>irb.4</via></nh>".repeat(hops)
                                    + "</rt-entry></rt></route-table></route-information>")
                            .tables()
                            .get(0)
                            .entries()
                            .get(0)
                            .nextHops())
                    .hasSize(hops);
        }
    }

    @Test
    void item8RepliesWithoutDataAndBrokenOnesNeverLookLikeNoPeersOrNoRoutes() throws Exception {
        for (String reply : List.of(
                "<rpc-reply><output>BGP is not running</output></rpc-reply>",
                "<rpc-reply>\nprotocol: operation-failed\nerror: device asdf not found\n</rpc-reply>",
                "<rpc-reply></rpc-reply>",
                "<rpc-reply><warning><message>BGP subsystem not running - not needed by configuration.</message></warning></rpc-reply>")) {
            BgpSummary summary = summary(reply);
            assertThat(summary.hasData()).as(reply).isFalse();
            assertThat(summary.messages()).as(reply).isNotEmpty();
            RouteTables routes = routes(reply);
            assertThat(routes.hasData()).as(reply).isFalse();
            assertThat(routes.messages()).as(reply).isNotEmpty();
        }
        assertThatThrownBy(() -> routes("<route-information><route-table></route-information>"))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageContaining("not well-formed");
    }

    @Test
    void item9StatesFormatsPortsAndInstances() throws Exception {
        List<BgpPeer> peers = peers("<bgp-peer><peer-address>2001:db8::1+179</peer-address>"
                        + "<peer-state junos:format=\"3/3/3/0              0/0/0/0\">Established</peer-state></bgp-peer>"
                        + "<bgp-peer><peer-address>10.0.0.1+49153</peer-address><peer-state>Connect</peer-state></bgp-peer>"
                        + "<bgp-peer><peer-address>2001:db8::2</peer-address><peer-state>Idle</peer-state></bgp-peer>")
                .peers();
        BgpNeighbor neighbor = Replies.read(new BgpNeighborReader(), "bgp/neighbor-ipv6-port.xml")
                .neighbors()
                .get(0);

        assertThat(peers).extracting(BgpPeer::address).containsExactly("2001:db8::1", "10.0.0.1", "2001:db8::2");
        assertThat(peers).extracting(BgpPeer::port).containsExactly(179, 49153, null);
        assertThat(peers).extracting(BgpPeer::state).containsExactly("Established", "Connect", "Idle");
        assertThat(neighbor.peer().address()).contains(":").doesNotContain("+");
        assertThat(TableName.instanceOf("a.b-c_d.inet6.0")).contains("a.b-c_d");
        assertThat(TableName.instanceOf("bgp.l3vpn.0")).isEmpty();
        assertThat(TableName.instanceOf("inet.0")).isEmpty();
    }

    @Test
    void item10SizesFromAFewBytesToMegabytes() throws Exception {
        Interfaces none = Replies.readText(new InterfacesReader(), "<interface-information/>");
        String unit =
                "<logical-interface><name>\nge-0/0/0.0\n</name><admin-status>\nup\n</admin-status></logical-interface>";
        Interfaces many = Replies.readText(
                new InterfacesReader(),
                "<interface-information><physical-interface>" + unit.repeat(20_000)
                        + "</physical-interface></interface-information>");

        assertThat(summary("<bgp-information/>").hasData()).isTrue();
        assertThat(none.hasData()).isTrue();
        assertThat(many.units()).hasSize(20_000);
    }
}
