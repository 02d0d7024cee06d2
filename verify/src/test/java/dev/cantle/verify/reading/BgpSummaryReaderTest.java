package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Rib;
import java.util.List;
import org.junit.jupiter.api.Test;

class BgpSummaryReaderTest {

    private static BgpSummary read(String file) throws Exception {
        return Replies.read(new BgpSummaryReader(), file);
    }

    @Test
    void aPeerHasWhatTheReplySaysOfIt() throws Exception {
        BgpPeer peer = read("bgp/summary-two-clouds.xml").peers().get(0);

        assertThat(peer.address()).isEqualTo("10.0.0.1");
        assertThat(peer.port()).isNull();
        assertThat(peer.peerAs()).isEqualTo(64512);
        assertThat(peer.description()).isEqualTo("AWS Direct Connect");
        assertThat(peer.flaps()).isZero();
        assertThat(peer.elapsedSeconds()).isEqualTo(247);
        assertThat(peer.ribs()).containsExactly(new Rib("CLOUD.inet.0", 1L, 1L, 1L, 0L, null, null));
    }

    @Test
    void theTablesOfTheDeviceAndOfThePeersAreNotMixedUp() throws Exception {
        BgpSummary bgp = read("bgp/summary-two-clouds.xml");

        assertThat(bgp.tables()).containsExactly(new Rib("CLOUD.inet.0", 2L, 2L, 2L, 0L, null, null));
        assertThat(bgp.peers()).allSatisfy(peer -> assertThat(peer.ribs()).hasSize(1));
    }

    @Test
    void theFormatOfTheStateIsNeverTheState() throws Exception {
        assertThat(read("bgp/summary-two-clouds.xml").peers())
                .extracting(BgpPeer::state)
                .containsExactly("Established", "Established");
    }

    @Test
    void aTableOfThePeerTellsItsRoutingInstance() throws Exception {
        BgpPeer peer = read("bgp/summary-two-clouds.xml").peers().get(1);

        assertThat(peer.instance()).isNull();
        assertThat(peer.ribInstance()).contains("CLOUD");
    }

    @Test
    void asNumbersBeyondThirtyOneBitsAndAsDotAreRead() throws Exception {
        assertThat(read("bgp/summary-down-and-large-as.xml").peers())
                .extracting(BgpPeer::peerAs)
                .containsExactly(4_294_967_294L, 65_546L, 23_456L, null);
    }

    @Test
    void aSessionThatIsDownHasNoTables() throws Exception {
        assertThat(read("bgp/summary-down-and-large-as.xml").peers()).allSatisfy(peer -> {
            assertThat(peer.established()).isFalse();
            assertThat(peer.ribs()).isEmpty();
        });
    }

    @Test
    void theSameAddressMayStandForTwoSessions() throws Exception {
        assertThat(read("bgp/summary-down-and-large-as.xml").peers("192.0.2.1"))
                .extracting(BgpPeer::state)
                .containsExactly("Active", "Connect");
    }

    @Test
    void whatIsBlankOrMissingIsAbsentAndNotZero() throws Exception {
        BgpPeer peer = read("bgp/summary-down-and-large-as.xml").peers().get(3);

        assertThat(peer).isEqualTo(new BgpPeer("2001:db8::1", null, null, "", null, null, null, null, List.of()));
    }

    @Test
    void aLinkLocalAddressKeepsItsZone() throws Exception {
        assertThat(read("bgp/summary-down-and-large-as.xml").peers().get(2).address())
                .isEqualTo("fe80::1%ge-0/0/0.0");
    }

    @Test
    void bgpWithoutPeersIsDataWithoutPeers() throws Exception {
        BgpSummary bgp = read("bgp/summary-no-peers.xml");

        assertThat(bgp.hasData()).isTrue();
        assertThat(bgp.peers()).isEmpty();
        assertThat(bgp.messages()).isEmpty();
    }

    @Test
    void bgpThatDoesNotRunIsAMessageAndNoData() throws Exception {
        BgpSummary bgp = read("bgp/not-running.xml");

        assertThat(bgp.hasData()).isFalse();
        assertThat(bgp.messages()).containsExactly(Message.info("BGP is not running"));
    }

    @Test
    void aRefusalIsAnErrorAndNoData() throws Exception {
        BgpSummary bgp = read("bgp/routing-not-running.xml");

        assertThat(bgp.hasData()).isFalse();
        assertThat(bgp.messages()).containsExactly(Message.error("the routing subsystem is not running"));
    }

    @Test
    void anEmptyReplySaysSoInsteadOfNoPeers() throws Exception {
        BgpSummary bgp = Replies.readText(new BgpSummaryReader(), "<rpc-reply></rpc-reply>");

        assertThat(bgp.hasData()).isFalse();
        assertThat(bgp.messages()).containsExactly(Message.error("The reply is empty and says nothing about BGP"));
    }

    @Test
    void aReplyOfSomethingUnknownIsNamed() throws Exception {
        BgpSummary bgp = Replies.readText(new BgpSummaryReader(), "<rpc-reply><uptime/></rpc-reply>");

        assertThat(bgp.hasData()).isFalse();
        assertThat(bgp.messages())
                .containsExactly(Message.error("The reply holds <uptime> and says nothing about BGP"));
    }

    @Test
    void dataBesideAnErrorIsKeptAndTheErrorToo() throws Exception {
        BgpSummary bgp = read("bgp/one-engine-silent.xml");

        assertThat(bgp.hasData()).isTrue();
        assertThat(bgp.peers()).extracting(BgpPeer::address).containsExactly("10.0.0.1");
        assertThat(bgp.messages())
                .containsExactly(
                        Message.error("Could not connect to re1 : No route to host"),
                        Message.error("error: connection refused"));
    }

    @Test
    void aJunoscriptWarningIsAWarning() throws Exception {
        BgpSummary bgp = Replies.readText(
                new BgpSummaryReader(),
                "<rpc-reply><xnm:warning><message>\nbgp subsystem not running - not needed by configuration.\n"
                        + "</message><reason><daemon>rpd</daemon></reason></xnm:warning></rpc-reply>");

        assertThat(bgp.hasData()).isFalse();
        assertThat(bgp.messages())
                .containsExactly(Message.warning("bgp subsystem not running - not needed by configuration."));
    }

    @Test
    void aReplyAboutSomethingElseIsRefused() {
        assertThatThrownBy(() -> read("routes/brief-vrf.xml"))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessageStartingWith("reply.xml:2:")
                .hasMessageEndingWith(": this is a reply about routes, not about BGP; the state is unknown");
    }

    @Test
    void aCountThatIsNoNumberIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Replies.readText(
                        new BgpSummaryReader(),
                        "<bgp-information>\n<bgp-peer><flap-count>many</flap-count></bgp-peer></bgp-information>"))
                .hasMessage("reply.xml:2:1: <flap-count> says 'many', which is no number; the state is unknown");
    }

    @Test
    void theCommonPartOfANeighborReplyIsRead() throws Exception {
        BgpPeer peer = read("bgp/neighbor-established.xml").peers().get(0);

        assertThat(peer.address()).isEqualTo("10.0.0.1");
        assertThat(peer.port()).isEqualTo(179);
        assertThat(peer.instance()).isEqualTo("CLOUD");
    }
}
