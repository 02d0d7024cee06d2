package dev.cantle.netconf.junos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.netconf.message.RpcText;
import dev.cantle.netconf.operational.ArpTable;
import dev.cantle.netconf.operational.BgpNeighbors;
import dev.cantle.netconf.operational.BgpSummary;
import dev.cantle.netconf.operational.InterfacesTerse;
import dev.cantle.netconf.operational.Ipv6Neighbors;
import dev.cantle.netconf.operational.Ping;
import dev.cantle.netconf.operational.RouteSummary;
import dev.cantle.netconf.operational.Routes;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.netconf.operational.SoftwareInformation;
import org.junit.jupiter.api.Test;

class OperationalRpcTest {

    private static final Scope SLICE = Scope.ofLogicalSystem("l2");
    private static final String IN_SLICE = "<logical-system>l2</logical-system>";

    @Test
    void bgpIsAskedForInSummaryOrByNeighbor() {
        assertThat(RpcText.of(new BgpSummary(Scope.ofLogin())))
                .isEqualTo("<get-bgp-summary-information></get-bgp-summary-information>");
        assertThat(RpcText.of(BgpNeighbors.all(SLICE)))
                .isEqualTo("<get-bgp-neighbor-information>" + IN_SLICE + "</get-bgp-neighbor-information>");
        assertThat(RpcText.of(new BgpNeighbors(SLICE, "10.0.0.1")))
                .isEqualTo("<get-bgp-neighbor-information>" + IN_SLICE
                        + "<neighbor-address>10.0.0.1</neighbor-address></get-bgp-neighbor-information>");
    }

    @Test
    void routesAreAskedForByTableAndProtocol() {
        assertThat(RpcText.of(Routes.of(SLICE).inTable("v.inet.0").ofProtocol("bgp")))
                .isEqualTo("<get-route-information><table>v.inet.0</table><protocol>bgp</protocol>" + IN_SLICE
                        + "</get-route-information>");
    }

    @Test
    void theListOfTablesIsAskedForInTheLogicalSystem() {
        assertThat(RpcText.of(new RouteSummary(SLICE)))
                .isEqualTo("<get-route-summary-information>" + IN_SLICE + "</get-route-summary-information>");
    }

    @Test
    void routesAreAskedForByDirection() {
        assertThat(RpcText.of(Routes.of(SLICE).advertisedTo("10.0.0.1").inTable("v.inet.0")))
                .isEqualTo("<get-route-information><advertising-protocol-name>bgp</advertising-protocol-name>"
                        + "<neighbor>10.0.0.1</neighbor><table>v.inet.0</table>" + IN_SLICE
                        + "</get-route-information>");
        assertThat(RpcText.of(
                        Routes.of(Scope.ofLogin()).receivedFrom("10.0.0.1").at(Routes.Level.EXTENSIVE)))
                .isEqualTo("<get-route-information><receive-protocol-name>bgp</receive-protocol-name>"
                        + "<peer>10.0.0.1</peer><extensive/></get-route-information>");
        assertThatThrownBy(() -> Routes.of(SLICE).advertisedTo("10.0.0.1").receivedFrom("10.0.0.1"))
                .hasMessage("Routes are asked for as advertised to a peer or as received, not both");
    }

    @Test
    void hiddenRoutesAreAskedForAloneOrBesideTheOthers() {
        assertThat(RpcText.of(
                        Routes.of(Scope.ofLogin()).receivedFrom("10.0.0.1").withHidden()))
                .isEqualTo("<get-route-information><receive-protocol-name>bgp</receive-protocol-name>"
                        + "<peer>10.0.0.1</peer><all/></get-route-information>");
        assertThat(RpcText.of(Routes.of(Scope.ofLogin()).onlyHidden().at(Routes.Level.DETAIL)))
                .isEqualTo("<get-route-information><hidden/><detail/></get-route-information>");
    }

