package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.RouteTable;
import dev.cantle.verify.state.RouteTables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Routes in all the forms in which Junos prints them, and in all those in which replies are stored and sent. */
class RouteFormsTest {

    private static final String LARGE = "routes/extensive-hidden-and-large.xml";
    private static final String TERSE = "routes/terse-inet6.xml";
    private static final String VPN = "routes/vpn-and-labels.xml";

    private static List<RouteTable> tables(String file) throws Exception {
        return Replies.read(new RouteTablesReader(), file).tables();
    }

    private static List<RouteEntry> entries(String file) throws Exception {
        return tables(file).get(0).entries();
    }

    private static RouteTables readText(String xml) throws Exception {
        return Replies.readText(new RouteTablesReader(), xml);
    }

    private static RouteEntry only(String entry) throws Exception {
        String xml = "<route-information><route-table><rt><rt-destination>10.0.0.0/8</rt-destination><rt-entry>" + entry
                + "</rt-entry></rt></route-table></route-information>";
        return readText(xml).tables().get(0).entries().get(0);
    }

    @Test
    void terseRoutesOfInet6AreRead() throws Exception {
        RouteTable table = tables(TERSE).get(0);

        assertThat(table.counts()).isEqualTo(new RouteCounts("CLOUD.EU_1-a.inet6.0", 4L, 5L, 4L, 1L, 0L));
        assertThat(table.entries())
                .extracting(RouteEntry::destination)
                .containsExactly("2001:db8:a::/48", "2001:db8:a::/48", "2001:db8:ffff::/127", "ff02::2/128", "::/0");
        assertThat(table.entries().get(1).asPath()).isEqualTo("4200000000 64512");
        assertThat(table.entries().get(1).origin()).isEqualTo("?");
        assertThat(table.entries().get(1).metric()).isNull();
        assertThat(table.entries().get(0).metric()).isZero();
    }

    @Test
    void anActiveRouteIsToldByItsTagOrByAnElement() throws Exception {
        assertThat(entries(TERSE)).extracting(RouteEntry::active).containsExactly(true, false, true, true, true);
    }

    @Test
    void aNextHopMayLackItsInterfaceItsAddressOrBoth() throws Exception {
        List<RouteEntry> routes = entries(TERSE);

        assertThat(routes.get(0).nextHops()).containsExactly(new NextHop("2001:db8:ffff::1", null, true));
        assertThat(routes.get(1).nextHops()).containsExactly(new NextHop("fe80::1", "irb.4", false));
        assertThat(routes.get(2).nextHops()).containsExactly(new NextHop(null, "irb.4", true));
        assertThat(routes.get(3).nextHops()).isEmpty();
        assertThat(routes.get(4).nextHops()).isEmpty();
        assertThat(routes.get(4).nextHopType()).isEqualTo("Discard");
    }

    @Test
    void numbersReachTheEndOf32BitsAndBeyond() throws Exception {
        RouteEntry route = entries(LARGE).get(0);

        assertThat(route.metric()).isEqualTo(4_294_967_295L);
        assertThat(route.localPreference()).isEqualTo(4_294_967_295L);
        assertThat(route.detail().tag()).isEqualTo(4_294_967_295L);
        assertThat(route.detail().preference2()).isEqualTo(-4_294_967_296L);
        assertThat(route.ageSeconds()).isEqualTo(134_553_600);
    }

    @Test
    void setsConfederationsAsdotAndALocalAsStayInThePath() throws Exception {
        RouteEntry route = entries(LARGE).get(0);

        assertThat(route.asPath()).isEqualTo("[65000] 1.10 (65001 65002) {64512 64513}");
        assertThat(route.origin()).isEqualTo("I");
    }

    @Test
    void aPathThatIsOnlyRecordedIsToldByItsAttribute() throws Exception {
        RouteEntry route = entries(LARGE).get(1);

        assertThat(route.asPath()).isEqualTo("64496 64497");
        assertThat(route.origin()).isEqualTo("E");
    }

    @Test
    void theSameNameAtAnotherDepthMeansSomethingElse() throws Exception {
        RouteEntry route = entries(LARGE).get(0);

        assertThat(route.nextHops())
                .containsExactly(new NextHop("10.0.0.1", "irb.4", false), new NextHop("10.0.0.14", "irb.2", true));
        assertThat(route.detail().protocolNextHops()).containsExactly("192.0.2.1", "192.0.2.2");
        assertThat(route.detail().gateway()).isEqualTo("192.0.2.1");
        assertThat(route.nextHopType()).isEqualTo("Router");
    }

    @Test
    void communitiesOfThreeKindsAreListedAndAnEmptyOneIsNone() throws Exception {
        assertThat(entries(LARGE).get(0).detail().communities())
                .containsExactly("65000:4000000", "target:4200000001L:2", "4200000001:1:2");
    }

    @Test
    void anUnusableRouteIsHiddenAndSaysWhy() throws Exception {
        RouteEntry route = entries(LARGE).get(1);

        assertThat(route.destination()).isEqualTo("203.0.113.0/24");
        assertThat(route.hidden()).isTrue();
        assertThat(route.detail().hiddenReason()).isEqualTo("nexthop unresolvable");
        assertThat(route.nextHopType()).isEqualTo("Unusable");
        assertThat(route.nextHops()).isEmpty();
        assertThat(route.ageSeconds()).isZero();
    }

