package dev.cantle.verify.reading.text;

import static dev.cantle.verify.reading.text.Captures.assertIncomplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Rib;
import org.junit.jupiter.api.Test;

class BgpSummaryTextTest {

    private static final String CLOUDS = Captures.text("bgp-summary-two-clouds");
    private static final String INLINE = Captures.text("bgp-summary-inline-counts");

    private static BgpSummary read(String text) throws Exception {
        return BgpSummaryText.read(Captures.reply(text));
    }

    @Test
    void sessionsAreReadWithTheirCounts() throws Exception {
        BgpSummary summary = read(CLOUDS);

        assertThat(summary.hasData()).isTrue();
        assertThat(summary.peers())
                .extracting(
                        BgpPeer::address,
                        BgpPeer::peerAs,
                        BgpPeer::state,
                        BgpPeer::established,
                        BgpPeer::flaps,
                        BgpPeer::elapsedSeconds)
                .containsExactly(
                        tuple("10.0.0.1", 64512L, "Established", true, 2L, 335_746L),
                        tuple("10.0.0.14", 12076L, "Active", false, 0L, 247L),
                        tuple(
                                "2001:db8:4444:5555:6666:7777:8888:9999",
                                4_200_000_001L,
                                "Established",
                                true,
                                7L,
                                698_400L));
        assertThat(summary.peers().get(0).ribs())
                .containsExactly(
                        new Rib("CLOUD.inet.0", 1L, 1L, 1L, 0L, null, null),
                        new Rib("CLOUD.inet6.0", 0L, 2L, 1L, 1L, null, null));
        assertThat(summary.peers().get(0).ribInstance()).contains("CLOUD");
    }

    @Test
    void tablesHaveTheirCountsOnASecondLineOrOnTheSame() throws Exception {
        assertThat(read(CLOUDS).tables())
                .containsExactly(
                        new Rib("inet.0", 0L, null, null, 0L, null, null),
                        new Rib("CLOUD.inet.0", 3L, null, null, 1L, null, null));
        assertThat(read(INLINE).tables()).containsExactly(new Rib("inet.0", 4L, null, null, 0L, null, null));
    }

    @Test
    void countsInPlaceOfTheStateMeanThatTheSessionIsUp() throws Exception {
        assertThat(read(INLINE).peers().get(0))
                .isEqualTo(new BgpPeer(
                        "192.0.2.1",
                        null,
                        65_546L,
                        "Established",
                        null,
                        null,
                        0L,
                        1024L,
                        java.util.List.of(new Rib("inet.0", 4L, 5L, 5L, 0L, null, null))));
    }

    @Test
    void noPeersAreNoPeers() throws Exception {
        BgpSummary summary = read(Captures.text("bgp-summary-no-peers"));

        assertThat(summary.hasData()).isTrue();
        assertThat(summary.peers()).isEmpty();
    }

    @Test
    void aRouterWithoutBgpGivesNoData() throws Exception {
        BgpSummary summary = read(Captures.text("bgp-not-running"));

        assertThat(summary.hasData()).isFalse();
        assertThat(summary.messages()).containsExactly(Message.info("BGP is not running"));
    }

    @Test
    void columnsMayBeLost() throws Exception {
        assertThat(read(CLOUDS.replaceAll(" +", " ").replaceAll("(?m)^ ", ""))).isEqualTo(read(CLOUDS));
    }

    @Test
    void lineEndsOfWindowsAndTrailingSpacesMakeNoDifference() throws Exception {
        assertThat(read(CLOUDS.replace("\n", "  \r\n"))).isEqualTo(read(CLOUDS));
    }

    @Test
    void thePagerAndColoursMakeNoDifference() throws Exception {
        String paged =
                CLOUDS.replace("10.0.0.14 ", "---(more 60%)---\r                  \r\u001B[1m10.0.0.14\u001B[0m ");

        assertThat(read(paged)).isEqualTo(read(CLOUDS));
    }

