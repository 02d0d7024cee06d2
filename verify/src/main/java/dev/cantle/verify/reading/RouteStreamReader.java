package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.text.FirstLook;
import dev.cantle.verify.reading.text.route.RouteText;
import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.RouteCounts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code get-route-information} and {@code get-route-summary-information} of any size and hands the routes on one
 * by one. Routes that were handed on before the reply turns out to be broken are no result.
 */
public final class RouteStreamReader implements ReplyReader<RouteStreamReader.End> {

    /**
     * What is known once the reply is read.
     *
     * @param hasData whether the reply held route information
     * @param messages what the device said beside it
     */
    public record End(boolean hasData, List<Message> messages) {

        public End {
            messages = List.copyOf(messages);
        }
    }

    private final RouteSink sink;

    /** A reader that hands the routes to the sink. */
    public RouteStreamReader(RouteSink sink) {
        this.sink = sink;
    }

    @Override
    public End read(Reply reply) throws IOException, ReplyUnavailableException {
        FirstLook look = FirstLook.at(reply);
        if (look.isText()) {
            RouteText.End end = RouteText.read(look.reply(), sink);
            return new End(end.hasData(), end.messages());
        }
        ReplyWalk walk = ReplyWalk.through(look.reply(), ReplyKind.ROUTES, (at, xml) -> {
            RtReader routes = new RtReader(xml, sink);
            while (xml.nextChild()) {
                if (xml.name().equals("route-table")) {
                    table(xml, routes);
                } else {
                    at.other();
                }
            }
        });
        return new End(walk.hasData(), walk.messages());
    }

    private void table(ReplyXml xml, RtReader routes) throws IOException, ReplyFormatException {
        Place place = xml.place();
        Map<String, String> leaves = new HashMap<>();
        boolean started = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rt" -> {
                    if (!started) {
                        sink.tableStarts(counts(leaves, place));
                        started = true;
                    }
                    routes.read();
                }
                case "table-name",
                        "destination-count",
                        "total-route-count",
                        "active-route-count",
                        "holddown-route-count",
                        "hidden-route-count" -> leaves.put(xml.name(), xml.rawText());
                default -> xml.skip();
            }
        }
        RouteCounts counts = counts(leaves, place);
        if (!started) {
            sink.tableStarts(counts);
        }
        sink.tableEnds(counts);
    }

    private static RouteCounts counts(Map<String, String> leaves, Place place) throws ReplyFormatException {
        return new RouteCounts(
                Leaf.textOrEmpty(leaves.get("table-name")),
                Leaf.number(place, "destination-count", leaves.get("destination-count")),
                Leaf.number(place, "total-route-count", leaves.get("total-route-count")),
                Leaf.number(place, "active-route-count", leaves.get("active-route-count")),
                Leaf.number(place, "holddown-route-count", leaves.get("holddown-route-count")),
                Leaf.number(place, "hidden-route-count", leaves.get("hidden-route-count")));
    }
}