    @Test
    void destinationsOfOtherFamiliesKeepWhatTheyAre() throws Exception {
        assertThat(tables(VPN))
                .extracting(table -> table.name() + " " + table.entries().get(0).destination())
                .containsExactly(
                        "bgp.l3vpn.0 192.0.2.1:5:10.6.0.0/16",
                        "bgp.l2vpn.0 64500:10:1:1/96",
                        "default-switch.evpn.0 3:10.254.255.1:1::100::10.254.255.1/248 IM",
                        "mpls.0 299888");
    }

    @Test
    void aPathOfOurOwnIsEmptyAndNotAbsent() throws Exception {
        RouteEntry route = tables(VPN).get(1).entries().get(0);

        assertThat(route.asPath()).isEmpty();
        assertThat(route.origin()).isEqualTo("I");
        assertThat(route.learnedFrom()).isEqualTo("192.0.2.3");
    }

    @Test
    void theSummaryOfAllInstancesGivesTheirCounts() throws Exception {
        assertThat(tables("routes/summary-of-instances.xml"))
                .extracting(RouteTable::counts)
                .containsExactly(
                        new RouteCounts("inet.0", 3L, 3L, 3L, 0L, 0L),
                        new RouteCounts("CLOUD.inet.0", 4_294_967_295L, 18_446_744_073L, null, null, null),
                        new RouteCounts("mgmt_junos.inet.0", null, null, null, null, null));
    }

    @Test
    void theDestinationMayStandBehindItsPaths() throws Exception {
        RouteTables routes = readText("<route-information><route-table><rt><rt-entry/><rt-prefix-length>8"
                + "</rt-prefix-length><rt-entry/><rt-destination>10.0.0.0</rt-destination></rt></route-table>"
                + "</route-information>");

        assertThat(routes.tables().get(0).entries())
                .extracting(RouteEntry::destination)
                .containsExactly("10.0.0.0/8", "10.0.0.0/8");
    }

    @Test
    void nothingOfAPathIsLeftForTheNextOne() throws Exception {
        RouteTables routes = readText(Replies.text(LARGE)
                .replace(
                        "</route-table>",
                        "<rt><rt-destination>10.0.0.0/8</rt-destination><rt-entry/></rt></route-table>"));

        assertThat(routes.tables().get(0).entries().get(2)).isEqualTo(only(""));
    }

    @Test
    void aTextMayComeInPieces() throws Exception {
        RouteEntry route = only(
                "<protocol-name> a&amp;b<!-- c --><![CDATA[<d]]> \n</protocol-name><as-path>64512<!-- --> I\n</as-path>");

        assertThat(route.protocol()).isEqualTo("a&b<d");
        assertThat(route.asPath()).isEqualTo("64512");
    }

    @Test
    void textsBeyondAsciiAndValuesOnlyOfBlanksAreRead() throws Exception {
        RouteEntry route = only("<protocol-name>\n\t</protocol-name><inactive-reason>Größe 😀</inactive-reason>");

        assertThat(route.protocol()).isNull();
        assertThat(route.detail().inactiveReason()).isEqualTo("Größe 😀");
    }

    @Test
    void everyFormOfOneReplySaysTheSame() throws Exception {
        String netconf = Replies.text(LARGE);
        RouteTables wanted = readText(netconf);
        String bare = netconf.replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "").replaceAll("\\b(junos|nc):(?=\\w)", "");
        String body = netconf.substring(netconf.indexOf("<route-information"), netconf.indexOf("</nc:rpc-reply>"));

        assertThat(readText(bare)).isEqualTo(wanted);
        assertThat(readText(body)).isEqualTo(wanted);
        assertThat(readText("\uFEFF\n<?xml version=\"1.0\" encoding=\"us-ascii\"?>" + netconf))
                .isEqualTo(wanted);
        assertThat(readText(netconf.replaceAll("<([\\w-]+)></\\1>", "<$1/>"))).isEqualTo(wanted);
        assertThat(readText(netconf.replaceAll(">([^<>\n]+)</", ">\n\t\t$1\n\t\t</")))
                .isEqualTo(wanted);
        assertThat(readText(netconf.replaceAll("(?m)>$", "><!-- keepalive -->")))
                .isEqualTo(wanted);
        assertThat(readText(netconf.replace("<rt-entry>", "<rt-entry><new><to>x</to></new>")))
                .isEqualTo(wanted);
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> only("\n<preference>many</preference>"))
                .hasMessage("reply.xml:2:17: <preference> says 'many', which is no number; the state is unknown");
        assertThatThrownBy(() -> only("\n<age junos:seconds=\"soon\">1</age>"))
                .hasMessage("reply.xml:2:1: <age> says 'soon', which is no number; the state is unknown");
    }

    @Test
    void aPrefixThatNobodyDeclaresIsFoundInTheFirstBytes() throws Exception {
        assertThat(readText("<x:route-information><y:route-table z:a='1'/></x:route-information>")
                        .tables())
                .hasSize(1);
    }
}
