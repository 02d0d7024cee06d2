package dev.cantle.verify.reading.text;

import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Rib;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of {@code show bgp summary}, with or without its columns in place. It is whole when it lists as many
 * peers as it says there are, and each session that is up has a table.
 */
public final class BgpSummaryText {

    private static final Pattern GROUPS =
            Pattern.compile("^Groups:\\s*([0-9]{1,9})\\s+Peers:\\s*([0-9]{1,9})\\s+Down peers:\\s*([0-9]{1,9})$");
    private static final Pattern TABLES = Pattern.compile("^Table\\s+Tot Paths\\s+Act Paths\\b.*");
    private static final Pattern PEERS = Pattern.compile("^Peer\\s+AS\\s+InPkt\\s+OutPkt\\b.*");
    private static final Pattern TABLE =
            Pattern.compile("^([^\\s:]+)\\s+[0-9]{1,18}\\s+([0-9]{1,18})\\s+([0-9]{1,18})(?:\\s+[0-9]{1,18}){3,5}$");
    private static final Pattern PEER = Pattern.compile("^(\\S+)\\s+(" + AsNumberText.PATTERN + ")\\s+([0-9]{1,18})\\s+"
            + "([0-9]{1,18})\\s+([0-9]{1,18})\\s+([0-9]{1,18})\\s+(" + ElapsedText.PATTERN + ")\\s+(\\S.*)$");
    private static final Pattern PEER_TABLE = Pattern.compile("^(\\S+):\\s+(\\S+)$");
    private static final Pattern COUNTS =
            Pattern.compile("([0-9]{1,18})/([0-9]{1,18})/([0-9]{1,18})(?:/([0-9]{1,18}))?");
    private static final Pattern INLINE = Pattern.compile(COUNTS.pattern() + "(?:\\s+" + COUNTS.pattern() + "){0,3}");
    private static final Pattern NAME = Pattern.compile("^[^\\s:]+\\.[0-9]{1,3}$|^[0-9A-Fa-f:.%]{2,60}[^\\s]{0,30}$");
    private static final Pattern REMARK =
            Pattern.compile("^(?:Threading mode:|Default eBGP mode:|BGP mode:" + "|Warning:|Restart |BGP ).*");
    private static final Map<String, String> STATES = Map.of(
            "Establ", BgpPeer.ESTABLISHED,
            "Established", BgpPeer.ESTABLISHED,
            "Idle", "Idle",
            "Connect", "Connect",
            "Active", "Active",
            "OpenSent", "OpenSent",
            "OpenConfirm", "OpenConfirm");

    private final Capture capture;
    private final List<BgpPeer> peers = new ArrayList<>();
    private final List<Rib> tables = new ArrayList<>();
    private @Nullable Line pending;
    private @Nullable Line groups;
    private long expected = -1;
    private long expectedDown;
    private boolean inPeers;
    private boolean countsAccepted = true;

    private BgpSummaryText(Capture capture) {
        this.capture = capture;
    }

    /**
     * Reads the text.
     *
     * @throws dev.cantle.verify.source.IncompleteReplyException if it is cut off or contradicts itself
     */
    public static BgpSummary read(Reply reply) throws IOException, ReplyUnavailableException {
        Capture capture = new Capture(reply, CliCommand.BGP_SUMMARY);
        BgpSummaryText text = new BgpSummaryText(capture);
        for (Line line = capture.next(); line != null; line = capture.next()) {
            text.take(line);
        }
        boolean data = capture.finish(false);
        BgpSummary summary = new BgpSummary(data, text.peers, text.tables, capture.messages());
        if (data) {
            text.check();
        }
        capture.complaints().raise(summary);
        return summary;
    }

    private void take(Line line) {
        Matcher summary = GROUPS.matcher(line.text());
        if (summary.matches()) {
            groups(line, summary);
        } else if (PEERS.matcher(line.text()).matches()) {
            capture.found();
            dropPending();
            inPeers = true;
            countsAccepted = line.text().contains("/Accepted");
        } else if (TABLES.matcher(line.text()).matches()) {
            capture.found();
            inPeers = false;
        } else if (capture.isFound()
                && !row(line)
                && !REMARK.matcher(line.text()).matches()) {
            capture.complaints().notUnderstood(line);
        }
    }

    private void groups(Line line, Matcher summary) {
        if (groups != null) {
            capture.complaints().add(line.place(), "the number of peers is given a second time");
        }
        capture.found();
        groups = line;
        expected = Long.parseLong(summary.group(2));
        expectedDown = Long.parseLong(summary.group(3));
    }