    @Test
    void otherCommandsInTheCaptureArePassedOver() throws Exception {
        String session =
                "lab@edge-1> show system uptime\nCurrent time: x\n\n" + CLOUDS + "show version\nJunos: 23.4R2\n";

        assertThat(read(session)).isEqualTo(read(CLOUDS));
    }

    @Test
    void theOutputOfAnotherCommandIsRefused() {
        assertThatThrownBy(() -> read("lab@edge-1> show route\n\ninet.0: 1 destinations\n"))
                .isInstanceOf(ReplyFormatException.class)
                .hasMessage(
                        "capture.txt:1:1: this is the output of 'show route', not of 'show bgp summary'; the state is"
                                + " unknown");
    }

    @Test
    void fewerPeersThanItSaysAreReported() {
        assertIncomplete(
                Captures.BGP,
                CLOUDS.replaceAll("(?m)^10\\.0\\.0\\.14 .*\n", ""),
                "capture.txt:4:1: it says 3 peers and lists 2");
    }

    @Test
    void anotherNumberOfPeersDownThanItSaysIsReported() {
        assertIncomplete(
                Captures.BGP,
                CLOUDS.replace("Down peers: 1", "Down peers: 0"),
                "capture.txt:4:1: it says 0 peers are down and lists 1 of them");
    }

    @Test
    void aCommandForOneGroupMayListFewer() throws Exception {
        String group =
                CLOUDS.replace("logical-system blue", "group clouds").replaceAll("(?m)^10\\.0\\.0\\.14 .*\n", "");

        assertThat(read(group).peers()).hasSize(2);
    }

    @Test
    void withoutTheNumberOfPeersNobodyKnowsWhetherAllAreThere() {
        assertIncomplete(
                Captures.BGP, INLINE.replaceFirst(".*\n", ""), "'Groups: … Peers: … Down peers: …' is missing");
    }

    @Test
    void aSessionThatIsUpHasATable() {
        assertIncomplete(
                Captures.BGP,
                INLINE.replaceFirst("4/5/5/0 .*", "Establ"),
                "the session to 192.0.2.1 is up, and no table of it is listed");
    }

    @Test
    void aStateThatDoesNotExistIsNotUnderstood() {
        assertIncomplete(Captures.BGP, INLINE.replace("Idle", "Idl"), "capture.txt:6:1: '192.0.2.2 ");
    }

    @Test
    void anOutputThatWasFilteredIsNotWhole() {
        assertIncomplete(
                Captures.BGP,
                CLOUDS.replace("| no-more", "| match Establ | no-more"),
                "capture.txt:1:1: the output was passed through '| match Establ', which takes lines away");
    }

    @Test
    void anOutputThatStopsAtThePagerIsNotWhole() {
        assertIncomplete(Captures.BGP, INLINE + "---(more)---", "the capture ends at the pager's '---(more)---'");
    }

    @Test
    void theSameCommandTwiceIsReported() {
        assertIncomplete(
                Captures.BGP, CLOUDS + CLOUDS, "the capture holds 'show bgp summary' more than once; keep one of them");
    }

    @Test
    void whatCouldBeReadIsKeptForPeople() {
        assertThatThrownBy(() -> read(CLOUDS.replace("Peers: 3", "Peers: 4")))
                .isInstanceOfSatisfying(
                        dev.cantle.verify.source.IncompleteReplyException.class,
                        incomplete -> assertThat(incomplete.partial())
                                .hasValueSatisfying(partial -> assertThat(((BgpSummary) partial).peers())
                                        .hasSize(3)));
    }

    @Test
    void oldReleasesDoNotCountWhatWasAccepted() throws Exception {
        String old = CLOUDS.replace("/Accepted", "").replaceAll("(\\d/\\d)/\\d/", "$1/");

        assertThat(read(old).peers().get(0).ribs().get(1))
                .isEqualTo(new Rib("CLOUD.inet6.0", 0L, 2L, null, 1L, null, null));
    }

    @Test
    void countsThatLackTheirEndAreNotUnderstood() {
        assertIncomplete(
                Captures.BGP, CLOUDS.replace("2/2/2/0", "2/2/2"), "'CLOUD.inet6.0: 2/2/2' cannot be understood");
    }
}
