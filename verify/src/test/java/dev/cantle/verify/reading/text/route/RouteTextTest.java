package dev.cantle.verify.reading.text.route;

import static dev.cantle.verify.reading.text.Captures.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.verify.reading.RouteTablesReader;
import dev.cantle.verify.reading.text.Captures;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.RouteTable;
import dev.cantle.verify.state.RouteTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTextTest {

    private static final String VRF = Captures.text("route-vrf");
    private static final String INET6 = Captures.text("route-inet6");
    private static final String DETAIL = Captures.text("route-detail");
    private static final String RECEIVED = Captures.text("route-received");

    private static RouteTables read(String text) throws Exception {
        return new RouteTablesReader().read(Captures.reply(text));
    }

    private static List<RouteEntry> entries(String text) throws Exception {
        return read(text).tables().get(0).entries();
    }

    @Test
    void aTableHasItsCounts() throws Exception {
        assertThat(read(VRF).tables())
                .extracting(RouteTable::counts)
                .containsExactly(new RouteCounts("CLOUD.inet.0", 7L, 9L, 7L, 0L, 1L));
    }

    @Test
    void routesHaveWhatTheirFirstLineSays() throws Exception {
        assertThat(entries(VRF))
                .extracting(
                        RouteEntry::destination,
                        RouteEntry::active,
                        RouteEntry::protocol,
                        RouteEntry::preference,
                        RouteEntry::metric,
                        RouteEntry::ageSeconds)
                .containsExactly(
                        tuple("10.0.0.0/31", true, "Direct", 0L, null, 81_352L),
                        tuple("10.0.0.0/32", true, "Local", 0L, null, 81_352L),
                        tuple("10.6.0.0/16", true, "BGP", 170L, 0L, 81_346L),
                        tuple("10.6.0.0/16", false, "Static", 200L, 20L, 788_645L),
                        tuple("172.31.0.0/16", true, "BGP", 170L, null, 819L),
                        tuple("192.0.2.0/24", true, "Aggregate", 130L, null, 3_253_345L),
                        tuple("198.51.100.0/24", true, "Static", 5L, null, 2_313_036L),
                        tuple("203.0.113.0/24", true, "OSPF", 150L, 101L, 2_085_165L));
    }

    @Test
    void bgpRoutesHaveTheirPath() throws Exception {
        RouteEntry route = entries(VRF).get(2);

        assertThat(route.asPath()).isEqualTo("12076 (65151 65000) {64496 64497}");
        assertThat(route.origin()).isEqualTo("I");
        assertThat(route.localPreference()).isEqualTo(4_294_967_295L);
        assertThat(route.learnedFrom()).isEqualTo("192.0.2.1");
        assertThat(route.detail().validationState()).isEqualTo("unverified");
    }

    @Test
    void theSecondPreferenceAndTheTagAreRead() throws Exception {
        assertThat(entries(VRF).get(3).detail().preference2()).isEqualTo(-5);
        assertThat(entries(VRF).get(3).detail().tag()).isEqualTo(4_294_967_295L);
    }

    @Test
    void nextHopsAreReadInAllTheirForms() throws Exception {
        List<RouteEntry> entries = entries(VRF);

        assertThat(entries.get(0).nextHops()).containsExactly(new NextHop(null, "irb.4", true));
        assertThat(entries.get(1).nextHops()).containsExactly(new NextHop(null, "irb.4", false));
        assertThat(entries.get(1).nextHopType()).isEqualTo("Local");
        assertThat(entries.get(3).nextHops())
                .containsExactly(
                        new NextHop("10.0.0.18", "irb.3", false), new NextHop("10.0.0.22", "lt-0/0/10.7", true));
        assertThat(entries.get(5).nextHops()).isEmpty();
        assertThat(entries.get(5).nextHopType()).isEqualTo("Reject");
        assertThat(entries.get(6).nextHops()).containsExactly(new NextHop(null, null, false));
    }

    @Test
    void aLongDestinationStandsOnALineOfItsOwn() throws Exception {
        assertThat(entries(INET6))
                .extracting(RouteEntry::destination)
                .containsExactly("2001:db8:eb18:ca45:1111:2222:3333:4444/128", "fe80::5668:29ff:fe7a:1/128");
    }

    @Test
    void aFilterMayLeaveRoutesOutAndTablesEmpty() throws Exception {
        assertThat(read(Captures.text("route-several-tables")).tables())
                .extracting(RouteTable::name, table -> table.entries().size())
                .containsExactly(tuple("inet.0", 1), tuple("inet.3", 0), tuple("mpls.0", 1));
    }

    @Test
    void columnsMayBeLost() throws Exception {
        String squeezed = VRF.replaceAll(" +", " ").replaceAll("(?m)^ ", "");

        assertThat(read(squeezed)).isEqualTo(read(VRF));
    }

    @Test
    void lineEndsOfWindowsMakeNoDifference() throws Exception {
        assertThat(read(VRF.replace("\n", " \r\n"))).isEqualTo(read(VRF));
    }

    @Test
    void theDetailFormGivesTheSameFields() throws Exception {
        List<RouteEntry> entries = entries(DETAIL);

        assertThat(entries)
                .extracting(
                        RouteEntry::destination,
                        RouteEntry::active,
                        RouteEntry::protocol,
                        RouteEntry::localPreference,
                        RouteEntry::metric,
                        RouteEntry::asPath,
                        RouteEntry::origin,
                        RouteEntry::ageSeconds)
                .containsExactly(
                        tuple("10.6.0.0/16", true, "BGP", 100L, 5L, "12076", "I", 580_981L),
                        tuple("10.6.0.0/16", false, "BGP", 90L, null, "12076", "I", 247L),
                        tuple("10.0.0.0/32", true, "Local", null, null, "", "I", 81_352L));
        assertThat(entries.get(0).nextHops())
                .containsExactly(new NextHop("10.0.0.18", "irb.3", false), new NextHop("10.0.0.14", "irb.2", true));
        assertThat(entries.get(0).detail().communities()).containsExactly("12076:5010", "target:65000:2");
        assertThat(entries.get(0).detail().protocolNextHops()).containsExactly("192.0.2.9");
        assertThat(entries.get(1).detail().inactiveReason()).isEqualTo("Router ID");
    }

    @Test
    void whatAPeerSendsIsToldByItsColumns() throws Exception {
        assertThat(entries(RECEIVED))
                .extracting(
                        RouteEntry::destination,
                        RouteEntry::active,
                        RouteEntry::metric,
                        RouteEntry::localPreference,
                        RouteEntry::asPath,
                        RouteEntry::origin)
                .containsExactly(
                        tuple("10.6.0.0/16", true, null, null, "12076", "I"),
                        tuple("203.0.113.0/24", false, 10L, null, "12076 64496", "I"),
                        tuple("198.51.100.0/24", true, 10L, 200L, "(65151) 12076", "?"),
                        tuple("2001:db8:eb18:ca45::1/128", true, 7L, null, "", "I"));
    }

    @Test
    void withoutColumnsTheNumbersOfAPeersRoutesAreNotKnown() throws Exception {
        RouteEntry route = entries(Captures.text("route-advertised")).get(0);

        assertThat(route.destination()).isEqualTo("10.6.0.0/16");
        assertThat(route.metric()).isNull();
        assertThat(route.asPath()).isNull();
    }

    @Test
    void fewerRoutesThanTheTableSaysAreReported() {
        assertIncomplete(
                Captures.ROUTES,
                VRF.replaceFirst("(?s)172\\.31.*?irb\\.4\n", ""),
                "capture.txt:3:1: CLOUD.inet.0 says 9 routes, 1 of them hidden, and lists 7");
    }

    @Test
    void theHeadThatLostItsEndIsReportedBesideTheMissingRoute() {
        String article = """
            user@host:l2> show route
            X.inet.0: 2 destinations, 2 routes (2 active, 0 holddown, 0 hidden
            10.0.0.0/31 *[Direct/0] 22:35:52
            > via irb.4
            """;

        assertIncomplete(
                Captures.ROUTES, article, "capture.txt:2:1: the head of X.inet.0 lacks its ')': it is cut off");
        assertIncomplete(Captures.ROUTES, article, "capture.txt:2:1: X.inet.0 says 2 routes and lists 1");
    }

    @Test
    void aRouteWithoutANextHopIsCutOff() {
        assertIncomplete(
                Captures.ROUTES,
                VRF.replaceFirst("\n *Reject\n", "\n"),
                "the route to 192.0.2.0/24 has no next hop: it is cut off");
    }

    @Test
    void withoutTheCommandNobodyKnowsWhetherThereWasAFilter() {
        assertIncomplete(
                Captures.ROUTES,
                VRF.replaceFirst(".*\n", "").replace("7 destinations, 9 routes", "70 destinations, 90 routes"),
                "and lists 8; if the command had a filter, capture it with its prompt");
    }

    @Test
    void moreRoutesThanTheTableSaysAreReportedWhateverTheFilter() {
        assertIncomplete(
                Captures.ROUTES,
                Captures.text("route-several-tables")
                        .replace("4 destinations, 4 routes (4 active", "0 destinations, 0 routes (0 active"),
                "mpls.0 says 0 routes and lists 1");
    }

    @Test
    void aLastLineWithoutALineEndMayHaveBeenCut() {
        assertIncomplete(
                Captures.ROUTES, INET6.stripTrailing(), "the last line has no line end, so it may have been cut");
    }

    @Test
    void aRouteOutsideOfAnyTableIsReported() {
        assertIncomplete(
                Captures.ROUTES,
                "10.0.0.0/31  *[Direct/0] 22:35:52\n" + INET6,
                "capture.txt:1:1: '10.0.0.0/31  *[Direct/0] 22:35:52' stands outside of any table");
    }

    @Test
    void aDestinationWithoutARouteIsReported() {
        assertIncomplete(
                Captures.ROUTES,
                INET6.replace("2 destinations, 2 routes (2", "3 destinations, 3 routes (3") + "2001:db8::/32\n",
                "capture.txt:12:1: no route to '2001:db8::/32' follows");
    }

    @Test
    void aDetailThatIsCutIsReported() {
        assertIncomplete(
                Captures.ROUTES,
                DETAIL.replaceFirst("(?s)( *Router ID: 192.0.2.2\n)", ""),
                "the route to 10.6.0.0/16 is cut off");
        assertIncomplete(
                Captures.ROUTES,
                DETAIL.replace("(2 entries, 1 announced)", "(3 entries, 1 announced)"),
                "10.6.0.0/16 says 3 entries and lists 2");
    }

    @Test
    void theTerseFormIsRefusedWithAWayOut() {
        assertIncomplete(
                Captures.ROUTES,
                """
                inet.0: 1 destinations, 1 routes (1 active, 0 holddown, 0 hidden)
                A Destination        P Prf   Metric 1   Metric 2  Next hop        AS path
                * 10.0.0.0/31        D   0                       >irb.4
                """,
                "the terse form is not read, since only its columns tell its numbers apart; leave out 'terse', or add"
                        + " '| display xml'");
    }

    @Test
    void aPeersRoutesAreWholeOnlyWhenThePromptFollows() {
        assertIncomplete(
                Captures.ROUTES,
                RECEIVED.replaceFirst("\n\nlab@edge-1:blue> \n$", "\n"),
                "nothing shows that the list is whole; capture the prompt that follows, too");
    }

    @Test
    void aHiddenRouteHasNoPreference() throws Exception {
        List<RouteEntry> hidden = entries(Captures.text("route-hidden"));

        assertThat(hidden).allMatch(RouteEntry::hidden).allMatch(route -> route.preference() == null);
        assertThat(hidden.get(1).nextHopType()).isEqualTo("Unusable");
        assertThat(entries(VRF)).noneMatch(RouteEntry::hidden);
    }

    @Test
    void asManyHiddenRoutesAreListedAsTheTableSays() {
        assertIncomplete(
                Captures.ROUTES,
                Captures.text("route-hidden").replaceFirst("(?s)203.0.113.128.*?Unusable\n", ""),
                "capture.txt:3:1: CLOUD.inet.0 says 2 hidden routes and lists 1");
    }
}
