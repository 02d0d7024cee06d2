package dev.cantle.verify.reading.text.route;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.text.Complaints;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The routes of one table on their way to who wants them, counted, to be held against what the table says of itself. */
final class RouteListing {

    private final RouteTextSink sink;
    private final Complaints complaints;
    private final RouteCounts counts;
    private final Place head;
    private long routes;
    private long active;
    private long destinations;
    private @Nullable String lastDestination;

    RouteListing(RouteTextSink sink, Complaints complaints, RouteCounts counts, Place head) {
        this.sink = sink;
        this.complaints = complaints;
        this.counts = counts;
        this.head = head;
    }

    void start() throws IOException {
        sink.tableStarts(counts);
    }

    void entry(RouteEntry entry) throws IOException {
        routes++;
        active += entry.active() ? 1 : 0;
        if (!entry.destination().equals(lastDestination)) {
            destinations++;
            lastDestination = entry.destination();
        }
        sink.entry(entry);
    }

    void complain(Place place, String problem) {
        complaints.add(place, problem);
    }

    /** Ends the table and compares. */
    void end(RouteScope scope) throws IOException {
        sink.tableEnds(counts);
        long total = given(scope.onlyHidden() ? counts.hidden() : counts.total());
        long most = scope.listsHidden() ? total : total - given(counts.hidden());
        long least = !scope.isWhole() ? 0 : scope.onlyHidden() ? total : most - given(counts.holddown());
        if (routes > most || routes < least) {
            complaints.add(head, disagreement(scope.onlyHidden() ? "hidden routes" : "routes", total, routes, scope));
            return;
        }
        if (scope.onlyHidden()) {
            return;
        }
        if (destinations > given(counts.destinations())
                || (scope.isWhole() && routes == total && destinations < given(counts.destinations()))) {
            complaints.add(head, disagreement("destinations", given(counts.destinations()), destinations, scope));
        } else if (active > given(counts.active())
                || (scope.isWhole() && routes == total && active < given(counts.active()))) {
            complaints.add(head, disagreement("active routes", given(counts.active()), active, scope));
        }
    }

    private String disagreement(String what, long said, long listed, RouteScope scope) {
        long hidden = scope.listsHidden() ? 0 : given(counts.hidden());
        return counts.name() + " says " + said + " " + what + (hidden > 0 ? ", " + hidden + " of them hidden," : "")
                + " and lists " + listed
                + (scope.isKnown() ? "" : "; if the command had a filter, capture it with its prompt");
    }

    private static long given(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
