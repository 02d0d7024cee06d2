package dev.cantle.verify.reading.text;

import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpNeighbors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of {@code show bgp neighbor}: a paragraph for each session. Lines that nobody needs are passed over. A
 * session that is up ends with its queues; one that is down has no last line by which one could tell that it is whole.
 */
public final class BgpNeighborText {

    private static final Pattern PEER =
            Pattern.compile("^Peer: (\\S+)\\s+AS ([0-9.]{1,12})\\s+Local: (\\S+)\\s+AS ([0-9.]{1,12})$");
    private static final Pattern STATE = Pattern.compile(
            "^Type: (\\S+)\\s+State: (Idle|Connect|Active|OpenSent|OpenConfirm|Established)(?:\\s+\\(.*\\))?(?:\\s+Flags: <([^>]*)>)?$");
    private static final Pattern FIELD =
            Pattern.compile("(Last State|Last Event|Group|Routing-Instance" + "|Active Holdtime): (\\S+)");
    private static final Pattern ERROR =
            Pattern.compile("^Error: '([^']{1,80})' Sent: ([0-9]{1,9}) Recv: ([0-9]{1,9})$");
    private static final Pattern TABLE = Pattern.compile("^Table (\\S+)(?: Bit: \\S+)?$");
    private static final Pattern COUNT = Pattern.compile(
            "^(Active prefixes|Received prefixes|Accepted prefixes|Suppressed due to damping|Advertised prefixes):\\s+([0-9]{1,18})$");

    private final Capture capture;
    private final List<BgpNeighbor> neighbors = new ArrayList<>();
    private @Nullable NeighborDraft draft;

    private BgpNeighborText(Capture capture) {
        this.capture = capture;
    }

    /**
     * Reads the text.
     *
     * @throws dev.cantle.verify.source.IncompleteReplyException if it is cut off
     */
    public static BgpNeighbors read(Reply reply) throws IOException, ReplyUnavailableException {
        Capture capture = new Capture(reply, CliCommand.BGP_NEIGHBOR);
        BgpNeighborText text = new BgpNeighborText(capture);
        for (Line line = capture.next(); line != null; line = capture.next()) {
            text.take(line);
        }
        text.endPeer();
        boolean data = capture.finish(true);
        BgpNeighbors neighbors = new BgpNeighbors(data, text.neighbors, capture.messages());
        capture.complaints().raise(neighbors);
        return neighbors;
    }

    private void take(Line line) {
        Matcher peer = PEER.matcher(line.text());
        NeighborDraft open = draft;
        if (peer.matches()) {
            endPeer();
            capture.found();
            draft = new NeighborDraft(line.place(), peer);
        } else if (line.text().startsWith("Peer: ")) {
            endPeer();
            capture.found();
            capture.complaints().notUnderstood(line);
        } else if (open != null) {
            field(open, line.text());
        }
    }

    private static void field(NeighborDraft open, String text) {
        Matcher state = STATE.matcher(text);
        Matcher count = COUNT.matcher(text);
        Matcher table = TABLE.matcher(text);
        Matcher error = ERROR.matcher(text);
        if (state.matches()) {
            open.type = state.group(1);
            open.state = state.group(2);
            open.flags = state.group(3) == null || state.group(3).isBlank() ? null : state.group(3);
        } else if (table.matches()) {
            open.table(table.group(1));
        } else if (count.matches()) {
            open.count(count.group(1), Long.parseLong(count.group(2)));
        } else if (error.matches()) {
            open.error(error.group(1), Long.parseLong(error.group(2)), Long.parseLong(error.group(3)));
        } else {
            named(open, text);
        }
    }

    private static void named(NeighborDraft open, String text) {
        int colon = text.indexOf(": ");
        String name = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 2).strip();
        switch (name) {
            case "Options" -> open.options = value.replaceAll("[<>]", "");
            case "Description" -> open.description = value;
            case "Last Error" -> open.lastError = value;
            case "Last flap event" -> open.lastFlapEvent = value;
            case "Number of flaps" -> open.flaps = value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
            case "Send state" -> open.sendState(value);
            case "Output messages" -> open.ended = true;
            default -> {
                Matcher field = FIELD.matcher(text);
                while (field.find()) {
                    open.field(field.group(1), field.group(2));
                }
            }
        }
    }

    private void endPeer() {
        NeighborDraft done = draft;
        draft = null;
        if (done == null) {
            return;
        }
        if (done.isCut()) {
            capture.complaints().add(done.place, "the session to " + done.address + " is cut off");
        }
        neighbors.add(done.done());
    }
}
