package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.world.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("io")
class BgpTest {

    private static final String LS = "<logical-system>l2</logical-system>";
    private static final String SUMMARY = "<get-bgp-summary-information>" + LS + "</get-bgp-summary-information>";
    private static final String TABLE = Routers.VRF + ".inet.0";

    private static String ask(TestClient client, String rpc) {
        try {
            return client.rpc(rpc);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String neighbor(String address) {
        return "<get-bgp-neighbor-information>" + LS + "<neighbor-address>" + address
                + "</neighbor-address></get-bgp-neighbor-information>";
    }

    private static String received(String peer, String more) {
        return "<get-route-information>" + LS + "<receive-protocol-name>bgp</receive-protocol-name><peer>" + peer
                + "</peer>" + more + "</get-route-information>";
    }

    private static String ping(String host) {
        return "<ping>" + LS + "<host>" + host + "</host><count>3</count><routing-instance>" + Routers.VRF
                + "</routing-instance></ping>";
    }

    private static void push(TestClient client) throws IOException {
        assertThat(client.load("merge", Routers.slice())).doesNotContain("rpc-error");
        assertThat(client.commit()).contains("<ok/>");
    }

    private static void awaitState(TestClient client, String peer, String state) {
        Routers.await(
                peer + " " + state,
                () -> ask(client, neighbor(peer)).contains("<peer-state>" + state + "</peer-state>"));
    }

    private static Simulator with(String fault) throws IOException {
        return Routers.start(
                options -> options.withWorld(options.beyond().world().with(Fault.parse(fault))));
    }

    @Test
    void withoutBgpTheSummarySaysThatBgpIsNotRunning() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.rpc("<get-bgp-summary-information/>")).contains("<output>BGP is not running</output>");
        }
    }

    @Test
    void bothSessionsComeUpAndEachCloudHearsOfTheOther() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            awaitState(client, "10.0.0.1", "Established");
            awaitState(client, "10.0.0.14", "Established");

            assertThat(client.rpc(SUMMARY))
                    .contains("<peer-count>2</peer-count>", "<down-peer-count>0</down-peer-count>")
                    .contains("<peer-state junos:format=\"Establ\">Established</peer-state>")
                    .contains("<name>" + TABLE + "</name>", "<accepted-prefix-count>1</accepted-prefix-count>");
            assertThat(client.rpc(
                            "<get-route-information>" + LS + "<table>" + TABLE + "</table></get-route-information>"))
                    .contains("<active-route-count>6</active-route-count>")
                    .contains("<rt-destination>172.31.0.0/16</rt-destination>", "<as-path>64512 I</as-path>")
                    .contains("<to>10.0.0.1</to>\n<via>irb.4</via>")
                    .contains("<nh-local-interface>irb.4</nh-local-interface>");
            assertThat(client.rpc("<get-route-information>" + LS + "<advertising-protocol-name>bgp"
                            + "</advertising-protocol-name><neighbor>10.0.0.1</neighbor></get-route-information>"))
                    .contains("<rt-destination>10.6.0.0/16</rt-destination>", "<to>Self</to>", "[65000] 12076 I")
                    .doesNotContain("<rt-destination>172.31.0.0/16", "<rt-destination>10.0.0.0/31");
            assertThat(client.rpc(ping("10.0.0.14"))).contains("<ping-success/>", "<packet-loss>\n0\n</packet-loss>");
        }
    }

    @Test
    void aWrongKeyLeavesThePeerReachableAndTheSessionSilentlyDown() throws IOException {
        try (Simulator simulator = with("aws-1=wrong-key");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            awaitState(client, "10.0.0.14", "Established");

            assertThat(client.rpc(neighbor("10.0.0.1")))
                    .containsAnyOf("<peer-state>Connect</peer-state>", "<peer-state>Active</peer-state>")
                    .contains("<last-error>None</last-error>")
                    .doesNotContain("bgp-rib", Routers.AWS_KEY);
            assertThat(client.rpc(ping("10.0.0.1"))).contains("<ping-success/>");
        }
    }

    @Test
    void aWrongAsEndsEachOpenWithAnError() throws IOException {
        try (Simulator simulator = with("azure-1=wrong-as");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            Routers.await("an error", () -> ask(client, neighbor("10.0.0.14")).contains("Open Message Error"));

            assertThat(client.rpc(neighbor("10.0.0.14")))
                    .doesNotContain("Established</peer-state>")
                    .contains("<last-error>Open Message Error</last-error>");
            assertThat(client.rpc(ping("10.0.0.14"))).contains("<ping-success/>");
        }
    }

    @Test
    void aSilentFarEndAnswersNoPing() throws IOException {
        try (Simulator simulator = with("aws-1=silent");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);

            assertThat(client.rpc(neighbor("10.0.0.1")))
                    .containsAnyOf("<peer-state>Connect</peer-state>", "<peer-state>Active</peer-state>");
            assertThat(client.rpc(ping("10.0.0.1")))
                    .contains("<responses-received>\n0\n", "<packet-loss>\n100\n", "<ping-failure>")
                    .doesNotContain("rtt", "<ping-success/>");
        }
    }

    @Test
    void aMissingPrefixLeavesTheSessionUpWithNothingReceived() throws IOException {
        try (Simulator simulator = with("aws-1=missing-prefix");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            awaitState(client, "10.0.0.1", "Established");

            assertThat(client.rpc(received("10.0.0.1", "<all/>"))).doesNotContain("172.31.0.0/16");
            assertThat(client.rpc(neighbor("10.0.0.1"))).contains("<received-prefix-count>0</received-prefix-count>");
        }
    }

    @Test
    void anExtraPrefixIsHiddenByTheImportPolicyAndCountedAsReceived() throws IOException {
        try (Simulator simulator = with("aws-1=extra-prefix");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            awaitState(client, "10.0.0.1", "Established");

            assertThat(client.rpc(neighbor("10.0.0.1")))
                    .contains("<received-prefix-count>2</received-prefix-count>")
                    .contains("<accepted-prefix-count>1</accepted-prefix-count>");
            assertThat(client.rpc(received("10.0.0.1", "")))
                    .contains("172.31.0.0/16")
                    .doesNotContain("198.51.100.0/24");
            assertThat(client.rpc(received("10.0.0.1", "<all/>"))).contains("172.31.0.0/16", "198.51.100.0/24");
            assertThat(client.rpc(received("10.0.0.1", "<hidden/><detail/>")))
                    .contains("<hidden-reason>rejected by import policy</hidden-reason>")
                    .doesNotContain("172.31.0.0");
        }
    }

    @Test
    void aHoldTimeIsNegotiatedAndBfdIsShownAtBothPlaces() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            client.set("set logical-systems l2 routing-instances " + Routers.VRF
                    + " protocols bgp group aws-1 hold-time 30\nset logical-systems l2 routing-instances " + Routers.VRF
                    + " protocols bgp group aws-1 bfd-liveness-detection minimum-interval 300");
            assertThat(client.commit()).contains("<ok/>");
            awaitState(client, "10.0.0.1", "Established");

            assertThat(client.rpc(neighbor("10.0.0.1")))
                    .contains("<active-holdtime>30</active-holdtime>", "<keepalive-interval>10</keepalive-interval>")
                    .contains("<bfd-configuration-state>enabled</bfd-configuration-state>")
                    .contains("<bfd-operational-state>down</bfd-operational-state>");
            assertThat(client.rpc("<get-bfd-session-information>" + LS + "</get-bfd-session-information>"))
                    .contains("<session-neighbor>10.0.0.1</session-neighbor>", "<session-state>Down</session-state>")
                    .contains("<session-interface>irb.4</session-interface>", "<sessions>1</sessions>")
                    .contains("<session-detection-time>0.900</session-detection-time>")
                    .doesNotContain("10.0.0.14");
        }
    }

    @Test
    void aFarEndThatIsShutDownHasSaidSo() throws IOException {
        try (Simulator simulator = with("aws-1=prefix-limit:1");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            awaitState(client, "10.0.0.1", "Established");

            simulator.world(Routers.twoClouds().with(Fault.parse("aws-1=down")));

            assertThat(client.rpc(neighbor("10.0.0.1")))
                    .contains("<last-event>RecvNotify</last-event>", "<last-error>None</last-error>")
                    .contains("<name>Cease</name>\n<send-count>0</send-count>\n<receive-count>1</receive-count>")
                    .contains("<last-flap-event>RecvNotify</last-flap-event>");
        }
    }

    @Test
    void aPingThatIsTooLongIsRefusedHereAndLostBeyond() throws IOException {
        try (Simulator simulator = with("aws-1=mtu:1400");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            String whole = "<do-not-fragment/></ping>";

            assertThat(client.rpc(ping("10.0.0.1").replace("</ping>", "<size>1473</size>" + whole)))
                    .contains("<probe-failure>\nsendto: Message too long\n", "<packet-loss>\n100\n");
            assertThat(client.rpc(ping("10.0.0.1").replace("</ping>", "<size>1400</size>" + whole)))
                    .contains("<probe-failure>\nno response\n", "<packet-size>\n1400\n");
            assertThat(client.rpc(ping("10.0.0.1").replace("</ping>", "<size>1372</size>" + whole)))
                    .contains("<ping-success/>", "<response-size>\n1380\n");
        }
    }

    @Test
    void aSlowFarEndComesUpLater() throws IOException {
        try (Simulator simulator = with("aws-1=slow:1");
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);

            assertThat(client.rpc(neighbor("10.0.0.1"))).contains("<peer-state>Connect</peer-state>");
            awaitState(client, "10.0.0.1", "Established");
        }
    }

    @Test
    void aChangedKeyResetsItsSessionAndNoOther() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);
            awaitState(client, "10.0.0.1", "Established");
            awaitState(client, "10.0.0.14", "Established");

            client.set("set logical-systems l2 routing-instances " + Routers.VRF
                    + " protocols bgp group aws-1 authentication-key another-key");
            assertThat(client.commit()).contains("<ok/>");

            assertThat(client.rpc(neighbor("10.0.0.1")))
                    .doesNotContain("Established</peer-state>")
                    .contains("<flap-count>1</flap-count>");
            assertThat(client.rpc(neighbor("10.0.0.14")))
                    .contains("Established</peer-state>", "<flap-count>0</flap-count>");
        }
    }

    @Test
    void anUnknownLogicalSystemIsAnError() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            assertThat(client.rpc(SUMMARY)).contains("<rpc-error>", "Logical system l2 does not exist");
        }
    }

    @Test
    void theInterfacesOfALogicalSystemAreItsOwn() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);

            assertThat(client.rpc("<get-interface-information>" + LS + "<terse/></get-interface-information>"))
                    .contains("irb.2", "irb.4", "10.0.0.13/30", "multiservice")
                    .doesNotContain("irb.1\n", "192.0.2.1");
        }
    }

    @Test
    void arpNamesThePortOfAnIrbUnitAsJunosDoes() throws IOException {
        try (Simulator simulator = Routers.start();
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            push(client);

            assertThat(client.rpc("<get-arp-table-information><no-resolve/>" + LS + "</get-arp-table-information>"))
                    .contains("junos:style=\"no-resolve\"", "\n10.0.0.1\n", "\nirb.4 [xe-0/1/0.4]\n")
                    .contains("<arp-entry-count>2</arp-entry-count>")
                    .doesNotContain("hostname");
            assertThat(client.rpc("<get-ipv6-nd-information>" + LS + "</get-ipv6-nd-information>"))
                    .contains("<ipv6-nd-total>0</ipv6-nd-total>");
        }
    }
}
