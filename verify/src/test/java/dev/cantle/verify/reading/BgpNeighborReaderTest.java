package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.Rib;
import org.junit.jupiter.api.Test;

class BgpNeighborReaderTest {

    private static BgpNeighbor only(String file) throws Exception {
        return Replies.read(new BgpNeighborReader(), file).neighbors().get(0);
    }

    @Test
    void aPortIsCutOffTheAddresses() throws Exception {
        BgpNeighbor neighbor = only("bgp/neighbor-established.xml");

        assertThat(neighbor.peer().address()).isEqualTo("10.0.0.1");
        assertThat(neighbor.peer().port()).isEqualTo(179);
        assertThat(neighbor.localAddress()).isEqualTo("10.0.0.0");
    }

    @Test
    void anIpv6AddressIsCutAtTheLastPlus() throws Exception {
        BgpNeighbor neighbor = only("bgp/neighbor-ipv6-port.xml");

        assertThat(neighbor.peer().address()).isEqualTo("2001:db8::1");
        assertThat(neighbor.peer().port()).isEqualTo(179);
        assertThat(neighbor.localAddress()).isEqualTo("2001:db8::");
    }

    @Test
    void theOptionsOfTheSessionAreNotTakenForTheSession() throws Exception {
        BgpNeighbor neighbor = only("bgp/neighbor-established.xml");

        assertThat(neighbor.localAs()).isEqualTo(65000);
    }

    @Test
    void theInstanceStandsInTheReply() throws Exception {
        assertThat(only("bgp/neighbor-down.xml").peer().instance()).isEqualTo("CLOUD");
    }

    @Test
    void theStoryOfTheSessionIsRead() throws Exception {
        BgpNeighbor neighbor = only("bgp/neighbor-established.xml");

        assertThat(neighbor.lastState()).isEqualTo("OpenConfirm");
        assertThat(neighbor.lastEvent()).isEqualTo("RecvKeepAlive");
        assertThat(neighbor.lastError()).isEqualTo("Cease");
        assertThat(neighbor.hasLastError()).isTrue();
        assertThat(neighbor.lastFlapEvent()).isEqualTo("RecvNotify");
        assertThat(neighbor.errors())
                .containsExactly(
                        new BgpNeighbor.Notification("Hold Timer Expired Error", 1, 0),
                        new BgpNeighbor.Notification("Cease", 0, 2));
        assertThat(neighbor.holdTimeSeconds()).isEqualTo(30);
        assertThat(neighbor.group()).isEqualTo("aws-fra-1");
    }

    @Test
    void aTableThatIsNotAdvertisedHasNoCountOfIt() throws Exception {
        assertThat(only("bgp/neighbor-established.xml").peer().ribs())
                .containsExactly(
                        new Rib("CLOUD.inet.0", 1L, 1L, 1L, 0L, 1L, "in sync"),
                        new Rib("CLOUD.inet6.0", 0L, null, null, null, null, "not advertising"));
    }

    @Test
    void aSessionThatIsDownHasNoErrorWhenItSaysNone() throws Exception {
        BgpNeighbor neighbor = only("bgp/neighbor-down.xml");

        assertThat(neighbor.hasLastError()).isFalse();
        assertThat(neighbor.peer().port()).isNull();
        assertThat(neighbor.localAddress()).isEqualTo("unspecified");
        assertThat(neighbor.peer().elapsedSeconds()).isNull();
    }
}