    private boolean row(Line line) {
        Line name = pending;
        pending = null;
        String text = name == null ? line.text() : name.text() + " " + line.text();
        boolean taken = inPeers ? peer(text) || peerTable(line.text()) : table(text);
        if (taken) {
            return true;
        }
        if (name != null) {
            capture.complaints().notUnderstood(name);
        }
        if (NAME.matcher(line.text()).matches()) {
            pending = line;
            return true;
        }
        return false;
    }

    /** A name and its counts stand on two lines. */
    private boolean table(String text) {
        Matcher row = TABLE.matcher(text);
        if (!row.matches()) {
            return false;
        }
        tables.add(
                new Rib(row.group(1), Long.valueOf(row.group(2)), null, null, Long.valueOf(row.group(3)), null, null));
        return true;
    }

    private boolean peer(String text) {
        Matcher row = PEER.matcher(text);
        if (!row.matches()) {
            return false;
        }
        List<Rib> ribs = new ArrayList<>();
        String state = STATES.get(row.group(8));
        if (state == null) {
            Matcher counts = COUNTS.matcher(row.group(8));
            if (!INLINE.matcher(row.group(8)).matches() || !counts.lookingAt() || isCut(counts)) {
                return false;
            }
            // counts in place of the state: the session is up, and inet.0 is its only table
            state = BgpPeer.ESTABLISHED;
            ribs.add(rib("inet.0", counts));
        }
        peers.add(new BgpPeer(
                row.group(1),
                null,
                AsNumberText.parse(row.group(2)),
                state,
                null,
                null,
                Long.valueOf(row.group(6)),
                ElapsedText.seconds(row.group(7)),
                ribs));
        return true;
    }

    /** Releases before 9.2 print three numbers, and their head says so: they do not count what was accepted. */
    private boolean isCut(Matcher counts) {
        return countsAccepted != (counts.group(4) != null);
    }

    private static Rib rib(String name, Matcher counts) {
        boolean four = counts.group(4) != null;
        return new Rib(
                name,
                Long.valueOf(counts.group(1)),
                Long.valueOf(counts.group(2)),
                four ? Long.valueOf(counts.group(3)) : null,
                Long.valueOf(counts.group(four ? 4 : 3)),
                null,
                null);
    }

    private boolean peerTable(String text) {
        Matcher row = PEER_TABLE.matcher(text);
        if (!row.matches() || peers.isEmpty()) {
            return false;
        }
        Matcher counts = COUNTS.matcher(row.group(2));
        if (!counts.matches() || isCut(counts)) {
            return false;
        }
        BgpPeer peer = peers.remove(peers.size() - 1);
        List<Rib> ribs = new ArrayList<>(peer.ribs());
        ribs.add(rib(row.group(1), counts));
        peers.add(new BgpPeer(
                peer.address(),
                null,
                peer.peerAs(),
                peer.state(),
                null,
                null,
                peer.flaps(),
                peer.elapsedSeconds(),
                ribs));
        return true;
    }

    private void dropPending() {
        Line line = pending;
        if (line != null) {
            capture.complaints().notUnderstood(line);
        }
        pending = null;
    }

    private void check() {
        dropPending();
        Line said = groups;
        if (said == null) {
            capture.complaints()
                    .add(
                            capture.end(),
                            "the line 'Groups: … Peers: … Down peers: …' is missing, so nobody knows whether all"
                                    + " peers are here");
            return;
        }
        long down = peers.stream().filter(peer -> !peer.established()).count();
        if (isMiscounted()) {
            capture.complaints().add(said.place(), "it says " + expected + " peers and lists " + peers.size());
        } else if (down != expectedDown && peers.size() == expected) {
            capture.complaints()
                    .add(said.place(), "it says " + expectedDown + " peers are down and lists " + down + " of them");
        }
        for (BgpPeer peer : peers) {
            if (peer.established() && peer.ribs().isEmpty()) {
                capture.complaints()
                        .add(
                                capture.end(),
                                "the session to " + peer.address() + " is up, and no table of it is listed");
            }
        }
    }

    /** A command for one group or instance may list fewer, never more. */
    private boolean isMiscounted() {
        List<String> arguments = capture.arguments();
        boolean narrowed = arguments != null && (arguments.contains("group") || arguments.contains("instance"));
        return narrowed ? peers.size() > expected : peers.size() != expected;
    }
}
