package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.RouteTable;
import dev.cantle.verify.state.RouteTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTablesReaderTest {

    private static RouteTables read(String file) throws Exception {
        return Replies.read(new RouteTablesReader(), file);
    }

    private static List<RouteEntry> entries(String file) throws Exception {
        return read(file).tables().get(0).entries();
    }

    @Test
    void theCountsAreThoseOfTheWholeTableNotOfTheList() throws Exception {
        assertThat(read("routes/brief-vrf.xml").tables().get(0).counts())
                .isEqualTo(new RouteCounts("CLOUD.inet.0", 7L, 8L, 7L, 0L, 1L));
        assertThat(entries("routes/brief-vrf.xml")).hasSize(4);
    }

    @Test
    void aBriefBgpRouteIsRead() throws Exception {
        RouteEntry route = entries("routes/brief-vrf.xml").get(0);

        assertThat(route.destination()).isEqualTo("172.31.0.0/16");
        assertThat(route.active()).isTrue();
        assertThat(route.protocol()).isEqualTo("BGP");
        assertThat(route.preference()).isEqualTo(170);
        assertThat(route.localPreference()).isEqualTo(4_294_967_295L);
        assertThat(route.metric()).isZero();
        assertThat(route.asPath()).isEqualTo("64512 65551");
        assertThat(route.origin()).isEqualTo("I");
        assertThat(route.learnedFrom()).isEqualTo("192.0.2.1");
        assertThat(route.ageSeconds()).isEqualTo(4060);
        assertThat(route.nextHops()).containsExactly(new NextHop("10.0.0.1", "irb.4", true));
        assertThat(route.detail().validationState()).isEqualTo("unverified");
    }

    @Test
    void aBlankTagIsNotActiveAndAPlusIs() throws Exception {
        assertThat(entries("routes/brief-vrf.xml"))
                .extracting(RouteEntry::active)
                .containsExactly(true, false, true, true);
    }

    @Test
    void theSelectedNextHopMayBeTheSecondOne() throws Exception {
        RouteEntry route = entries("routes/brief-vrf.xml").get(1);

        assertThat(route.nextHops())
                .containsExactly(new NextHop("10.0.0.14", "irb.2", false), new NextHop("10.0.0.18", "irb.3", true));
        assertThat(route.detail().tag()).isEqualTo(4_294_967_295L);
    }

    @Test
    void aLocalRouteHasItsInterfaceAndARejectedOneNothing() throws Exception {
        List<RouteEntry> routes = entries("routes/brief-vrf.xml");

        assertThat(routes.get(2).nextHops()).containsExactly(new NextHop(null, "irb.4", false));
        assertThat(routes.get(3).nextHops()).isEmpty();
        assertThat(routes.get(3).nextHopType()).isEqualTo("Reject");
    }

    @Test
    void inDetailTheLengthIsJoinedToTheDestination() throws Exception {
        assertThat(entries("routes/detail-indirect.xml"))
                .extracting(RouteEntry::destination)
                .containsOnly("198.51.100.0/24");
    }

    @Test
    void theLastNextHopTypeCountsAndTheProtocolsNextHopIsApart() throws Exception {
        RouteEntry route = entries("routes/detail-indirect.xml").get(0);

        assertThat(route.nextHopType()).isEqualTo("Router");
        assertThat(route.nextHops()).containsExactly(new NextHop("192.0.2.9", "ge-0/0/0.0", true));
        assertThat(route.detail().protocolNextHops()).containsExactly("192.0.2.1");
        assertThat(route.detail().gateway()).isEqualTo("192.0.2.1");
        assertThat(route.detail().preference2()).isEqualTo(-101);
    }

    @Test
    void anAsPathInDetailLosesItsLabelAndTheLinesAfterIt() throws Exception {
        RouteEntry route = entries("routes/detail-indirect.xml").get(0);

        assertThat(route.asPath()).isEqualTo("65536 (65151 65000) {64512 64513}");
        assertThat(route.origin()).isEqualTo("?");
    }

    @Test
    void theEffectiveAsPathIsPreferred() throws Exception {
        RouteEntry route = entries("routes/detail-indirect.xml").get(1);

        assertThat(route.asPath()).isEqualTo("65537 64511");
        assertThat(route.origin()).isEqualTo("I");
        assertThat(route.active()).isFalse();
        assertThat(route.detail().inactiveReason()).isEqualTo("Local Preference");
    }

    @Test
    void communitiesOfAllKindsAreListed() throws Exception {
        assertThat(entries("routes/detail-indirect.xml").get(0).detail().communities())
                .containsExactly("65536:1", "target:65000:2");
    }

    @Test
    void aHiddenRouteIsHiddenWithItsReason() throws Exception {
        RouteEntry route = entries("routes/hidden-by-policy.xml").get(0);

        assertThat(route.hidden()).isTrue();
        assertThat(route.active()).isFalse();
        assertThat(route.detail().hiddenReason()).isEqualTo("rejected by import policy");
    }

    @Test
    void destinationsOfOtherFamiliesStayAsTheyAre() throws Exception {
        RouteTables routes = read("routes/other-families.xml");

        assertThat(routes.tables().get(0).entries().get(0).destination()).isEqualTo("65000:2:10.6.0.0/16");
        assertThat(routes.tables().get(1).entries().get(0).destination())
                .isEqualTo("1:10.254.255.1:0::0::FFFF:FFFF/304 AD/ESI");
    }

    @Test
    void aTableWithCountsAndNoRoutesIsATable() throws Exception {
        assertThat(read("routes/other-families.xml").table("CLOUD.inet6.0")).hasValueSatisfying(table -> {
            assertThat(table.entries()).isEmpty();
            assertThat(table.counts().total()).isEqualTo(4);
            assertThat(table.counts().hidden()).isNull();
        });
    }

    @Test
    void aRouteSummaryGivesTablesWithoutRoutes() throws Exception {
        assertThat(read("routes/summary.xml").table("CLOUD.inet.0"))
                .hasValueSatisfying(table ->
                        assertThat(table.counts()).isEqualTo(new RouteCounts("CLOUD.inet.0", 7L, 8L, 7L, 0L, 1L)));
    }

    @Test
    void noMatchIsDataWithoutTables() throws Exception {
        RouteTables routes = read("routes/no-match.xml");

        assertThat(routes.hasData()).isTrue();
        assertThat(routes.tables()).isEmpty();
    }

    @Test
    void theTerseFormNamesItsProtocolsByTheirLetter() throws Exception {
        assertThat(entries("routes/terse-vrf.xml"))
                .extracting(RouteEntry::destination, RouteEntry::protocol, RouteEntry::asPath, RouteEntry::nextHops)
                .containsExactly(
                        tuple("10.6.0.0/16", "B", "12076", List.of(new NextHop("10.0.0.14", null, true))),
                        tuple("10.0.0.0/31", "D", null, List.of(new NextHop(null, "irb.4", true))));
    }

    @Test
    void theExtensiveFormOfInet6IsRead() throws Exception {
        List<RouteEntry> entries = entries("routes/extensive-inet6.xml");

        assertThat(entries).extracting(RouteEntry::destination).containsExactly("2001:db8:6::/48", "2001:db8:6::/48");
        assertThat(entries).extracting(RouteEntry::active).containsExactly(true, false);
        assertThat(entries.get(0).asPath()).isEqualTo("12076");
        assertThat(entries.get(0).detail().communities()).containsExactly("12076:5010", "65000:1:2");
        assertThat(entries.get(1).detail().inactiveReason()).isEqualTo("Router ID");
    }

    @Test
    void aSummaryOfSeveralTablesHasTheCountsOfEachAndNotThoseOfItsProtocols() throws Exception {
        assertThat(read("routes/summary-main-instance.xml").tables())
                .extracting(RouteTable::counts)
                .containsExactly(
                        new RouteCounts("inet.0", 4L, 5L, 4L, 0L, 1L),
                        new RouteCounts("mgmt_junos.inet.0", 2L, 2L, 2L, 0L, 0L));
    }

    @Test
    void aSummaryThatTheSecondaryRefusesIsNoData() throws Exception {
        RouteTables refused = read("routes/summary-secondary-refuses.xml");

        assertThat(refused.hasData()).isFalse();
        assertThat(refused.messages())
                .containsExactly(Message.error("the routing subsystem is not running on the secondary node"));
    }
}
