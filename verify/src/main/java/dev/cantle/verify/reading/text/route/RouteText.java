package dev.cantle.verify.reading.text.route;

import dev.cantle.verify.reading.text.Capture;
import dev.cantle.verify.reading.text.CliCommand;
import dev.cantle.verify.reading.text.Line;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.RouteCounts;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of {@code show route} of any size: brief, detail and extensive, and what is received from or announced
 * to a BGP peer, with or without its columns in place. A table is whole when it lists as many routes as it says it has.
 */
public final class RouteText {

    private static final Pattern TABLE = Pattern.compile("^(\\S+): ([0-9]{1,18}) destinations?, ([0-9]{1,18}) routes? "
            + "\\(([0-9]{1,18}) active, ([0-9]{1,18}) holddown, ([0-9]{1,18}) hidden(\\)?)$");
    private static final Pattern TABLE_BEGUN = Pattern.compile("^\\S+: [0-9]{1,18} destinations?\\b.*");
    private static final Pattern REMARK = Pattern.compile("^(?:\\+ = Active Route, - = Last Active, \\* = Both"
            + "|@ = Routing Use Only, # = Forwarding Use Only|Restart (?:Complete|Pending|pending:.*))$");
    private static final Pattern TERSE = Pattern.compile("^A\\s+(?:V\\s+)?Destination\\s+P\\s+Prf\\b.*");
    private static final Pattern ROUTE =
            Pattern.compile("^.*[*+-]?\\[[A-Za-z][\\w-]{1,30}/[0-9]{1,10}(?:/-?[0-9]+)?\\] .*");

    /**
     * What is known once the text is read.
     *
     * @param hasData whether it held a table
     * @param messages what the device said beside it
     */
    public record End(boolean hasData, List<Message> messages) {

        public End {
            messages = List.copyOf(messages);
        }
    }

    private final Capture capture;
    private final RouteTextSink sink;
    private @Nullable RouteListing listing;
    private @Nullable RouteForm form;
    private boolean ofAPeer;
    private boolean terse;

    private RouteText(Capture capture, RouteTextSink sink) {
        this.capture = capture;
        this.sink = sink;
    }

    /**
     * Reads the text and hands the routes on one by one.
     *
     * @throws dev.cantle.verify.source.IncompleteReplyException if it is cut off or contradicts itself; the routes that
     *     were handed on are then no result
     */
    public static End read(Reply reply, RouteTextSink sink) throws IOException, ReplyUnavailableException {
        Capture capture = new Capture(reply, CliCommand.ROUTES);
        RouteText text = new RouteText(capture, sink);
        for (Line line = capture.next(); line != null; line = capture.next()) {
            text.take(line);
        }
        text.endTable();
        boolean data = capture.finish(true);
        if (data && (text.ofAPeer || text.isAskedOfAPeer()) && !capture.isClosed()) {
            capture.complaints()
                    .add(capture.end(), "nothing shows that the list is whole; capture the prompt that follows, too");
        }
        capture.complaints().raise(null);
        return new End(data, capture.messages());
    }

    private void take(Line line) throws IOException {
        Matcher table = TABLE.matcher(line.text());
        if (table.matches()) {
            endTable();
            begin(line, table);
        } else if (TABLE_BEGUN.matcher(line.text()).matches()) {
            endTable();
            capture.found();
            capture.complaints().add(line.place(), "the head of a table is cut off: '" + line.shown() + "'");
        } else if (listing == null) {
            beforeTables(line);
        } else if (!REMARK.matcher(line.text()).matches()) {
            row(line, listing);
        }
    }

    /** Words of a terminal may stand before the first table; a route may not. */
    private void beforeTables(Line line) {
        if (capture.isFound() || ROUTE.matcher(line.text()).matches()) {
            capture.found();
            capture.complaints().add(line.place(), "'" + line.shown() + "' stands outside of any table");
        }
    }

    private void begin(Line line, Matcher table) throws IOException {
        capture.found();
        RouteCounts counts = new RouteCounts(
                table.group(1),
                Long.valueOf(table.group(2)),
                Long.valueOf(table.group(3)),
                Long.valueOf(table.group(4)),
                Long.valueOf(table.group(5)),
                Long.valueOf(table.group(6)));
        if (table.group(7).isEmpty()) {
            capture.complaints().add(line.place(), "the head of " + counts.name() + " lacks its ')': it is cut off");
        }
        RouteListing next = new RouteListing(sink, capture.complaints(), counts, line.place());
        next.start();
        listing = next;
        terse = false;
    }

    private void row(Line line, RouteListing into) throws IOException {
        RouteForm found = form;
        if (terse) {
            return;
        }
        if (found == null) {
            found = formOf(line, into);
            if (found == null) {
                return;
            }
            form = found;
        }
        if (!found.take(line)) {
            capture.complaints().notUnderstood(line);
        }
    }

    /** The form is told by the first line of a table; null if the line says nothing else. */
    private @Nullable RouteForm formOf(Line line, RouteListing into) {
        if (PeerRoutes.begins(line)) {
            ofAPeer = true;
            form = new PeerRoutes(into, line);
            return null;
        }
        if (TERSE.matcher(line.text()).matches()) {
            terse = true;
            capture.complaints()
                    .add(
                            line.place(),
                            "the terse form is not read, since only its columns tell its numbers apart; leave out"
                                    + " 'terse', or add '| display xml'");
            return null;
        }
        return DetailRoutes.begins(line) ? new DetailRoutes(into) : new BriefRoutes(into);
    }

    private void endTable() throws IOException {
        RouteListing done = listing;
        RouteForm ended = form;
        listing = null;
        form = null;
        if (done == null) {
            return;
        }
        if (ended != null) {
            ended.end();
        }
        RouteScope scope = RouteScope.of(capture.arguments());
        done.end(terse ? new RouteScope(true, false, true, false) : isOfAPeer(ended) ? scope.ofAPeer() : scope);
    }

    /** Tables that hold nothing of the peer are listed too, without a header. */
    private boolean isOfAPeer(@Nullable RouteForm ended) {
        return ended instanceof PeerRoutes || (ended == null && ofAPeer) || isAskedOfAPeer();
    }

    private boolean isAskedOfAPeer() {
        List<String> arguments = capture.arguments();
        return arguments != null
                && arguments.stream()
                        .anyMatch(word -> word.startsWith("receive-p") || word.startsWith("advertising-p"));
    }
}
