package dev.cantle.verify.reading.text;

import static dev.cantle.verify.reading.text.Captures.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.reading.BgpSummaryReader;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Rib;
import java.util.List;
import org.junit.jupiter.api.Test;

class BgpNeighborTextTest {

    private static final String TEXT = Captures.text("bgp-neighbor");

    private static List<BgpNeighbor> read() throws Exception {
        return BgpNeighborText.read(Captures.reply(TEXT)).neighbors();
    }

    @Test
    void aSessionThatIsUpIsReadWithItsTables() throws Exception {
        assertThat(read().get(0))
                .isEqualTo(new BgpNeighbor(
                        new BgpPeer(
                                "10.0.0.1",
                                179,
                                64512L,
                                "Established",
                                "CLOUD",
                                "AWS Direct Connect",
                                2L,
                                null,
                                List.of(new Rib("CLOUD.inet.0", 1L, 2L, 1L, 0L, 3L, "in sync"))),
                        "10.0.0.0",
                        65000L,
                        "External",
                        "aws",
                        "OpenConfirm",
                        "RecvKeepAlive",
                        "Cease",
                        "HoldTime",
                        "Sync",
                        "AuthKey LogUpDown PeerAS PrefixLimit LocalAS Refresh",
                        30L,
                        List.of(
                                new BgpNeighbor.Notification("Hold Timer Expired Error", 2, 0),
                                new BgpNeighbor.Notification("Cease", 0, 1))));
    }

    @Test
    void aSessionThatIsDownHasFewLines() throws Exception {
        BgpNeighbor down = read().get(1);

        assertThat(down.peer().address()).isEqualTo("2001:db8::2");
        assertThat(down.peer().port()).isNull();
        assertThat(down.peer().state()).isEqualTo("Active");
        assertThat(down.localAddress()).isEqualTo("unspecified");
        assertThat(down.peerFlags()).isNull();
    }

    @Test
    void theSummaryIsReadFromItToo() throws Exception {
        assertThat(new BgpSummaryReader().read(Captures.reply(TEXT)).peers())
                .isEqualTo(read().stream().map(BgpNeighbor::peer).toList());
    }

    @Test
    void aSessionThatIsUpAndHasNoEndIsCutOff() {
        assertIncomplete(
                BgpNeighborText::read,
                TEXT.replaceFirst("  Output messages.*\n", ""),
                "capture.txt:2:1: the session to 10.0.0.1 is cut off");
    }
}