    @Test
    void interfacesAreAskedForTersely() {
        assertThat(RpcText.of(InterfacesTerse.all(SLICE)))
                .isEqualTo("<get-interface-information><terse/>" + IN_SLICE + "</get-interface-information>");
        assertThat(RpcText.of(new InterfacesTerse(Scope.ofLogin(), "irb.4")))
                .isEqualTo("<get-interface-information><terse/><interface-name>irb.4</interface-name>"
                        + "</get-interface-information>");
    }

    @Test
    void softwareIsAskedFor() {
        assertThat(RpcText.of(new SoftwareInformation(Scope.ofLogin())))
                .isEqualTo("<get-software-information></get-software-information>");
    }

    @Test
    void aPingHasItsSourceAndInstance() {
        assertThat(RpcText.of(Ping.of(SLICE, "10.0.0.1", 5).from("10.0.0.0").in("v")))
                .isEqualTo("<ping><host>10.0.0.1</host><count>5</count><source>10.0.0.0</source>"
                        + "<routing-instance>v</routing-instance>" + IN_SLICE + "</ping>");
        assertThat(RpcText.of(Ping.of(Scope.ofLogin(), "10.0.0.1", 5).whole(1472)))
                .isEqualTo("<ping><host>10.0.0.1</host><count>5</count><size>1472</size><do-not-fragment/></ping>");
        assertThatThrownBy(() -> Ping.of(SLICE, "10.0.0.1", 5).whole(65_469))
                .hasMessage("A ping size of 65469 is outside 0 to 65468");
        assertThatThrownBy(() -> Ping.of(SLICE, "10.0.0.1", 0))
                .hasMessage("A ping count of 0 is outside 1 to 2000000000");
        assertThatThrownBy(() -> Ping.of(SLICE, " ", 1)).hasMessage("The host to ping is empty");
    }

    @Test
    void neighborsOnTheLinkAreAskedForWithoutTheirNames() {
        assertThat(RpcText.of(new ArpTable(SLICE)))
                .isEqualTo("<get-arp-table-information><no-resolve/>" + IN_SLICE + "</get-arp-table-information>");
        assertThat(RpcText.of(new Ipv6Neighbors(Scope.ofLogin())))
                .isEqualTo("<get-ipv6-nd-information></get-ipv6-nd-information>");
    }

    @Test
    void aLogicalSystemHasALegalName() {
        assertThatThrownBy(() -> Scope.ofLogicalSystem("l2<")).hasMessage("'l2<' is no name of a logical system");
        assertThatThrownBy(() -> Scope.ofLogicalSystem("")).hasMessage("The name of a logical system is empty");
    }

    @Test
    void aLoadIsCheckedBeforeItIsSent() {
        assertThatThrownBy(() -> new LoadConfiguration(
                        LoadConfiguration.Action.REPLACE, ConfigurationFormat.SET, "set system host-name a"))
                .hasMessage("Set commands cannot be loaded with replace");
        assertThatThrownBy(() -> LoadConfiguration.xml(LoadConfiguration.Action.MERGE, "<configuration>"))
                .hasMessageStartingWith("The XML to send is not well-formed in line ");
    }

    @Test
    void routesAreAskedForByPrefix() {
        assertThat(RpcText.of(
                        Routes.of(SLICE).inTable("v.inet.0").to("10.6.0.0/16").at(Routes.Level.DETAIL)))
                .contains("<destination>10.6.0.0/16</destination><exact/><table>v.inet.0</table><detail/>");
        assertThat(RpcText.of(Routes.of(SLICE).within("10.6.0.0/16").inTable("v.inet.0")))
                .contains("<destination>10.6.0.0/16</destination><table>v.inet.0</table>")
                .doesNotContain("exact");
    }

    @Test
    void aLoadDoesNotPrintItsContent() {
        assertThat(LoadConfiguration.set("set secret hunter2"))
                .hasToString("LoadConfiguration[merge, set, 18 characters]");
    }
}
